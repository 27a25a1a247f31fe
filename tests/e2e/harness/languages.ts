import type { Page } from 'puppeteer-core';
import { directionOf, wordsIn } from './words.ts';

/** A language that is written from the right, and is not the browser's. */
export const TAG = 'ar';

/** The sentence of a key in {@link TAG}, its `$1`, `$2`... filled in order. Refuses (throws) an unknown key. */
export const arabic = (key: string, ...values: readonly string[]) => wordsIn(TAG, key, ...values);

/** What a page says of the language it is written in. */
export const WRITTEN = '[document.documentElement.lang, document.documentElement.dir].join()';

/** What it says in {@link TAG}. */
export const IN_ARABIC = `${TAG},rtl`;

/** Waits until a page says that it is written in the language of a tag, whatever the region. */
export async function isWritten(page: Page, tag: string): Promise<void> {
  const written = `${tag.split('-')[0]}(?:-\\w+)*,${directionOf(tag)}`;
  await page.waitForFunction(`/^${written}$/.test(${WRITTEN})`);
}

/**
 * What somebody writes who speaks the language of a tag, with an address in the midst of it, and where they live: of the
 * countries where most speak Arabic, Support knows no line yet.
 */
export const LIVES: Readonly<Record<string, Life>> = {
  ar: {
    promise: 'لا feed.example في المساء',
    why: 'أنام أفضل.',
    entry: 'نضج الخبز. مساء هادئ.',
    region: 'DE',
  },
  de: {
    promise: 'Abends kein feed.example',
    why: 'Ich schlafe dann besser.',
    entry: 'Das Brot ist aufgegangen. Ein stiller Abend.',
    region: 'DE',
  },
  en: {
    promise: 'No feed.example in the evening',
    why: 'I sleep better.',
    entry: 'The bread rose. A quiet evening.',
    region: 'GB',
  },
  es: {
    promise: 'Por la noche, nada de feed.example',
    why: 'Duermo mejor.',
    entry: 'Ha subido el pan. Una tarde tranquila.',
    region: 'ES',
  },
  fr: {
    promise: 'Le soir, pas de feed.example',
    why: 'Je dors mieux.',
    entry: 'Le pain a levé. Une soirée calme.',
    region: 'FR',
  },
  hi: {
    promise: 'शाम को feed.example नहीं',
    why: 'नींद अच्छी आती है।',
    entry: 'रोटी फूली। शांत शाम।',
    region: 'IN',
  },
  'pt-BR': {
    promise: 'À noite, nada de feed.example',
    why: 'Durmo melhor.',
    entry: 'O pão cresceu. Uma noite calma.',
    region: 'BR',
  },
};

interface Life {
  readonly promise: string;
  readonly why: string;
  readonly entry: string;
  /** ISO 3166-1. */
  readonly region: string;
}
