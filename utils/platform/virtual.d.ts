// Made of the catalogues when it is built: scripts/word-packs.ts.
declare module 'virtual:packs' {
  type Texts = import('../core/language').Texts;
  export const packs: Readonly<Record<string, () => Promise<{ readonly texts: Texts }>>>;
}

declare module 'virtual:few-words' {
  export const fewWords: Readonly<Record<string, () => import('../core/language').Texts>>;
}
