import { spanOf } from './schedule';
import { includesWeek, isInWeek, isWholeWeek, nextChange, weekOf } from './weekly';
import type { Moment, Window } from './window';

/**
 * Whether every instant from now on at which `inner` is on is provably one at which `outer` is too; what cannot be
 * proved is false. Weekly times are compared as wall time, whatever the zone; ends as they are read in this one.
 */
export function includesWindow(outer: Window, inner: Window, now: Moment): boolean {
  if (outer.kind === 'open' || isNever(inner, now)) return true;
  if (isNever(outer, now)) return false;
  if (outer.kind === 'weekly') return weekIncludes(outer, inner, now);
  if (inner.kind === 'open' || inner.kind === 'weekly') return false;
  const isBegun = outer.kind === 'for' || outer.from <= earliest(inner, now);
  return isBegun && spanOf(inner, now.zone).until <= spanOf(outer, now.zone).until;
}

function weekIncludes(outer: Window & { kind: 'weekly' }, inner: Window, now: Moment): boolean {
  const week = weekOf(outer.times);
  if (isWholeWeek(week)) return true;
  if (inner.kind === 'weekly') return includesWeek(week, weekOf(inner.times));
  if (inner.kind === 'open' || !isInWeek(week, now)) return false;
  const changesAt = nextChange(week, now);
  return changesAt === null || spanOf(inner, now.zone).until <= changesAt;
}

/** A window that will not be on any more, in this zone. */
function isNever(window: Window, now: Moment): boolean {
  if (window.kind === 'open') return false;
  if (window.kind === 'weekly') return weekOf(window.times).length === 0;
  const { from, until } = spanOf(window, now.zone);
  return until <= Math.max(from, now.at);
}

/** From when on a window may be on. Two `until` windows of one boundary that begin together are on together. */
function earliest(window: Window, now: Moment): number {
  return window.kind === 'until' ? Math.max(window.from, now.at) : now.at;
}
