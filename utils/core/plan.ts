import type { Kept } from './kept';
import type { Kind } from './kind';
import { isExactly, isOneOf, isTextWithin } from './shape';

/** How a person stands to something in their plan. None is better than another. */
export const PLAN_STATES = ['not-now', 'thought', 'ready'] as const;

/** One of them. */
export type PlanState = (typeof PLAN_STATES)[number];

/** What a person keeps of their plan: how they stand to a suggestion and their words for it, or something of their own. */
export interface PlanNote {
  /** The section it belongs to. */
  readonly section: string;
  /** The suggestion it is about; empty for something of their own. */
  readonly item: string;
  /** What it is, in their words; empty for one of our suggestions. */
  readonly title: string;
  /** Null: nothing said. */
  readonly state: PlanState | null;
  readonly words: string;
}

/** The lengths of what is written in a plan, in UTF-16 units. */
export const PLAN_LIMITS = { title: 200, words: 4000 } as const;

/** The kind a plan's notes are kept under, each by a random id: an id that named its suggestion would lie open on the disk. */
export const PLAN_NOTE: Kind<PlanNote> = {
  name: 'plan-item',
  is: isExactly({
    section: isTextWithin(40),
    item: isTextWithin(40),
    title: isTextWithin(PLAN_LIMITS.title),
    state: isOneOf(...PLAN_STATES, null),
    words: isTextWithin(PLAN_LIMITS.words),
  }),
};

/** All that is kept of one place in the plan. */
export interface Standing {
  readonly section: string;
  readonly item: string;
  readonly title: string;
  readonly state: PlanState | null;
  /** More than one where copies of the vault have written apart: all are shown, until they are written as one. */
  readonly words: readonly string[];
  /** What it rests on, the latest first: the next writing changes the first and erases the others. */
  readonly kept: readonly Kept<PlanNote>[];
}

/**
 * What stands where in a plan. Two copies of a vault may each have begun a note on the same suggestion, or changed one
 * note apart: the state of the latest holds, and all their different words stand. Each note of a person's own stands by
 * itself.
 */
export function standings(notes: readonly Kept<PlanNote>[]): readonly Standing[] {
  const places = Map.groupBy(notes.filter(isWritten), (kept) => {
    const { item } = firstOf(kept);
    return item === '' ? `own ${kept.id}` : item;
  });
  return [...places.values()].map((those) => {
    const kept = those.toSorted((a, b) => changedAt(b) - changedAt(a) || (a.id < b.id ? -1 : 1));
    const values = kept
      .flatMap(({ versions }) => versions)
      .toSorted((a, b) => b.changedAt - a.changedAt)
      .flatMap(({ value }) => (value ? [value] : []));
    const [latest] = values as [PlanNote, ...PlanNote[]];
    const words = [...new Set(values.map((value) => value.words).filter((text) => text.trim() !== ''))];
    return { ...latest, words, kept };
  });
}

function isWritten({ versions }: Kept<PlanNote>): boolean {
  return versions.some(({ value }) => value !== null);
}

function firstOf({ versions }: Kept<PlanNote>): PlanNote {
  return versions.flatMap(({ value }) => (value ? [value] : []))[0] as PlanNote;
}

function changedAt({ versions }: Kept<PlanNote>): number {
  return Math.max(...versions.map((version) => version.changedAt));
}
