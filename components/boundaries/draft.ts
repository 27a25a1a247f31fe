import {
  type Boundary,
  type BoundaryWords,
  DEFAULT_RULES,
  type Response,
  type Rules,
} from '../../utils/core/boundary';
import { rulesOf } from '../../utils/core/looser';
import type { Lane, Region, Site } from '../../utils/core/site';
import { type SiteReading, siteText } from '../../utils/core/site-reading';
import { draftOf, type TEMPLATES } from '../../utils/core/template';
import type { Moment, WeeklyTime, Window } from '../../utils/core/window';
import type { Say } from '../ui/say';

const HOUR_MS = 3_600_000;

/** The window as a form holds it: every kind's fields at once, so that trying another kind loses nothing. */
export interface WindowDraft {
  readonly kind: Window['kind'];
  readonly amount: number;
  readonly unit: 'hours' | 'days';
  /** `YYYY-MM-DDTHH:MM`, local wall time. */
  readonly wall: string;
  readonly times: readonly WeeklyTime[];
  /** The window the boundary has, until the person changes something of it. */
  readonly kept: Window | null;
}

/** A boundary as a form holds it. Nothing typed is lost, also where it cannot be taken as it is. */
export interface Draft {
  readonly id: string | null;
  readonly words: BoundaryWords;
  readonly sites: readonly Site[];
  readonly lanes: readonly Lane[];
  readonly window: WindowDraft;
  readonly response: Response;
  readonly holdSeconds: number;
  readonly passMinutes: number;
  readonly nudgesAgain: boolean;
  readonly reserveCrossings: number;
  readonly coolingOffMinutes: number;
  /** What stands in the site and lane fields and is not added yet. */
  readonly typedSite: string;
  readonly typedLane: string;
}

const NO_WORDS: BoundaryWords = { name: '', why: '', plan: '', planLink: '', line: '' };

/** An empty form, with a site begun when the person came from one. */
export function emptyDraft(now: Moment, typedSite = ''): Draft {
  const window: Window = { kind: 'for', from: now.at, until: now.at + 48 * HOUR_MS };
  return { ...drafted({ ...DEFAULT_RULES, sites: [], window }, NO_WORDS, now), typedSite };
}

/** A template's form; a site already begun stays. */
export function draftFrom(
  template: (typeof TEMPLATES)[number],
  typedSite: string,
  now: Moment,
  say: Say,
): Draft {
  const words = { name: say(template.nameKey), why: say(template.whyKey), plan: say(template.planKey) };
  return { ...drafted(draftOf(template, now), { ...NO_WORDS, ...words }, now), typedSite };
}

/** A boundary's form, with its window kept as it is until it is changed. */
export function draftOfBoundary(boundary: Boundary, words: BoundaryWords | null, now: Moment): Draft {
  const draft = drafted(rulesOf(boundary), words ?? NO_WORDS, now);
  return { ...draft, id: boundary.id, window: { ...draft.window, kept: boundary.window } };
}

function drafted(rules: Rules, words: BoundaryWords, now: Moment): Draft {
  const { window, ...others } = rules;
  return { ...others, id: null, words, window: windowDraft(window, now), typedSite: '', typedLane: '' };
}

function windowDraft(window: Window, now: Moment): WindowDraft {
  const hours = window.kind === 'for' ? Math.max(1, Math.round((window.until - window.from) / HOUR_MS)) : 48;
  const inDays = hours % 24 === 0 && hours > 48;
  return {
    kind: window.kind,
    amount: inDays ? hours / 24 : hours,
    unit: inDays ? 'days' : 'hours',
    wall: window.kind === 'until' ? window.wall : tomorrowEvening(now),
    times: window.kind === 'weekly' ? window.times : [{ days: [1, 2, 3, 4, 5], from: '19:00', to: '07:00' }],
    kept: window.kind === 'until' ? window : null,
  };
}

function tomorrowEvening({ at, zone }: Moment): string {
  const today = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
  return `${today.add({ days: 1 })}T18:00`;
}

/** The rules a form stands for, at the moment it is saved: elapsed time begins then. */
export function rulesIn(draft: Draft, now: Moment): Rules {
  const { id: _, words: _words, typedSite: _site, typedLane: _lane, window, ...rules } = draft;
  return { ...rules, window: windowIn(window, now) };
}

/** The window a form stands for, at the moment it is saved. */
export function windowIn({ kind, amount, unit, wall, times, kept }: WindowDraft, now: Moment): Window {
  if (kept) return kept;
  switch (kind) {
    case 'for':
      return {
        kind,
        from: now.at,
        until: now.at + Math.round(amount * (unit === 'days' ? 24 : 1)) * HOUR_MS,
      };
    case 'until':
      return { kind, from: now.at, wall };
    case 'weekly':
      return { kind, times };
    case 'open':
      return { kind };
  }
}

/** A site as it is kept, from what was read; its number is given when it is saved. */
export function siteFrom(reading: Extract<SiteReading, { kind: 'site' }>): Site {
  return { ...reading.region, ref: 0, shown: reading.shown, home: reading.home };
}

/** A search engine's searches for words, as a site. */
export function searchSite(region: Region): Site {
  return { ...region, ref: 0, shown: siteText(region), home: `https://${region.host}/` };
}
