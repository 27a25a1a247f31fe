import { type Boundary, type FirmTime, LIMITS, type Pending, type Rules } from './boundary';
import { isLooser, rulesOf, tightened } from './looser';
import { windowAt } from './schedule';
import type { Moment, Window } from './window';
import { isWindow } from './window-shape';

const MINUTE_MS = 60_000;

/**
 * The boundary as it stands at `at` (epoch ms): a change that has fallen due is made, an end that has is its end, at
 * the time it was due. Its revision stays, since nobody changed it anew; whoever stores it may store this.
 * A change still more than an hour off counts as due: nobody waits longer than that, even on a clock set back.
 */
export function effective<B extends Boundary>(boundary: B, at: number): B {
  const { pending } = boundary;
  if (!pending || isWaiting(pending, at)) return boundary;
  return pending.to === 'ended'
    ? { ...boundary, pending: null, endedAt: pending.dueAt }
    : { ...boundary, ...rulesOf(pending.to), pending: null };
}

/**
 * The boundary with other rules. What is tighter holds at once. What is looser holds at once too while the boundary
 * is not on or has no cooling-off; else it waits in `pending` for the cooling-off the boundary had before.
 *
 * A change while one waits leads to the newer rules. Its clock goes on as long as they are nowhere looser than what
 * was waited for, and starts anew otherwise. An end that is waited for stays so: only {@link keptAfterAll} takes it
 * back. A boundary that has ended is given back as it is.
 */
export function changed(boundary: Boundary, rules: Rules, now: Moment): Boundary {
  const current = effective(boundary, now.at);
  if (current.endedAt !== null) return current;
  const step = stepOf(current, now.at);
  if (!coolsOff(current, now)) return { ...current, ...rulesOf(rules), ...step, pending: endOf(current) };
  const pending = endOf(current) ?? pendingChange(current, rulesOf(rules), now);
  return { ...current, ...tightened(current, rules, now), ...step, pending };
}

/** The rules that were asked for last, also where they still wait: what a further change begins with. */
export function askedRules(boundary: Boundary): Rules {
  const { pending } = boundary;
  return rulesOf(pending && pending.to !== 'ended' ? pending.to : boundary);
}

/** The boundary with its end asked for: ended at once when it is not on or has no cooling-off, else after that. */
export function endAsked(boundary: Boundary, now: Moment): Boundary {
  const current = effective(boundary, now.at);
  if (current.endedAt !== null) return current;
  const step = stepOf(current, now.at);
  if (!coolsOff(current, now)) return { ...current, ...step, endedAt: now.at };
  return endOf(current) ? current : { ...current, ...step, pending: waiting(current, 'ended', now.at) };
}

/** The boundary without the loosening or end that waits; as it is when none does. `at` in epoch ms. */
export function keptAfterAll(boundary: Boundary, at: number): Boundary {
  const current = effective(boundary, at);
  return current.pending ? { ...current, ...stepOf(current, at) } : current;
}

/**
 * The boundary begun again with another window, also after its end; nothing waits any more. For one whose window is
 * off: while it is on, a window is changed by {@link changed}, which keeps the cooling-off. `at` in epoch ms.
 */
export function renewed(boundary: Boundary, window: Window, at: number): Boundary {
  const current = effective(boundary, at);
  return { ...current, ...stepOf(current, at), window, endedAt: null };
}

/** What is wrong with rules: too many of something, a figure out of its bounds, or a window that can never be on. */
export type RulesProblem =
  | 'sites'
  | 'lanes'
  | 'window'
  | 'hold'
  | 'pass'
  | 'reserve'
  | 'cooling-off'
  | 'firm-times';

/** The first thing that keeps rules from being a boundary's, judged by {@link LIMITS}; null when nothing does. */
export function rulesProblem(rules: Rules): RulesProblem | null {
  if (rules.sites.length > LIMITS.sites) return 'sites';
  if (rules.lanes.length > LIMITS.lanes) return 'lanes';
  if (!isWindow(rules.window) || isNever(rules.window)) return 'window';
  if (!isCount(rules.holdSeconds, 0, LIMITS.holdSeconds)) return 'hold';
  if (!isCount(rules.passMinutes, 1, LIMITS.passMinutes)) return 'pass';
  if (!isCount(rules.reserveCrossings, 0, LIMITS.reserveCrossings)) return 'reserve';
  if (!isCount(rules.coolingOffMinutes, 0, LIMITS.coolingOffMinutes)) return 'cooling-off';
  return rules.firmTimes.length > LIMITS.firmTimes || rules.firmTimes.some(isNeverFirm) ? 'firm-times' : null;
}

function isNever(window: Window): boolean {
  if (window.kind === 'for') return window.until <= window.from;
  if (window.kind !== 'weekly') return false;
  const { times } = window;
  return (
    times.length === 0 || times.length > LIMITS.weeklyTimes || times.some(({ days }) => days.length === 0)
  );
}

function isNeverFirm({ time }: FirmTime): boolean {
  return !isWindow({ kind: 'weekly', times: [time] }) || time.days.length === 0;
}

function isCount(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function isWaiting({ dueAt }: Pending, at: number): boolean {
  return at < dueAt && dueAt - at <= LIMITS.coolingOffMinutes * MINUTE_MS;
}

function coolsOff({ window, createdAt, coolingOffMinutes }: Boundary, now: Moment): boolean {
  return coolingOffMinutes > 0 && windowAt(window, createdAt, now).on;
}

function pendingChange(current: Boundary, to: Rules, now: Moment): Pending | null {
  if (!isLooser(current, to, now)) return null;
  const before = current.pending;
  const goesOn = before && before.to !== 'ended' && !isLooser(before.to, to, now);
  return goesOn ? { ...before, to } : waiting(current, to, now.at);
}

function endOf({ pending }: Boundary): Pending | null {
  return pending?.to === 'ended' ? pending : null;
}

function waiting({ coolingOffMinutes }: Boundary, to: Rules | 'ended', askedAt: number): Pending {
  const minutes = Math.min(coolingOffMinutes, LIMITS.coolingOffMinutes);
  return { askedAt, dueAt: askedAt + minutes * MINUTE_MS, to };
}

function stepOf({ revision }: Boundary, at: number): Pick<Boundary, 'revision' | 'changedAt' | 'pending'> {
  return { revision: revision + 1, changedAt: at, pending: null };
}
