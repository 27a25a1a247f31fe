import type { Kind } from './kind';
import { isExactly, isOneOf } from './shape';
import { isDate, isWords } from './written';

/** The five questions, in their order: safety comes first. */
export const QUESTIONS = ['safety', 'acknowledged', 'help', 'boundaries', 'seen'] as const;

/** One of them. */
export type Question = (typeof QUESTIONS)[number];

/** What can be said to the first question, in the order it is offered. It is never kept. */
export const SAFETY_ANSWERS = ['yes', 'unsure', 'no', 'unsaid'] as const;

/** One of them. */
export type SafetyAnswer = (typeof SAFETY_ANSWERS)[number];

/** Which questions stand open: the first alone decides, and by nothing but a clear yes. Null: not answered. */
export function openQuestions(safety: SafetyAnswer | null): readonly Question[] {
  return safety === 'yes' ? QUESTIONS : ['safety'];
}

/** What a person wrote to one of the questions and asked to have kept. */
export interface RepairAnswer {
  readonly question: Question;
  /** Local day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly words: string;
}

/** The kind answers are kept under. */
export const REPAIR: Kind<RepairAnswer> = {
  name: 'repair',
  is: isExactly({ question: isOneOf(...QUESTIONS), date: isDate, words: isWords }),
};
