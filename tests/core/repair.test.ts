import { describe, expect, test } from 'vitest';
import { openQuestions, QUESTIONS, REPAIR, SAFETY_ANSWERS } from '../../utils/core/repair';

describe('the questions', () => {
  test('safety comes first, and nothing but a clear yes opens the others', () => {
    expect(QUESTIONS[0]).toBe('safety');
    expect(QUESTIONS).toHaveLength(5);
    for (const answer of [null, ...SAFETY_ANSWERS]) {
      expect(openQuestions(answer), `${answer}`).toEqual(answer === 'yes' ? QUESTIONS : ['safety']);
    }
  });

  test('an answer is words and nothing that could be added up', () => {
    const answer = { question: 'safety', date: '2026-11-25', words: 'At home, no.' };
    expect(REPAIR.is(answer)).toBe(true);
    for (const more of [{ answer: 'no' }, { score: 1 }])
      expect(REPAIR.is({ ...answer, ...more })).toBe(false);
    expect(REPAIR.is({ ...answer, question: 'trust' })).toBe(false);
  });
});
