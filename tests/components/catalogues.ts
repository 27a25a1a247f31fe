import type { Say } from '../../components/ui/say';
import { sayingsOf } from '../../components/ui/sayings';
import en from '../../public/_locales/en/messages.json';
import type { Catalogue } from '../../scripts/catalogue-rules';
import { sentencesOf } from '../../utils/core/language';
import { pseudo } from '../pseudo';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const read = (messages: Messages): Catalogue =>
  Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));

const EN = read(en);

/** Every language there is but the first, by tag, and one that nobody speaks, from right to left. */
export const LANGUAGES: ReadonlyMap<string, Say> = new Map(
  [
    ...Object.entries(
      import.meta.glob<Messages>('../../public/_locales/*/messages.json', { eager: true, import: 'default' }),
    ).map(
      ([path, messages]) => [path.split('/').at(-2)?.replaceAll('_', '-') ?? '', read(messages)] as const,
    ),
    ['ar-XB', pseudo('ar', EN)] as const,
  ]
    .filter(([tag]) => tag !== 'en')
    .map(([tag, texts]) => [tag, sayingsOf(sentencesOf(texts), tag)]),
);
