/** A zone (IANA) in which it is nine in the evening now, whenever that is. */
export function zoneOfNine(): string {
  return zoneAt(21);
}

/** A zone (IANA) in which it is some minutes past that hour now. */
export function zoneAt(hour: number): string {
  const ahead = ((hour - new Date().getUTCHours() + 36) % 24) - 12;
  // These names count the other way round.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
