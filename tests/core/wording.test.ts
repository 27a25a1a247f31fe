import { describe, expect, test } from 'vitest';
import { sentenceParts, WORDING } from '../../utils/core/wording';

describe('the parts of a sentence', () => {
  test('stand without what would end it, in one line', () => {
    expect(
      sentenceParts({ behaviour: ' you left\n early. ', impact: 'I was sad,', wish: 'a word before' }),
    ).toEqual({
      behaviour: 'you left early',
      impact: 'I was sad',
      wish: 'a word before',
    });
  });

  test.each(['', '  ', '...', '\n'])('are not there while one is %j', (empty) => {
    expect(sentenceParts({ behaviour: 'a', impact: 'b', wish: empty })).toBeNull();
    expect(sentenceParts({ behaviour: empty, impact: 'b', wish: 'c' })).toBeNull();
  });

  test('keep what was meant as a question or a cry', () => {
    expect(sentenceParts({ behaviour: 'you said “why?”', impact: 'I froze?', wish: 'time!' })?.wish).toBe(
      'time!',
    );
  });
});

test('a wording names nobody it could be sent to', () => {
  const wording = { tool: 'no', date: '2026-11-25', text: 'No.' };
  expect(WORDING.is(wording)).toBe(true);
  expect(WORDING.is({ ...wording, to: 'Sam' })).toBe(false);
});
