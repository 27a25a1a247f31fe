import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRACTICES, practiceOf } from '../../utils/core/practice';
import { PRACTICE } from '../../utils/core/practice-note';
import { back, isLast, next, noteOf, type Run, rated, runOf, stageOf } from '../../utils/core/practice-run';

const BEGUN_AT = Date.UTC(2026, 10, 24, 19, 0);

const practices = fc.constantFrom(...PRACTICES);
const lines = fc.array(fc.string({ maxLength: 40 }), { maxLength: 5 });
const strengths = fc.option(fc.integer({ min: 0, max: 10 }));
const sides = fc.constantFrom('before' as const, 'after' as const);
const steps = fc.oneof(
  fc.constant(next),
  fc.constant(back),
  fc.tuple(sides, strengths).map(
    ([side, value]) =>
      (run: Run) =>
        rated(run, side, value),
  ),
);
/** Any practice, at any point of it, however one came there. */
const runs = fc
  .tuple(practices, lines, fc.array(steps, { maxLength: 30 }))
  .map(([practice, own, walked]) => walked.reduce((run, step) => step(run), runOf(practice, own, BEGUN_AT)));

const words = fc.record({
  choseNot: fc.boolean(),
  words: fc.array(fc.record({ of: fc.constantFrom('felt', 'no'), text: fc.string() }), { maxLength: 4 }),
});

describe('laws', () => {
  test('there is always something to show, and a way on to the end', () => {
    fc.assert(
      fc.property(runs, (run) => {
        let at = run;
        for (let n = 0; n < run.stages.length; n += 1) {
          expect(stageOf(at)).toBeDefined();
          at = next(at);
        }
        expect(isLast(at)).toBe(true);
        expect(next(at)).toEqual(at);
      }),
    );
  });

  test('back takes back a step on, and nothing of what was said', () => {
    fc.assert(
      fc.property(runs, (run) => {
        if (isLast(run)) return;
        expect(back(next(run))).toEqual(run);
      }),
    );
  });

  test('back goes no farther than the beginning', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const first = run.stages.reduce(back, run);
        expect(first.index).toBe(0);
        expect(back(first)).toEqual(first);
      }),
    );
  });

  test('a note made at any point can be kept, has no empty words, and ends no earlier than it began', () => {
    fc.assert(
      fc.property(runs, words, fc.integer(), (run, written, endedAt) => {
        const note = noteOf(run, written, endedAt);
        expect(PRACTICE.is(note)).toBe(true);
        expect(note.endedAt).toBeGreaterThanOrEqual(note.begunAt);
        expect(note.words.every(({ text }) => text.trim() !== '')).toBe(true);
        expect([note.before, note.after]).toEqual([run.before, run.after]);
      }),
    );
  });

  test('every own line is shown once, in its order', () => {
    fc.assert(
      fc.property(lines, (own) => {
        const shown = runOf(practiceOf('mirror'), own, BEGUN_AT).stages.flatMap((stage) =>
          stage.kind === 'line' ? [stage.text] : [],
        );
        expect(shown).toEqual(own.map((line) => line.trim()).filter(Boolean));
      }),
    );
  });
});

test('without lines of their own, a sentence stands in their place', () => {
  const { stages } = runOf(practiceOf('mirror'), ['  '], BEGUN_AT);
  expect(stages.map(({ kind }) => kind)).toEqual(['read', 'read', 'end']);
});

test.each([
  ['letter', 'letter'],
  ['boundary', 'boundary'],
  ['walk', 'end'],
] as const)('%s ends with %s', (id, kind) => {
  expect(runOf(practiceOf(id), [], BEGUN_AT).stages.at(-1)?.kind).toBe(kind);
});
