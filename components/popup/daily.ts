import type { BreakActions } from '../break/actions';
import type { ReminderActions } from '../rituals/actions';

/** What the popup may do besides holding: answer what reminded, and take a break. */
export interface DailyActions {
  readonly rituals: ReminderActions;
  readonly break: BreakActions;
}
