import { nextOf } from '../../utils/core/due';
import type { Kept } from '../../utils/core/kept';
import { localDate } from '../../utils/core/local-date';
import type { Means } from '../../utils/core/reminders';
import type { Ritual } from '../../utils/core/ritual';
import type { Moment } from '../../utils/core/window';
import { Asking } from '../ui/Asking';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { Choice } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { type Say, useSay } from '../ui/say';
import type { ReminderWish, RitualsRead } from './actions';
import { whenText } from './whenText';

interface Props {
  readonly kept: Kept<Ritual>;
  readonly read: RitualsRead;
  readonly now: Moment;
  readonly onReminder: (wish: ReminderWish | null) => void;
  readonly onNotToday: () => void;
  readonly onChange: () => void;
  readonly onErase: () => void;
}

/** A ritual: what and when, whether this device reminds of it and how. Of two versions both are shown. */
export function RitualCard({ kept, read, now, onReminder, onNotToday, onChange, onErase }: Props) {
  const say = useSay();
  const [ritual, ...others] = kept.versions.flatMap(({ value }) => (value ? [value] : []));
  if (!ritual) return null;
  const reminder = read.reminders.on.find(({ id }) => id === kept.id);
  const { name } = ritual;
  const next = reminder ? nextOf(reminder, read.reminders, now) : null;
  const isToday = next !== null && localDate({ ...now, at: next }) === localDate(now);
  return (
    <li class="card stack">
      <div>
        <h2 class="ritual">
          <bdi>{name}</bdi>
        </h2>
        <p class="soft">{whenText(ritual.when, say)}</p>
        {reminder && <p class="soft small">{nextText(next, now, say)}</p>}
      </div>
      {others.map((other) => (
        <Notice key={other.name} tone="care">
          {say('ritual_two_copies', other.name, whenText(other.when, say))}
        </Notice>
      ))}
      <Check
        label={say('ritual_remind', name)}
        checked={reminder !== undefined}
        onChecked={(isOn) => onReminder(isOn ? { means: 'dot', isNamed: false } : null)}
      />
      {reminder && (
        <Choice<Means>
          label={say('ritual_means')}
          value={reminder.means}
          options={(['dot', 'notification'] as const).map((value) => ({
            value,
            label: say(`ritual_means_${value}`),
          }))}
          onValue={(means) => onReminder({ means, isNamed: means === 'notification' && reminder.isNamed })}
        />
      )}
      {reminder?.means === 'dot' && <p class="soft small">{say('ritual_dot_means')}</p>}
      {reminder?.means === 'notification' && (
        <>
          {!read.mayNotify && (
            <Notice tone="care">
              <p>{say('ritual_not_allowed')}</p>
              <Button look="plain" onClick={() => onReminder(reminder)}>
                {say('ritual_allow')}
              </Button>
            </Notice>
          )}
          <Check
            label={say('ritual_named')}
            checked={reminder.isNamed}
            onChecked={(isNamed) => onReminder({ means: 'notification', isNamed })}
          />
          <p class="soft small">{say('ritual_named_means')}</p>
        </>
      )}
      <div class="row">
        {isToday && (
          <Button look="quiet" onClick={onNotToday} aria-label={say('ritual_not_today_named', name)}>
            {say('ritual_not_today')}
          </Button>
        )}
        <Button look="plain" onClick={onChange} aria-label={say('ritual_change_named', name)}>
          {say('ritual_change')}
        </Button>
        <Asking
          label={say('ritual_erase')}
          about={name}
          question={say('ritual_erase_question')}
          yes={say('ritual_erase_yes')}
          no={say('ritual_erase_no')}
          onYes={onErase}
        />
      </div>
    </li>
  );
}

function nextText(next: number | null, now: Moment, say: Say): string {
  return next === null ? say('ritual_next_none') : say('ritual_next', say.moment(next, now.at, now.zone));
}
