import {
  type Boundary,
  type BoundaryWords,
  DEFAULT_RULES,
  NO_WORDS,
  type Rules,
} from '../../utils/core/boundary';
import { askedRules } from '../../utils/core/change';
import { rulesOf } from '../../utils/core/looser';
import { windowAt } from '../../utils/core/schedule';
import { SEARCH_ENGINES } from '../../utils/core/search-engine';
import { draftOf, type TEMPLATES } from '../../utils/core/template';
import type { Moment, Window } from '../../utils/core/window';
import type { Say } from '../ui/say';
import { type WindowDraft, windowDraft, windowIn } from './windowDraft';

const TWO_DAYS_MS = 48 * 3_600_000;
/** How many search engines are chosen before a person chooses: each costs one more permission. */
const FIRST_ENGINES = 3;

/** A boundary as a form holds it. Nothing typed is lost, also where it cannot be taken as it is. */
export interface Draft extends Omit<Rules, 'window'> {
  readonly id: string | null;
  readonly words: BoundaryWords;
  readonly window: WindowDraft;
  /** What the person has in mind, so that the form asks for it: see `Template`. */
  readonly about: 'address' | 'name' | 'nothing';
  /** What stands in the site and lane fields and is not added yet. */
  readonly typedSite: string;
  readonly typedLane: string;
  /** Hosts of the search engines on which a typed name is looked out for. */
  readonly engines: readonly string[];
}

/** An empty form, with a site begun when the person came from one. */
export function emptyDraft(now: Moment, typedSite = ''): Draft {
  const window: Window = { kind: 'for', from: now.at, until: now.at + TWO_DAYS_MS };
  return { ...drafted({ ...DEFAULT_RULES, sites: [], window }, NO_WORDS, null, now), typedSite };
}

/** A template's form; a site already begun stays. */
export function draftFrom(
  template: (typeof TEMPLATES)[number],
  typedSite: string,
  now: Moment,
  say: Say,
): Draft {
  const words = { name: say(template.nameKey), why: say(template.whyKey), plan: say(template.planKey) };
  const rules = draftOf(template, now);
  // A weekend begins on Saturday: what does not begin now is kept as the template has it.
  const kept = rules.window.kind === 'until' ? rules.window : null;
  const draft = drafted(rules, { ...NO_WORDS, ...words }, kept, now);
  return { ...draft, about: template.about, typedSite };
}

/**
 * A boundary's form. It begins with what the person asked for last, also where that still waits. Its window is kept
 * as it is until it is changed; one that is over is offered anew.
 */
export function draftOfBoundary(boundary: Boundary, words: BoundaryWords | null, now: Moment): Draft {
  const rules = askedRules(boundary);
  const kept = windowAt(rules.window, boundary.createdAt, now).over ? null : rules.window;
  return { ...drafted(rules, words ?? NO_WORDS, kept, now), id: boundary.id };
}

/** The rules a form stands for, at the moment it is saved. */
export function rulesIn(draft: Draft, now: Moment): Rules {
  return rulesOf({ ...draft, window: windowIn(draft.window, now) });
}

function drafted(rules: Rules, words: BoundaryWords, kept: Window | null, now: Moment): Draft {
  return {
    ...rules,
    id: null,
    words,
    window: windowDraft(rules.window, kept, now),
    about: 'address',
    typedSite: '',
    typedLane: '',
    engines: SEARCH_ENGINES.slice(0, FIRST_ENGINES).map(({ host }) => host),
  };
}
