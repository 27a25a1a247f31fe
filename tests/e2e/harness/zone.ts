import type { Page } from 'puppeteer-core';

/** A zone (IANA) in which it is some minutes past that hour now. Its day may be another one than this process has. */
export function zoneAt(hour: number): string {
  const ahead = ((hour - new Date().getUTCHours() + 36) % 24) - 12;
  // These names count the other way round.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/**
 * A zone in which it was noon when this began: no evening leads yet, and midnight is far. It stays this one, whatever
 * the hour becomes, so that a browser that is started again is where it was.
 */
export const NOON = zoneAt(12);

const NINE = zoneAt(21);

/** A zone in which it was nine in the evening when this began, as {@link NOON}. */
export function zoneOfNine(): string {
  return NINE;
}

/** What the clock on the wall of a browser shows at a moment: `HH:MM`. @param at epoch ms */
export function onTheWall(page: Page, at: number): Promise<string> {
  return page.evaluate((epoch) => {
    const moment = Temporal.Instant.fromEpochMilliseconds(epoch);
    const { hour, minute } = moment.toZonedDateTimeISO(Temporal.Now.timeZoneId());
    return [hour, minute].map((part) => `${part}`.padStart(2, '0')).join(':');
  }, at);
}
