import type { ComponentChildren } from 'preact';
import { LONGEST_WEEK_WORDS } from '../../utils/core/week-review';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import { TextArea } from '../ui/TextField';
import type { Fields } from '../ui/useBegun';

interface Props {
  readonly fields: Fields;
  readonly keeps: boolean;
  readonly onFields: (fields: Fields) => void;
  readonly onKeep: () => void;
  /** The way to change something right away. */
  readonly children: ComponentChildren;
}

/** One thing to keep, one to change: either may stay empty. */
export function Thoughts({ fields, keeps, onFields, onKeep, children }: Props) {
  const say = useSay();
  return (
    <form
      class="card stack"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <h2>{say('week_two')}</h2>
      <TextArea
        label={say('week_keep')}
        hint={say('week_keep_hint')}
        value={fields.keep ?? ''}
        longest={LONGEST_WEEK_WORDS}
        onValue={(keep) => onFields({ ...fields, keep })}
      />
      <TextArea
        label={say('week_change')}
        hint={say('week_change_hint')}
        value={fields.change ?? ''}
        longest={LONGEST_WEEK_WORDS}
        onValue={(change) => onFields({ ...fields, change })}
      />
      {children}
      <div class="row">
        {keeps && (
          <Button look="main" type="submit">
            {say('week_save')}
          </Button>
        )}
        <Door />
      </div>
    </form>
  );
}
