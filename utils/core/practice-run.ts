import type { Practice, PracticeId } from './practice';
import type { PracticeNote, Words } from './practice-note';

type Without = Extract<Practice['stages'][number], { readonly kind: 'own-lines' }>['without'];
type Planned = Exclude<Practice['stages'][number], { readonly kind: 'own-lines' }>;

/** What stands on the screen of a practice that has begun: one of its stages, one line of the person's own, or its end. */
export type RunStage =
  | Planned
  | { readonly kind: 'read'; readonly key: Without }
  | { readonly kind: 'line'; readonly look: 'large' | 'plain'; readonly text: string }
  | { readonly kind: 'end'; readonly key: NonNullable<Practice['end']> };

/** A practice that has begun. It is in memory only: whoever leaves it leaves nothing half. */
export interface Run {
  readonly practiceId: PracticeId;
  /** At least one; the last is its end: a letter, the way to a form, or `end` itself. */
  readonly stages: readonly RunStage[];
  /** Which of the stages it is at. */
  readonly index: number;
  /** Epoch ms. */
  readonly begunAt: number;
  /** 0 to 10, or not said. */
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * The beginning of a practice.
 *
 * @param lines the person's own, each of which becomes a stage where the practice has a place for them; empty ones are
 * left out, and without any a sentence stands in their place
 * @param begunAt epoch ms
 */
export function runOf(practice: Practice, lines: readonly string[], begunAt: number): Run {
  const written = lines.map((line) => line.trim()).filter((line) => line !== '');
  const stages = practice.stages.flatMap<RunStage>((stage) => {
    if (stage.kind !== 'own-lines') return [stage];
    if (written.length === 0) return [{ kind: 'read', key: stage.without }];
    return written.map((text) => ({ kind: 'line' as const, look: stage.look, text }));
  });
  return {
    practiceId: practice.id,
    stages: practice.end ? [...stages, { kind: 'end', key: practice.end }] : stages,
    index: 0,
    begunAt,
    before: null,
    after: null,
  };
}

/** The stage it is at. Refuses (RangeError) a run without any. */
export function stageOf({ stages, index }: Run): RunStage {
  const stage = stages[index];
  if (!stage) throw new RangeError('a practice without a stage');
  return stage;
}

/** One stage on; at the end it stays there. */
export function next(run: Run): Run {
  return { ...run, index: Math.min(run.index + 1, run.stages.length - 1) };
}

/** Whether it is at its last stage. */
export function isLast({ stages, index }: Run): boolean {
  return index >= stages.length - 1;
}

/** One stage back, with all that was said; at the first it stays there. */
export function back(run: Run): Run {
  return { ...run, index: Math.max(run.index - 1, 0) };
}

/** How strong it is, said or taken back (null). */
export function rated(run: Run, when: 'before' | 'after', value: number | null): Run {
  return { ...run, [when]: value };
}

/**
 * What is kept of a practice when the person wants a note of it.
 *
 * @param endedAt epoch ms; a clock that was set back meanwhile makes it end when it began
 */
export function noteOf(run: Run, { words, choseNot }: Words, endedAt: number): PracticeNote {
  const { practiceId, begunAt, before, after } = run;
  return {
    practice: practiceId,
    begunAt,
    endedAt: Math.max(begunAt, endedAt),
    before,
    after,
    choseNot,
    words: words.filter(({ text }) => text.trim() !== ''),
  };
}
