/** What a suggestion leaves behind, where that is worth a word of its own. */
export type Trace = 'money' | 'documents';

/** Something a person may think of, for safety. Its words are in the catalogue, under its id. */
interface Suggestion {
  readonly id: string;
  /** Somebody who watches might notice it. */
  readonly noticeable?: true;
  readonly trace?: Trace;
}

/**
 * The safety plan: what there is to think of, by subject. Choices, in no order that anybody has to keep: no date of
 * leaving, nothing about the law of any place. The last is a list for looking at devices and accounts, where every
 * single step may be noticed.
 */
export const PLAN = [
  {
    id: 'people',
    items: [
      { id: 'people-trust' },
      { id: 'people-neighbour' },
      { id: 'people-advocate' },
      { id: 'people-numbers' },
    ],
  },
  { id: 'word', items: [{ id: 'word-help' }, { id: 'word-excuse' }, { id: 'word-silent' }] },
  {
    id: 'places',
    items: [
      { id: 'places-room' },
      { id: 'places-away' },
      { id: 'places-way' },
      { id: 'places-work', noticeable: true },
    ],
  },
  {
    id: 'money',
    items: [
      { id: 'money-cash', noticeable: true, trace: 'money' },
      { id: 'money-account', noticeable: true, trace: 'money' },
      { id: 'money-know', noticeable: true, trace: 'money' },
    ],
  },
  {
    id: 'documents',
    items: [
      { id: 'documents-where' },
      { id: 'documents-copies', noticeable: true, trace: 'documents' },
      { id: 'documents-photos', noticeable: true, trace: 'documents' },
    ],
  },
  {
    id: 'bag',
    items: [{ id: 'bag-packed', noticeable: true }, { id: 'bag-elsewhere' }, { id: 'bag-list' }],
  },
  {
    id: 'children',
    items: [
      { id: 'children-know', noticeable: true },
      { id: 'children-school', noticeable: true },
      { id: 'children-things' },
      { id: 'children-pets', noticeable: true },
    ],
  },
  {
    id: 'phone',
    items: [
      { id: 'phone-other' },
      { id: 'phone-charged' },
      { id: 'phone-mail', noticeable: true },
      { id: 'phone-quiet', noticeable: true },
    ],
  },
  {
    id: 'help',
    items: [
      { id: 'help-rights' },
      { id: 'help-housing' },
      { id: 'help-doctor', noticeable: true },
      { id: 'help-work', noticeable: true },
    ],
  },
  {
    id: 'after',
    items: [
      { id: 'after-advocate' },
      { id: 'after-locks' },
      { id: 'after-ways' },
      { id: 'after-tell' },
      { id: 'after-days' },
    ],
  },
  {
    id: 'devices',
    items: [
      { id: 'device-phone', noticeable: true },
      { id: 'device-shared', noticeable: true },
      { id: 'device-location', noticeable: true },
      { id: 'device-photos', noticeable: true },
      { id: 'device-passwords', noticeable: true },
      { id: 'device-sync', noticeable: true },
      { id: 'device-home', noticeable: true },
    ],
  },
] as const satisfies readonly { readonly id: string; readonly items: readonly Suggestion[] }[];

/** One subject of it. */
export type PlanSection = (typeof PLAN)[number];
/** One of our suggestions. */
export type PlanItem = PlanSection['items'][number];

/** Whether somebody who watches might notice a suggestion. */
export function isNoticeable(item: Suggestion): boolean {
  return item.noticeable === true;
}

/** What a suggestion leaves behind; null where nothing is worth a word. */
export function traceOf(item: Suggestion): Trace | null {
  return item.trace ?? null;
}
