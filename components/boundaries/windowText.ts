import type { Moment, WeeklyTime, Window, WindowState } from '../../utils/core/window';
import type { Say } from '../ui/say';

/** A window in words, as it stands: what is left and until when, or the times it comes back and what is now. */
export function windowText(window: Window, state: WindowState, now: Moment, say: Say): string {
  if (window.kind === 'open') return say('ui_until_i_say');
  if (state.over) return say('boundary_over');
  const times = window.kind === 'weekly' ? weeklyText(window.times, say) : '';
  if (state.changesAt === null) return times;
  const when = say.moment(state.changesAt, now.at, now.zone);
  if (!state.on) return times ? say('boundary_weekly_off', times, when) : say('ui_on_from', when);
  const left = say.duration(state.changesAt - now.at);
  return times ? say('boundary_weekly_on', times, when) : say('boundary_left_until', left, when);
}

/** Weekly times in words: "Mon–Fri 19:00–07:00", "Sun, all day". */
export function weeklyText(times: readonly WeeklyTime[], say: Say): string {
  const texts = times.map((time) => weeklyTimeText(time, say));
  return texts.reduce((before, text) => say('boundary_weekly_and', before, text));
}

function weeklyTimeText({ days, from, to }: WeeklyTime, say: Say): string {
  const on = daysText(days, say);
  if (from !== to) return say('boundary_weekly', on, clockText(from, say), clockText(to, say));
  return from === '00:00'
    ? say('boundary_weekly_all_day', on)
    : say('boundary_weekly_whole_day', on, clockText(from, say));
}

/** Days as "Mon–Fri" where they follow each other, else one by one. */
export function daysText(days: readonly number[], say: Say): string {
  const sorted = [...days].sort((a, b) => a - b);
  if (sorted.length === 7) return say('boundary_every_day');
  const first = sorted[0] ?? 1;
  const last = sorted.at(-1) ?? 1;
  const isRun = sorted.length > 2 && last - first === sorted.length - 1;
  if (isRun) return `${dayName(first, say.locale)}–${dayName(last, say.locale)}`;
  return say.list(sorted.map((day) => dayName(day, say.locale)));
}

/** A wall time `HH:MM` as the language writes it. */
export function clockText(time: string, say: Say): string {
  const at = Date.parse(`2026-01-05T${time}:00Z`);
  const form = { timeStyle: 'short', timeZone: 'UTC' } as const;
  return Number.isNaN(at) ? time : new Intl.DateTimeFormat(say.locale, form).format(at);
}

/** The name of an ISO weekday (Monday is 1) in a language. */
export function dayName(day: number, locale: string, form: 'short' | 'long' = 'short'): string {
  // 5 January 2026 was a Monday.
  return new Intl.DateTimeFormat(locale, { weekday: form, timeZone: 'UTC' }).format(
    Date.UTC(2026, 0, 4 + day),
  );
}
