import { describe, expect, test } from 'vitest';
import {
  type Catalogue,
  counting,
  FIRST,
  FORMS,
  faultsIn,
  formsOf,
  keysOf,
  sameIn,
  takenBy,
  wholeIn,
} from '../scripts/catalogue-rules.ts';
import { catalogues } from '../scripts/catalogues.ts';
import { isFew, shipped, wordPacks } from '../scripts/word-packs.ts';
import { blameIn } from './blame.ts';
import { pseudo } from './pseudo.ts';
import { SAME } from './same.ts';
import { textFile } from './tree.ts';

const ALL = catalogues();
const EN = ALL.get(FIRST) ?? {};
const OTHERS = [...ALL].filter(([tag]) => tag !== FIRST);
const BLAME = blameIn();
/** Names of things, which are called the same everywhere. */
const NAMES =
  /Holdfast|LeechBlock|Daylio|Signal|WhatsApp|Chrom(?:e|ium)|Firefox|JSON|CSV|Markdown|age\b|\$\d/g;
const RTL = new Set(['ar', 'fa', 'he', 'ur']);
const SCRIPTS: Readonly<Record<string, RegExp>> = { ar: /\p{sc=Arabic}/u, hi: /\p{sc=Devanagari}/u };

/** What a sentence leaves open. */
function places(text: string | undefined): ReadonlySet<string> {
  return new Set(text?.match(/\$\d/g));
}

/**
 * Places that a sentence has lost, or has too many. A form that one number alone takes may go without saying it; so
 * may "one" where nought is "one", too, if the first language says "once" there: of that, nought is never said.
 */
function misplaced(tag: string, texts: Catalogue): readonly string[] {
  const bases = counting(EN);
  return Object.entries(texts).flatMap(([key, text]) => {
    const [, base = '', form = ''] = /^(.*)_([a-z]+)$/.exec(key) ?? [];
    const isCounting = bases.has(base) && (FORMS as readonly string[]).includes(form);
    const most = places(EN[isCounting ? `${base}_other` : sameIn(EN, key)]);
    const taken = isCounting ? (takenBy(tag).get(form) ?? 0) : 0;
    const once = places(EN[key]);
    const least = new Set(form === 'one' && taken <= 2 && !once.has('$1') ? once : most);
    if (isCounting && taken === 1) least.delete('$1');
    const has = places(text);
    return has.isSupersetOf(least) && has.isSubsetOf(most) ? [] : [`${key}: ${text}`];
  });
}

/** Sentences with words in them that are the first language's. */
function untranslated(tag: string, texts: Catalogue): readonly string[] {
  return Object.entries(texts)
    .filter(([key, text]) => key !== 'language_tag' && text === EN[sameIn(EN, key)])
    .filter(([, text]) => /\p{L}{2}/u.test(text.replaceAll(NAMES, '')) && !SAME[tag]?.includes(text))
    .map(([key, text]) => `${key}: ${text}`);
}

/** A button's longer name for who hears it, and what is written on it, where that is not the name without `_named`. */
const WRITTEN: Readonly<Record<string, string>> = { boundary_allow_named: 'popup_unwatched_mend' };
/** They name something else than their namesake. */
const OTHER_NAMES = ['ritual_calendar_named', 'insights_save_named'];

/** Names that do not have in them what is written on the button: who says what they see would not be heard (WCAG 2.5.3). */
function misnamed(texts: Catalogue): readonly string[] {
  const plain = (text: string | undefined) =>
    (text ?? '').toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N} ]/gu, '');
  return Object.entries(texts).flatMap(([key, text]) => {
    const written = WRITTEN[key] ?? key.replace(/_named$/, '');
    const isName = written !== key && written in texts && !OTHER_NAMES.includes(key);
    return isName && !plain(text).includes(plain(texts[written])) ? [`${key}: ${text}`] : [];
  });
}

test.each([...ALL])('in %s, a button is named by what is written on it', (_, texts) => {
  expect(misnamed(texts)).toEqual([]);
});

