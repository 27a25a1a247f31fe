import { DEFAULT_RULES, type Rules } from './boundary';
import type { Moment, Window } from './window';

const HOUR_MS = 3_600_000;
const WORKDAYS = [1, 2, 3, 4, 5];
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** What a template's window is, before there is a moment to begin at. `weekend` is the one running, or the next. */
type TemplateWindow =
  | Extract<Window, { kind: 'weekly' | 'open' }>
  | { kind: 'hours'; hours: number }
  | { kind: 'weekend' };

/** An everyday boundary to start from. Its words are in the catalogue, under the keys given. */
export interface Template {
  readonly nameKey: `template_${string}_name`;
  readonly whyKey: `template_${string}_why`;
  readonly planKey: `template_${string}_plan`;
  /** What it is about, and the form asks for first: an address, a name looked up, or nothing a browser knows of. */
  readonly about: 'address' | 'name' | 'nothing';
  readonly window: TemplateWindow;
  readonly rules: Partial<Omit<Rules, 'sites' | 'lanes' | 'window'>>;
}

/** The templates in the order they are offered. */
export const TEMPLATES = [
  {
    nameKey: 'template_partner_feed_name',
    whyKey: 'template_partner_feed_why',
    planKey: 'template_partner_feed_plan',
    about: 'address',
    window: { kind: 'hours', hours: 48 },
    rules: {},
  },
  {
    nameKey: 'template_looking_up_name',
    whyKey: 'template_looking_up_why',
    planKey: 'template_looking_up_plan',
    about: 'name',
    window: { kind: 'hours', hours: 14 * 24 },
    rules: { holdSeconds: 20 },
  },
  {
    nameKey: 'template_work_mail_name',
    whyKey: 'template_work_mail_why',
    planKey: 'template_work_mail_plan',
    about: 'address',
    window: { kind: 'weekly', times: [{ days: WORKDAYS, from: '19:00', to: '07:00' }] },
    rules: { reserveCrossings: 1 },
  },
  {
    nameKey: 'template_late_night_name',
    whyKey: 'template_late_night_why',
    planKey: 'template_late_night_plan',
    about: 'address',
    window: { kind: 'weekly', times: [{ days: EVERY_DAY, from: '22:30', to: '06:30' }] },
    rules: { holdSeconds: 20 },
  },
  {
    nameKey: 'template_work_calls_name',
    whyKey: 'template_work_calls_why',
    planKey: 'template_work_calls_plan',
    about: 'nothing',
    window: { kind: 'weekly', times: [{ days: WORKDAYS, from: '09:00', to: '17:00' }] },
    rules: {},
  },
  {
    nameKey: 'template_quiet_weekend_name',
    whyKey: 'template_quiet_weekend_why',
    planKey: 'template_quiet_weekend_plan',
    about: 'address',
    window: { kind: 'weekend' },
    rules: { reserveCrossings: 2 },
  },
  {
    nameKey: 'template_slow_morning_name',
    whyKey: 'template_slow_morning_why',
    planKey: 'template_slow_morning_plan',
    about: 'address',
    window: { kind: 'weekly', times: [{ days: EVERY_DAY, from: '06:00', to: '09:00' }] },
    rules: { response: 'nudge' },
  },
  {
    nameKey: 'template_before_answering_name',
    whyKey: 'template_before_answering_why',
    planKey: 'template_before_answering_plan',
    about: 'address',
    window: { kind: 'hours', hours: 1 },
    rules: { response: 'nudge', holdSeconds: 20 },
  },
] as const satisfies readonly Template[];

/** The rules a template leads to when begun now; sites and lanes are for the person to say. */
export function draftOf(template: Template, now: Moment): Rules {
  return { ...DEFAULT_RULES, ...template.rules, sites: [], window: windowOf(template.window, now) };
}

function windowOf(window: TemplateWindow, now: Moment): Window {
  switch (window.kind) {
    case 'hours':
      return { kind: 'for', from: now.at, until: now.at + window.hours * HOUR_MS };
    case 'weekend':
      return weekendOf(now);
    case 'weekly':
    case 'open':
      return window;
  }
}

function weekendOf({ at, zone }: Moment): Window {
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  const saturday = today.add({ days: 6 - today.dayOfWeek });
  const monday = today.add({ days: 8 - today.dayOfWeek });
  const from = Math.max(at, saturday.toZonedDateTime(zone).epochMilliseconds);
  return { kind: 'until', from, wall: `${monday}T00:00` };
}
