/**
 * A zone in which it is this hour of the day now, or within the hour after it: what the popup leads with by the hour is
 * not measured by chance.
 */
export function zoneAt(hour: number): string {
  const ahead = ((((hour - new Date().getUTCHours() + 11) % 24) + 24) % 24) - 11;
  // These names count westwards: five hours ahead is `Etc/GMT-5`.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
