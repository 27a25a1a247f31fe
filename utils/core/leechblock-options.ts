import { LIMITS } from './boundary';
import type { LeechBlockSet } from './leechblock-file';

/** Why an option has no counterpart. */
type WhyOption = 'limit' | 'elsewhere' | 'wait' | 'words' | 'rest';

/** Options that are read, or are said of by a reason of their own below. */
const READ = new Set([
  'setName',
  'sites',
  'times',
  'days',
  'conjMode',
  'blockURL',
  'delaySecs',
  'customMsg',
  'disable',
]);
/** Numbers of its own keeping, not a choice of the person's. */
const KEPT_BY_IT = /^timedata$/;
/** What is so unless somebody changes it, where that is not "no" or nothing: nobody misses what they never chose. */
const UNCHANGED: Readonly<Record<string, string>> = {
  filterName: 'grayscale',
  countFocus: 'true',
  showKeyword: 'true',
  delayFirst: 'true',
  delayAutoLoad: 'true',
  showTimer: 'true',
  ignoreHash: 'true',
  allowOverLock: 'true',
  limitPeriod: '86400',
};
/** Its own pages, each answered by one of ours. */
const OWN_PAGE = /^(?:|.*\b(?:blocked|delayed|password)\.html.*)$/;

/** The options of a set that somebody chose and nothing here answers to, each with why. */
export function optionsLeft(
  options: LeechBlockSet,
): readonly { readonly what: string; readonly why: WhyOption }[] {
  const { limitMins = '', blockURL = '', delaySecs = '', setName = '', customMsg = '' } = options;
  const isLong = setName.trim().length > LIMITS.name || customMsg.trim().length > LIMITS.words;
  const waits = blockURL.includes('delayed.html') && Number(delaySecs) > LIMITS.holdSeconds;
  const known: (false | { what: string; why: WhyOption })[] = [
    limitMins !== '' && { what: 'limitMins', why: 'limit' },
    !OWN_PAGE.test(blockURL) && { what: 'blockURL', why: 'elsewhere' },
    blockURL.includes('password.html') && { what: 'blockURL', why: 'rest' },
    waits && { what: 'delaySecs', why: 'wait' },
    isLong && { what: 'customMsg', why: 'words' },
  ];
  const others = Object.entries(options)
    .filter(([name, value]) => isChosen(name, value, limitMins !== ''))
    .map(([what]) => ({ what, why: 'rest' as const }));
  return [...known.filter((one) => one !== false), ...others];
}

function isChosen(name: string, value: string, hasLimit: boolean): boolean {
  if (READ.has(name) || KEPT_BY_IT.test(name) || name.startsWith('limit'))
    return hasLimit && name === 'limitOffset';
  const unchanged = UNCHANGED[name];
  return unchanged === undefined ? !['', 'false', '0'].includes(value) : value !== unchanged;
}
