import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOfBoundary, emptyDraft } from '../../../components/boundaries/draft';
import { formsText, readForms } from '../../../components/boundaries/keptForms';
import { NOW } from '../memory';
import { anyRules, boundaryOf } from '../rules';

const WORDS = { name: 'Not looking', why: 'peace', plan: 'tea', planLink: 'mia', line: '' };
const NONE = new Map<string, unknown>();

test('a form comes back as it stood, also with figures whose fields are empty', () => {
  const emptied = fc.record(
    {
      holdSeconds: fc.constant(Number.NaN),
      passMinutes: fc.constant(Number.NaN),
      reserveCrossings: fc.constant(Number.NaN),
      coolingOffMinutes: fc.constant(Number.NaN),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anyRules, emptied, fc.boolean(), (rules, empty, isEmptied) => {
      const draft = { ...draftOfBoundary(boundaryOf(rules), WORDS, NOW), ...empty };
      const amount = isEmptied ? Number.NaN : draft.window.amount;
      const begun = new Map([
        ['b1', { ...draft, window: { ...draft.window, amount } }],
        ['new', { ...emptyDraft(NOW, 'a.exam'), typedLane: 'b. ' }],
      ]);
      expect(readForms(formsText({ begun, unread: NONE }))).toEqual({ begun, unread: NONE });
    }),
  );
});

const whole = emptyDraft(NOW);
const { firmTimes: _, ...older } = whole;

test.each([
  ['an older one', older],
  ['a newer one', { ...whole, mood: 'calm' }],
  ['one whose window is of a new kind', { ...whole, window: { ...whole.window, kind: 'moon' } }],
  ['one whose words are a list', { ...whole, words: ['Not looking'] }],
  ['nothing', null],
])('%s stays beside those that can be read, until its form is begun anew', (_name, form) => {
  const begun = new Map([['new', whole]]);
  const unread = new Map<string, unknown>([['b1', form]]);
  const text = formsText({ begun, unread });
  expect(readForms(text)).toEqual({ begun, unread });
  const anew = formsText({ begun: new Map([['b1', whole]]), unread });
  expect(readForms(anew)).toEqual({ begun: new Map([['b1', whole]]), unread: NONE });
});

test.each(['', 'Dear diary', '{"version":2}', '[1]', '[["new"]]', '[[7,{}]]'])('%j is no forms', (text) => {
  expect(readForms(text)).toBe(null);
});
