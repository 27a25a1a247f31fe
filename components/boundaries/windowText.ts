import type { Moment, WeeklyTime, Window, WindowState } from '../../utils/core/window';
import type { Say } from '../ui/say';

/** A window in words, as it stands: what is left and until when, or the times it comes back. */
export function windowText(window: Window, state: WindowState, now: Moment, say: Say): string {
  if (window.kind === 'open') return say('ui_until_i_say');
  if (window.kind === 'weekly') return window.times.map((time) => timeText(time, say)).join('; ');
  if (state.over) return say('boundary_over');
  if (state.changesAt === null) return '';
  const when = say.moment(state.changesAt, now.at, now.zone);
  if (!state.on) return say('ui_on_from', when);
  return say('boundary_left_until', say.duration(state.changesAt - now.at), when);
}

function timeText({ days, from, to }: WeeklyTime, say: Say): string {
  return say('boundary_weekly', daysText(days, say), from, to);
}

/** Days as "Mon–Fri" where they follow each other, else one by one. */
function daysText(days: readonly number[], say: Say): string {
  const sorted = [...days].sort((a, b) => a - b);
  if (sorted.length === 7) return say('boundary_every_day');
  const first = sorted[0] ?? 1;
  const last = sorted.at(-1) ?? 1;
  const isRun = sorted.length > 2 && last - first === sorted.length - 1;
  if (isRun) return `${dayName(first, say.locale)}–${dayName(last, say.locale)}`;
  return sorted.map((day) => dayName(day, say.locale)).join(', ');
}

/** The name of an ISO weekday (Monday is 1) in a language. */
export function dayName(day: number, locale: string, form: 'short' | 'long' = 'short'): string {
  // 5 January 2026 was a Monday.
  return new Intl.DateTimeFormat(locale, { weekday: form, timeZone: 'UTC' }).format(
    Date.UTC(2026, 0, 4 + day),
  );
}
