import { rulesProblem } from '../../utils/core/change';
import type { SiteReading } from '../../utils/core/site-reading';
import type { Moment } from '../../utils/core/window';
import { windowProblem } from '../../utils/core/window-problem';
import { underscored } from '../ui/refusal';
import type { MessageKey } from '../ui/say';
import { type Draft, rulesIn, siteFrom } from './draft';

/** What keeps a form from being saved, by field; each a sentence of the catalogue. */
export type Problems = Partial<
  Record<'name' | 'planLink' | 'site' | 'lane' | 'window' | 'figures', MessageKey>
>;

/** The form with what stood typed in its site and lane fields added, and what is wrong with it then. */
export function finished(
  draft: Draft,
  readSite: (text: string) => SiteReading,
  now: Moment,
): { readonly draft: Draft; readonly problems: Problems } {
  const problems: Problems = {};
  let done = draft;
  if (draft.typedSite.trim() !== '') {
    const reading = readSite(draft.typedSite);
    if (reading.kind === 'site') done = { ...done, sites: [...done.sites, siteFrom(reading)], typedSite: '' };
    else problems.site = siteProblemKey(reading);
  }
  if (draft.typedLane.trim() !== '') {
    const reading = readSite(draft.typedLane);
    if (reading.kind === 'site') {
      done = { ...done, lanes: [...done.lanes, { ...reading.region, shown: reading.shown }], typedLane: '' };
    } else problems.lane = siteProblemKey(reading);
  }
  if (done.words.name.trim() === '') problems.name = 'boundary_problem_name';
  if (done.words.planLink !== '' && !/^https:\/\/[^\s/]+/.test(done.words.planLink)) {
    problems.planLink = 'boundary_problem_link';
  }
  const rules = rulesIn(done, now);
  const window = done.window.kept ? null : windowProblem(rules.window, now);
  if (window) problems.window = `window_problem_${window}`;
  const figures = rulesProblem(rules);
  if (figures && figures !== 'window') problems.figures = `boundary_problem_${underscored(figures)}`;
  return { draft: done, problems };
}

/** Why a text gives no site. Words are one only where search engines are chosen for them. */
export function siteProblemKey(reading: Exclude<SiteReading, { kind: 'site' }>): MessageKey {
  if (reading.kind === 'words') return 'boundary_problem_words';
  return `site_problem_${underscored(reading.problem)}`;
}
