import { LIMITS } from '../../utils/core/boundary';
import { linkOf } from '../../utils/core/link';
import type { Moment } from '../../utils/core/window';
import { windowProblem } from '../../utils/core/window-problem';
import type { MessageKey } from '../ui/say';
import { type Draft, rulesIn } from './draft';
import { laneIn, type ReadSite, sitesIn, withMore } from './typedSite';
import type { WindowDraft } from './windowDraft';

/** The figures of a boundary that a form has a field for: the least of each, and what is said outside its bounds. */
export const FIGURES = [
  { figure: 'holdSeconds', least: 0, key: 'boundary_problem_hold' },
  { figure: 'passMinutes', least: 1, key: 'boundary_problem_pass' },
  { figure: 'reserveCrossings', least: 0, key: 'boundary_problem_reserve' },
  { figure: 'coolingOffMinutes', least: 0, key: 'boundary_problem_cooling_off' },
] as const;

/** One of them. */
export type Figure = (typeof FIGURES)[number]['figure'];

/** What keeps a form from being saved, by field; each a sentence of the catalogue. */
export type Problems = Partial<Record<'name' | 'planLink' | 'site' | 'lane' | 'window' | Figure, MessageKey>>;

/** A form made ready for saving, and what is wrong with it then. */
export interface Finished {
  readonly draft: Draft;
  readonly problems: Problems;
}

/**
 * The form as it would be saved: what stands typed in its site and lane fields is added, and a link without its
 * `https://` gets it. What cannot be taken stays as it was typed, with a problem.
 */
export function finished(draft: Draft, readSite: ReadSite, now: Moment): Finished {
  const steps = [withTypedSite, withTypedLane, withLink].reduce<Finished>((so, step) => step(so, readSite), {
    draft,
    problems: {},
  });
  const problems: Problems = { ...steps.problems };
  if (steps.draft.words.name.trim() === '') problems.name = 'boundary_problem_name';
  if (steps.draft.sites.length > LIMITS.sites) problems.site = 'boundary_problem_sites';
  if (steps.draft.lanes.length > LIMITS.lanes) problems.lane = 'boundary_problem_lanes';
  const window = windowKey(steps.draft, now);
  if (window) problems.window = window;
  for (const { figure, least, key } of FIGURES) {
    const value = steps.draft[figure];
    if (!Number.isInteger(value) || value < least || value > LIMITS[figure]) problems[figure] = key;
  }
  return { draft: steps.draft, problems };
}

function withTypedSite({ draft, problems }: Finished, readSite: ReadSite): Finished {
  if (draft.typedSite.trim() === '') return { draft, problems };
  const { sites, problem } = sitesIn(readSite(draft.typedSite), draft.engines);
  if (problem) return { draft, problems: { ...problems, site: problem } };
  return { draft: { ...draft, sites: withMore(draft.sites, sites), typedSite: '' }, problems };
}

function withTypedLane({ draft, problems }: Finished, readSite: ReadSite): Finished {
  if (draft.typedLane.trim() === '') return { draft, problems };
  const { lane, problem } = laneIn(readSite(draft.typedLane));
  if (problem) return { draft, problems: { ...problems, lane: problem } };
  return { draft: { ...draft, lanes: withMore(draft.lanes, lane ? [lane] : []), typedLane: '' }, problems };
}

function withLink({ draft, problems }: Finished): Finished {
  const planLink = linkOf(draft.words.planLink);
  if (planLink === null) return { draft, problems: { ...problems, planLink: 'boundary_problem_link' } };
  return { draft: { ...draft, words: { ...draft.words, planLink } }, problems };
}

/** A window that is kept stands already, or begins with the template: all that can be wrong with it is that it is over. */
function windowKey(draft: Draft, now: Moment): MessageKey | null {
  const isKept = draft.window.kept !== null;
  if (!isKept && isUncounted(draft.window)) return 'boundary_problem_amount';
  const problem = windowProblem(rulesIn(draft, now).window, now);
  return problem && (!isKept || problem === 'in_the_past') ? `window_problem_${problem}` : null;
}

function isUncounted({ kind, amount }: WindowDraft): boolean {
  return kind === 'for' && !(amount > 0);
}
