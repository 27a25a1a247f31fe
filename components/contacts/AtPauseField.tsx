import { Check } from '../ui/Check';
import { useSay } from '../ui/say';
import type { Fields } from '../ui/useBegun';

interface Props {
  readonly fields: Fields;
  readonly onFields: (fields: Fields) => void;
}

/** Whether somebody or something is offered on the pause page, and what that means. */
export function AtPauseField({ fields, onFields }: Props) {
  const say = useSay();
  return (
    <>
      <Check
        label={say('contacts_at_pause')}
        checked={fields.atPause === 'yes'}
        onChecked={(isWanted) => onFields({ ...fields, atPause: isWanted ? 'yes' : '' })}
      />
      <p class="soft small">{say('contacts_at_pause_hint')}</p>
    </>
  );
}
