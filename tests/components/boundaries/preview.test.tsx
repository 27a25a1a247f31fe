import fc from 'fast-check';
import { expect, test } from 'vitest';
import { previewOf } from '../../../components/boundaries/preview';
import { DEFAULT_RULES, type Rules } from '../../../utils/core/boundary';
import { changed } from '../../../utils/core/change';
import { rulesOf } from '../../../utils/core/looser';
import { NOW } from '../memory';
import { anyRules, boundaryOf, site } from '../rules';

const RULES: Rules = { ...DEFAULT_RULES, sites: [site('a.example')], window: { kind: 'open' } };

test.each<[string, Partial<Rules>, string[], string[]]>([
  ['nothing changed', {}, [], []],
  ['a longer hold', { holdSeconds: 30 }, ['holdSeconds'], []],
  ['a shorter hold', { holdSeconds: 1 }, [], ['holdSeconds']],
  ['one site for another', { sites: [site('b.example')] }, ['sites'], ['sites']],
  ['a nudge instead, and longer', { response: 'nudge', holdSeconds: 40 }, ['holdSeconds'], ['response']],
])('%s', (_, part, atOnce, waiting) => {
  expect(previewOf(boundaryOf(RULES), { ...RULES, ...part }, NOW)).toEqual({ atOnce, waiting });
});

test('without a cooling-off nothing waits', () => {
  const boundary = boundaryOf({ ...RULES, coolingOffMinutes: 0 });
  const { waiting } = previewOf(boundary, { ...RULES, sites: [], coolingOffMinutes: 0 }, NOW);
  expect(waiting).toEqual([]);
});

test('something is said to wait exactly when something waits, and what is said to hold at once does', () => {
  fc.assert(
    fc.property(anyRules, anyRules, (from, to) => {
      const boundary = boundaryOf(from);
      const { atOnce, waiting } = previewOf(boundary, to, NOW);
      const after = changed(boundary, to, NOW);
      expect(waiting.length > 0).toBe(after.pending !== null);
      const untouched = Object.keys(rulesOf(from)).filter((part) => !atOnce.some((one) => one === part));
      for (const part of untouched as (keyof Rules)[]) expect(after[part]).toEqual(boundary[part]);
    }),
  );
});
