import { parsedJson } from './json';
import { isFlag, isNumber, isObject, isText } from './shape';
import { unescaped } from './unescaped';

/** One block set of LeechBlock NG, its options by name, without its number. */
export type LeechBlockSet = Readonly<Record<string, string>>;

/** An options export, read: its sets in their order, and whether names are matched with all below them. */
export interface LeechBlockFile {
  readonly sets: readonly { readonly number: number; readonly options: LeechBlockSet }[];
  readonly matchesSubdomains: boolean;
}

/** Why a file is not read: it is none of LeechBlock's, or longer than any there could be. */
export type LeechBlockProblem = 'foreign' | 'too-long';

/** Thirty sets, each with more sites than anybody lists, are some 300 kB; in UTF-16 units. */
const LONGEST_FILE = 4_000_000;
const MOST_SETS = 30;
/** Passwords and access codes may stand in the file. They are passed over before anything is kept. */
const SECRET = /password|passwd|accesscode/i;

/**
 * Reads the options export of LeechBlock NG (1.x), in its text form (`name=value` lines) or as JSON. Days come as the
 * number of its text form, yes and no as `true` and `false`. Never reads a password. Never throws.
 *
 * A file that was cut off gives what is whole in it: the text form has no end to tell. Nothing is changed by reading.
 */
export function readLeechBlockFile(text: string): LeechBlockFile | LeechBlockProblem {
  if (text.length > LONGEST_FILE) return 'too-long';
  const all = optionsIn(text.replace(/^\uFEFF/, ''));
  const sets = new Map<number, Record<string, string>>();
  for (const [name, value] of all) {
    const [, option = '', number = ''] = /^([A-Za-z]\w*?)(\d{1,2})$/.exec(name) ?? [];
    const set = Number(number);
    if (option === '' || set < 1 || set > MOST_SETS) continue;
    sets.set(set, { ...sets.get(set), [option]: value });
  }
  const isOurs = [...sets.values()].some(({ sites }) => sites !== undefined);
  if (!isOurs) return 'foreign';
  return {
    sets: [...sets].sort(([a], [b]) => a - b).map(([number, options]) => ({ number, options })),
    matchesSubdomains: all.get('matchSubdomains') === 'true',
  };
}

function optionsIn(text: string): ReadonlyMap<string, string> {
  const pairs = text.trimStart().startsWith('{') ? jsonPairs(text) : textPairs(text);
  return new Map(pairs.filter(([name]) => !SECRET.test(name)));
}

function textPairs(text: string): [string, string][] {
  return text.split(/[\r\n]+/).flatMap((line): [string, string][] => {
    const [, name = '', value = ''] = /^(\w+)=(.*)$/.exec(line) ?? [];
    if (name === '') return [];
    return [[name, /^(?:sites|times)\d/.test(name) ? value : unescaped(value)]];
  });
}

function jsonPairs(text: string): [string, string][] {
  const value = parsedJson(text);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, option]): [string, string][] => {
    const said = textOf(option);
    return said === null ? [] : [[name, said]];
  });
}

function textOf(option: unknown): string | null {
  if (isText(option)) return option;
  if (isFlag(option) || isNumber(option)) return String(option);
  if (!Array.isArray(option) || option.length !== 7) return null;
  return String(option.reduce<number>((days, isOn, day) => days + (isOn === true ? 2 ** day : 0), 0));
}
