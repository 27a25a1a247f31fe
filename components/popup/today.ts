import type { House } from '../../utils/core/house';

/** The day as it is said at the head of the popup: weekday, day and month in the person's language and zone. */
export function today({ now }: House, locale: string): string {
  const form = { weekday: 'long', day: 'numeric', month: 'short', timeZone: now.zone } as const;
  return new Intl.DateTimeFormat(locale, form).format(now.at);
}
