// Made of the catalogues when it is built: scripts/word-packs.ts.
declare module 'virtual:packs' {
  type Texts = import('../core/language').Texts;
  export const packs: Readonly<Record<string, () => Promise<{ readonly texts: Texts }>>>;
}

declare module 'virtual:few-words' {
  export const fewWords: Readonly<Record<string, () => import('../core/language').Texts>>;
}

// Made of the Public Suffix List in tldts: scripts/site-suffixes.ts.
declare module 'virtual:site-suffixes' {
  export const suffixes: string;
}

// Made of zxcvbn's lists: scripts/guessed-first.ts.
declare module 'virtual:guessed-first' {
  export const lists: Readonly<Record<string, string>>;
  export const orders: Record<string, string[]>;
  export const graphs: import('@zxcvbn-ts/core').OptionsGraph;
  export const letters: string;
}

// The popup's own script, as it lies in the build: scripts/fetched-ahead.ts.
declare module 'virtual:popup' {}
