import type { MessageKey } from '../ui/say';

/** One short screen: a heading and a few sentences. */
export interface Step {
  readonly title: MessageKey;
  readonly texts: readonly MessageKey[];
}

/** The first run, one thing at a time: what this is, what it keeps, who can see it, what it cannot do. */
export const stepsIn = (browser: 'chrome' | 'firefox'): readonly Step[] => [
  { title: 'welcome_title', texts: ['welcome_what', 'welcome_for', 'welcome_free'] },
  { title: 'welcome_kept', texts: ['welcome_kept_here', 'welcome_kept_sealed', 'welcome_kept_leave'] },
  {
    title: 'welcome_seen',
    texts: ['welcome_seen_list', 'welcome_seen_sync', `welcome_seen_history_${browser}`, 'welcome_seen_then'],
  },
  {
    title: 'welcome_cannot',
    texts: ['welcome_cannot_screen', 'welcome_cannot_elsewhere', 'welcome_cannot_help', 'welcome_reviewed'],
  },
];

/** For whoever would rather not have it here. */
export const LEAVING: Step = {
  title: 'welcome_leave',
  texts: ['welcome_leave_elsewhere', 'welcome_leave_how', 'welcome_leave_traces'],
};