describe.each(OTHERS)('%s', (tag, texts) => {
  test('is whole, and has nothing that nobody asks for', () => {
    expect(faultsIn(tag, texts, EN)).toEqual([]);
  });

  test('says what language it is', () => {
    expect(texts.language_tag).toBe(tag);
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  test('leaves open what the first language leaves open', () => {
    expect(misplaced(tag, texts)).toEqual([]);
    expect(Object.values(texts).filter((text) => /\$(?!\d)/.test(text))).toEqual([]);
  });

  test('has every sentence in its own words', () => {
    expect(untranslated(tag, texts)).toEqual([]);
    // What is no longer the same is not listed either.
    const all = new Set(Object.values(texts));
    expect(SAME[tag]?.filter((text) => !all.has(text)) ?? []).toEqual([]);
  });

  test('is written in its own letters', () => {
    const letters = SCRIPTS[tag] ?? /\p{sc=Latin}/u;
    const strange = Object.entries(texts).filter(([, text]) => {
      const rest = text.replaceAll(NAMES, '').replaceAll(/\b[\w.-]+\.[a-z]{2,}\b/g, '');
      return /\p{L}{2}/u.test(rest) && !letters.test(rest);
    });
    expect(strange.filter(([key]) => key !== 'language_tag')).toEqual([]);
  });

  test('blames nobody, and does not raise its voice', () => {
    const told = BLAME.get(tag);
    if (!told) throw new Error(`no words that blame in tests/blame/${tag.replaceAll('-', '_')}.ts`);
    expect(Object.entries(texts).filter(([, text]) => told.test(text) || /[!¡]/.test(text))).toEqual([]);
  });

  test('fits where browsers and stores show it', () => {
    expect(texts.extension_name).toBe(EN.extension_name);
    // Chrome: "description" of the manifest, no more than 132 characters.
    expect([...(texts.extension_description ?? '')].length).toBeLessThanOrEqual(132);
  });
});

describe('a language', () => {
  const WHOLE = pseudo('ar', EN);
  const without = (key: string) =>
    Object.fromEntries(Object.entries(WHOLE).filter(([other]) => other !== key));

  test('has the forms its numbers take', () => {
    expect(formsOf('ar')).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
    expect(formsOf('fr')).toEqual(['one', 'other']);
    expect(keysOf('ar', EN)).toContain('ui_seconds_few');
    expect(keysOf('de', EN)).not.toContain('ui_seconds_few');
  });

  test('that is whole is found to be, whatever its numbers are like', () => {
    for (const tag of ['ar', 'hi', 'pt-BR', 'fr']) {
      const texts = pseudo(tag, EN);
      expect([faultsIn(tag, texts, EN), misplaced(tag, texts), untranslated(tag, texts)]).toEqual([
        [],
        [],
        [],
      ]);
    }
  });

  test.each([
    ['a sentence', 'pause_turn_back', 'pause_turn_back: missing'],
    ['a form', 'ui_seconds_two', 'ui_seconds_two: missing'],
  ])('that lacks %s is found, and neither offered nor shipped', async (_, key, fault) => {
    const part = without(key);
    expect(faultsIn('ar', part, EN)).toEqual([fault]);
    const all = new Map<string, Catalogue>([
      ['ar', part],
      ['en', EN],
    ]);
    expect(wholeIn(all)).toEqual(['en']);
    expect(wordPacks(all).load('virtual:packs')).not.toContain('"ar"');
    const english = '_locales/en/messages.json';
    const files = ['_locales/ar/messages.json', english, 'icon/16.png'].map((relativeDest) => ({
      relativeDest,
      absoluteSrc: `public/${relativeDest}`,
    }));
    expect(shipped(files, wholeIn(all))).toEqual([
      { relativeDest: english, contents: JSON.stringify(JSON.parse(textFile(`public/${english}`).text)) },
      files[2],
    ]);
  });

  test('that has a sentence nobody asks for is found', () => {
    expect(faultsIn('ar', { ...WHOLE, pause_old: 'ق' }, EN)).toEqual(['pause_old: nobody asks for it']);
    expect(faultsIn('de', { ...pseudo('de', EN), ui_seconds_few: 'x' }, EN)).toHaveLength(1);
  });

  test('that loses a place, or makes one up, is found; the two alone need no number', () => {
    expect(misplaced('ar', { ui_to_go: 'ق' })).toHaveLength(1);
    expect(misplaced('ar', { ui_to_go: '$1 $2' })).toHaveLength(1);
    expect(misplaced('ar', { ui_seconds_two: 'ق', ui_seconds_few: '$1 ق' })).toEqual([]);
    expect(misplaced('ar', { ui_seconds_few: 'ق' })).toHaveLength(1);
    // Nought is "one" in French: it has to be said.
    expect(misplaced('fr', { ui_seconds_one: 'x' })).toHaveLength(1);
  });

  test('that names a button otherwise than is written on it is found', () => {
    expect(
      misnamed({ diverged_look: 'Beide ansehen', diverged_look_named: 'Beide Fassungen: $1' }),
    ).toHaveLength(1);
    expect(misnamed({ diverged_look: 'Beide ansehen', diverged_look_named: 'Beide ansehen: $1' })).toEqual(
      [],
    );
  });

  test('that repeats the first one is found', () => {
    expect(untranslated('ar', { pause_turn_back: EN.pause_turn_back ?? '' })).toHaveLength(1);
    expect(untranslated('ar', { extension_name: 'Holdfast' })).toEqual([]);
  });

  test('is written from the right where it is in views, too', () => {
    expect([...ALL.keys()].filter((tag) => RTL.has(tag.split('-')[0] ?? ''))).toEqual(
      [...ALL.keys()].filter((tag) => new Intl.Locale(tag).getTextInfo?.().direction === 'rtl'),
    );
  });
});

describe('what is made of the catalogues', () => {
  const all = new Map<string, Catalogue>([
    ['ar', pseudo('ar', EN)],
    ['en', EN],
  ]);
  const made = async (name: string) => {
    const code = (wordPacks(all).load(name) ?? '').replaceAll(/import\('([^']+)'\)/g, "'$1'");
    return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  };

  test('is a pack for each language, to be fetched when it is chosen', async () => {
    const { packs } = await made('virtual:packs');
    expect(Object.keys(packs)).toEqual(['ar', 'en']);
    expect(packs.ar()).toBe('virtual:pack/ar');
    expect((await made('virtual:pack/ar')).texts).toEqual(all.get('ar'));
  });

  test('is the few that the background carries: all that the card and notifications ask for, and little else', async () => {
    const { fewWords } = await made('virtual:few-words');
    const few = fewWords.ar();
    const asked = new Set([
      ...askedBelow('components/nudge/NudgeCard.tsx'),
      ...askedBelow('utils/notices.ts', false),
    ]);
    asked.delete('look_face_');
    expect(asked.size).toBeGreaterThan(20);
    const known = Object.keys(few);
    expect([...asked].filter((key) => !known.some((other) => other.startsWith(key)))).toEqual([]);
    expect(JSON.stringify(EN).length).toBeGreaterThan(10 * JSON.stringify(fewWords.en()).length);
    expect(Object.keys(EN).filter(isFew).length).toBeLessThan(80);
  });
});

/** Keys, and beginnings of keys that are built, asked for in a view and in all it is made of. */
function askedBelow(path: string, isDeep = true, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return new Set();
  seen.add(path);
  const { text } = textFile(path);
  const areas = new Set(Object.keys(EN).map((key) => key.split('_')[0]));
  const keys = [...text.matchAll(/['"`]([a-z]+_\w*)/g)]
    .map(([, key = '']) => key)
    .filter((key) => areas.has(key.split('_')[0]));
  const from = [...text.matchAll(/from '(\.[^']+)'/g)].map(([, to = '']) =>
    `${path.replace(/[^/]+$/, '')}${to}`.replaceAll(/[^/]+\/\.\.\//g, '').replaceAll('./', ''),
  );
  const views = from.flatMap((to) => [`${to}.tsx`, `${to}.ts`]).filter((to) => to.startsWith('components/'));
  const below = isDeep ? views.flatMap((to) => [...askedIfThere(to, seen)]) : [];
  return new Set([...keys, ...below]);
}

function askedIfThere(path: string, seen: Set<string>): ReadonlySet<string> {
  try {
    return askedBelow(path, true, seen);
  } catch {
    return new Set();
  }
}
