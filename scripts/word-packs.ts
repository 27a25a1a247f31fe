import { readFileSync } from 'node:fs';
import { type Catalogue, FIRST, wholeIn } from './catalogue-rules.ts';
import { catalogues } from './catalogues.ts';

/** The sentences of the card and of notifications: pages of others and the background cannot fetch a pack. */
const FEW =
  /^(?:nudge|felt|refusal|ritual_notice|pause_(?:neutral|quoted|turn_back|plan|reason|minutes|left_lower|need|go_on_in|reserve)|ui_(?:to_go|seconds|slow)|after_(?:thanks|how_card))(?:_|$)/;

/** Whether a sentence is one of the few that the background carries in every language. */
export function isFew(key: string): boolean {
  return FEW.test(key);
}

const NAMES = /^virtual:(?:packs|few-words|pack\/[\w-]+)$/;

/**
 * Makes modules of the catalogues of all whole languages: `virtual:packs` has what fetches each language's sentences,
 * by tag, `virtual:pack/TAG` those sentences, in a file of their own, and `virtual:few-words` a few of every language's.
 */
export function wordPacks(all = catalogues()) {
  const tags = wholeIn(all);
  // Engines read a text sooner than the same as code.
  const parsed = (texts: Catalogue) => `JSON.parse(${JSON.stringify(JSON.stringify(texts))})`;
  const few = (tag: string) =>
    Object.fromEntries(Object.entries(all.get(tag) ?? {}).filter(([key]) => isFew(key)));
  const byTag = (name: string, value: (tag: string) => string) =>
    `export const ${name} = { ${tags.map((tag) => `${JSON.stringify(tag)}: () => ${value(tag)}`).join(', ')} }`;

  function load(id: string): string | null {
    const name = id.replace(/^\0/, '');
    if (!NAMES.test(name)) return null;
    if (name === 'virtual:packs') return byTag('packs', (tag) => `import('virtual:pack/${tag}')`);
    if (name === 'virtual:few-words') return byTag('fewWords', (tag) => parsed(few(tag)));
    return `export const texts = ${parsed(all.get(name.replace('virtual:pack/', '')) ?? {})}`;
  }

  return {
    name: 'word-packs',
    resolveId: (id: string) => (NAMES.test(id) ? `\0${id}` : null),
    load,
  };
}

/** A public file, by where it goes: as it lies somewhere, or by what is to be in it. */
type PublicFile =
  | { readonly relativeDest: string; readonly absoluteSrc: string }
  | { readonly relativeDest: string; readonly contents: string };

/**
 * The public files, without the catalogues of languages that are not whole: half a one would speak two at once. Of the
 * others what stands between the sentences is left out.
 */
export function shipped(files: readonly PublicFile[], whole = wholeIn(catalogues())): readonly PublicFile[] {
  return files.flatMap((file) => {
    const [, folder] = /^_locales\/(\w+)\//.exec(file.relativeDest.replaceAll('\\', '/')) ?? [];
    if (!folder || !('absoluteSrc' in file)) return [file];
    if (folder !== FIRST && !whole.includes(folder.replaceAll('_', '-'))) return [];
    const contents = JSON.stringify(JSON.parse(readFileSync(file.absoluteSrc, 'utf8')));
    return [{ relativeDest: file.relativeDest, contents }];
  });
}
