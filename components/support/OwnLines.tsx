import { OWN_HELPLINE_LIMITS, type OwnHelpline } from '../../utils/core/own-helpline';
import { Shelf, type Shelved } from '../contacts/Shelf';
import type { JournalActions } from '../journal/actions';
import type { ThingActions } from '../things';
import { type Say, useSay } from '../ui/say';
import { TextArea, TextField } from '../ui/TextField';
import { useBegun } from '../ui/useBegun';
import { Copy } from './Copy';
import type { Means } from './means';

interface Props {
  readonly actions: ThingActions<OwnHelpline>;
  readonly journal: JournalActions;
  readonly keeps: boolean;
  readonly means: Means;
}

/** Numbers a person has added themselves, sealed: on no screen while the vault is locked. */
export function OwnLines({ actions, journal, keeps, means }: Props) {
  const say = useSay();
  const begun = useBegun('lines', journal, keeps);
  return (
    <Shelf
      shelved={ownLines(say, means)}
      actions={actions}
      begun={begun}
      reads
      keeps={keeps && begun.isRead}
    />
  );
}

function ownLines(say: Say, means: Means): Shelved<OwnHelpline> {
  return {
    name: 'line',
    title: 'support_own',
    lead: 'support_own_lead',
    add: 'support_own_add',
    blank: { name: '', number: '', note: '' },
    fieldsOf: ({ name, number, note }) => ({ name, number, note }),
    read({ name = '', number = '', note = '' }) {
      if (name.trim() === '') return { problem: 'contacts_problem_name' };
      return { value: { name: name.trim(), number: number.trim(), note: note.trim() } };
    },
    nameOf: ({ name }) => name,
    card: ({ name, number, note }) => (
      <>
        <h3 class="shelf-name">{name}</h3>
        {number && (
          <div class="row">
            <bdi class="tel" dir="ltr">
              {number}
            </bdi>
            <Copy label="support_copy_number" of={name} text={number} means={means} />
          </div>
        )}
        {note && <p class="written">{note}</p>}
        <p class="soft small">{say('support_own_unchecked')}</p>
      </>
    ),
    fields: (fields, onFields, problem) => (
      <>
        <TextField
          label={say('support_own_name')}
          problem={problem ? say(problem) : undefined}
          value={fields.name ?? ''}
          longest={OWN_HELPLINE_LIMITS.name}
          onValue={(name) => onFields({ ...fields, name })}
        />
        <TextField
          label={say('support_own_number')}
          value={fields.number ?? ''}
          longest={OWN_HELPLINE_LIMITS.number}
          onValue={(number) => onFields({ ...fields, number })}
        />
        <TextArea
          label={say('support_own_note')}
          value={fields.note ?? ''}
          longest={OWN_HELPLINE_LIMITS.note}
          onValue={(note) => onFields({ ...fields, note })}
        />
      </>
    ),
  };
}
