/** A zone (IANA) in which it is nine in the evening now, whenever that is. */
export function zoneOfNine(): string {
  const ahead = ((21 - new Date().getUTCHours() + 36) % 24) - 12;
  // These names count the other way round.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
