import { LONGEST_RITUAL_NAME, RITUAL, type Ritual, type When } from '../../utils/core/ritual';
import type { MessageKey } from '../ui/say';

/** A ritual as it stands in its form: all that was chosen of each kind stays while another is looked at. */
export interface RitualDraft {
  readonly name: string;
  readonly kind: When['kind'];
  readonly days: readonly number[];
  readonly day: number;
  readonly time: string;
}

/** Proposals: what a person can begin with. All words can be changed. */
export const IDEAS = [
  { name: 'ritual_idea_evening', kind: 'daily', days: [7], day: 1, time: '20:00' },
  { name: 'ritual_idea_week', kind: 'weekly', days: [7], day: 1, time: '17:00' },
  { name: 'ritual_idea_month', kind: 'monthly', days: [7], day: 1, time: '10:00' },
  { name: 'ritual_idea_night', kind: 'daily', days: [7], day: 1, time: '21:30' },
] as const satisfies readonly (RitualDraft & { readonly name: MessageKey })[];

/** An empty form. */
export const EMPTY: RitualDraft = { name: '', kind: 'daily', days: [7], day: 1, time: '20:00' };

/** A ritual's form. */
export function draftOfRitual({ name, when }: Ritual): RitualDraft {
  return { ...EMPTY, ...when, name };
}

/** The ritual a form asks for; where it is none, the sentence that says why. */
export function ritualIn({ name, kind, days, day, time }: RitualDraft): Ritual | MessageKey {
  if (name.trim() === '') return 'ritual_problem_name';
  if (kind === 'weekly' && days.length === 0) return 'ritual_problem_days';
  if (kind === 'monthly' && !(Number.isInteger(day) && day >= 1 && day <= 31)) return 'ritual_problem_day';
  const when: When =
    kind === 'daily' ? { kind, time } : kind === 'weekly' ? { kind, days, time } : { kind, day, time };
  const ritual = { name: name.trim().slice(0, LONGEST_RITUAL_NAME), when };
  return RITUAL.is(ritual) ? ritual : 'ritual_problem_time';
}
