/** Code in, code out; says so where the code is no longer what was expected of it. */
type Change = (code: string) => string;

function changed(name: string, id: RegExp, change: Change) {
  const handler = (code: string) => {
    const after = change(code);
    if (after === code) throw new Error(`${name}: nothing to leave out; has the library changed?`);
    return { code: after, map: null };
  };
  // Before a list becomes a module.
  return { name, apply: 'build' as const, enforce: 'pre' as const, transform: { filter: { id }, handler } };
}

/**
 * Takes out how the HPKE library would load Node's crypto where there is none of its own. What such an import needs
 * around it would be shared with the pages, in two files more that popup and pause page wait for.
 */
const browsersOnly = changed(
  'browsers-only',
  /@hpke\/common\/esm\/src\/(?:algorithm|utils\/misc)\.js/,
  (code) => code.replaceAll('await import("crypto")', '{}'),
);

/** Copies are sealed by passphrase alone: without what age seals to keys with (three curves and a lattice), a fifth is left of it. */
const passphrasesOnly = changed('passphrases-only', /age-encryption\/dist\/index\.js/, (code) =>
  code.replaceAll(
    /import \{ ((?!Scrypt)[\w, ]+) \} from "\.\/recipients\.js";/g,
    (_, names: string) =>
      `const ${names
        .split(', ')
        .map((name) => `${name} = null`)
        .join(', ')};`,
  ),
);

/**
 * Gives the polyfill as the ES module it would be. As CommonJS it is copied property by property for who imports it,
 * and each API of the browser that is looked at for that is made by the browser there and then.
 */
const polyfillAsModule = changed(
  'polyfill-as-module',
  /webextension-polyfill/,
  (code) => `const module = { exports: {} }, { exports } = module;\n${code}\nexport default module.exports;`,
);

/**
 * Takes out of Preact its one way to write markup as text, which nothing of ours asks for: it would write the text. So
 * the store's lint has nothing to warn of, and who reviews the package nothing to look into.
 */
const noMarkupAsText = changed('no-markup-as-text', /preact\/dist\/preact\./, (code) =>
  code.replace(/\b(\w+)\.innerHTML=(?=\w+\.__html)/, '$1.textContent='),
);

/** What loads a room with styles and further files of its own: ours have none, so that popup and pause page need not carry it. */
const roomsAlone = changed(
  'rooms-alone',
  /vite\/preload-helper/,
  () => 'export const __vitePreload = (load) => load();',
);

/** What of the list of help is read here (`HelpFile` in `utils/core/helpline.ts`). The rest says how each line was looked up. */
const READ_OF_HELP = new Set(
  `generated emergency entries country numbers number for silent_option source kind name phone tel alternative text url
   hours languages audience region note page_date confidence`.split(/\s+/),
);

/** The list of help without how its lines were looked up, and without those that are not to be shown (`helpListOf`). */
const helpOnly = changed('help-only', /utils\/support\/helplines\.json/, (text) => {
  const { entries, ...rest } = JSON.parse(text) as {
    readonly entries: readonly { readonly confidence: string }[];
  };
  const shown = entries.filter(({ confidence }) => confidence !== 'C');
  const isRead = (key: string) => key === '' || /^\d+$/.test(key) || READ_OF_HELP.has(key);
  return JSON.stringify({ ...rest, entries: shown }, (key, value) => (isRead(key) ? value : undefined));
});

/** What libraries and lists have for others than those who use Holdfast. */
export const leftOut = [
  browsersOnly,
  polyfillAsModule,
  passphrasesOnly,
  noMarkupAsText,
  roomsAlone,
  helpOnly,
];
