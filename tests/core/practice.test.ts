import { describe, expect, test } from 'vitest';
import { PRACTICES, practiceOf } from '../../utils/core/practice';
import { NEEDS } from '../../utils/core/practice-shape';

describe.each(PRACTICES)('$id', (practice) => {
  test('is found by its id, which no other has', () => {
    expect(practiceOf(practice.id)).toBe(practice);
    expect(PRACTICES.filter(({ id }) => id === practice.id)).toHaveLength(1);
  });

  test('has something to do, and a note only where it has an end of its own', () => {
    expect(practice.stages.length).toBeGreaterThan(0);
    const last: string | undefined = practice.stages.at(-1)?.kind;
    expect(practice.end === null).toBe(last === 'letter' || last === 'boundary');
  });

  test('asks how strong it is after only where it did before', () => {
    const asked = practice.stages.flatMap((stage) => (stage.kind === 'rate' ? [stage.when] : []));
    expect([[], ['before', 'after']]).toContainEqual(asked);
  });
});

test('every need has something', () => {
  for (const need of NEEDS) expect(PRACTICES.some((practice) => practice.need === need)).toBe(true);
});

test('what asks something of others says that it can raise danger', () => {
  const risky = PRACTICES.filter(({ isRisky }) => isRisky).map(({ id }) => id);
  expect(risky).toEqual(['noes', 'sentences', 'boundary']);
});
