import { CONTACT_LIMITS, type Contact, IN_TOUCH } from '../../utils/core/contact';
import { Choice } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import type { Say } from '../ui/say';
import { TextArea, TextField } from '../ui/TextField';
import { AtPauseField } from './AtPauseField';
import type { Shelved } from './Shelf';

/** Trusted people, as the shelf shows them and has them written. */
export function people(say: Say): Shelved<Contact> {
  return {
    name: 'person',
    title: 'contacts_people',
    lead: 'contacts_people_lead',
    add: 'contacts_people_add',
    blank: { name: '', reach: '', goodFor: '', inTouch: '', atPause: '' },
    fieldsOf: ({ name, reach, goodFor, inTouch, atPause }) => ({
      name,
      reach,
      goodFor,
      inTouch: inTouch ?? '',
      atPause: atPause ? 'yes' : '',
    }),
    read({ name = '', reach = '', goodFor = '', inTouch, atPause }) {
      if (name.trim() === '') return { problem: 'contacts_problem_name' };
      return {
        value: {
          name: name.trim(),
          reach: reach.trim(),
          goodFor: goodFor.trim(),
          inTouch: IN_TOUCH.find((known) => known === inTouch) ?? null,
          atPause: atPause === 'yes',
        },
      };
    },
    nameOf: ({ name }) => name,
    card: ({ name, reach, goodFor, inTouch, atPause }) => (
      <>
        <h3 class="shelf-name">{name}</h3>
        {goodFor && <p class="written">{goodFor}</p>}
        {reach && <p class="written reach">{reach}</p>}
        {(inTouch === 'yes' || inTouch === 'unsure') && (
          <p class="mark small">{say('contacts_in_touch_care')}</p>
        )}
        {atPause && <p class="soft small">{say('contacts_at_pause_on')}</p>}
      </>
    ),
    fields: (fields, onFields, problem) => (
      <>
        <TextField
          label={say('contacts_name')}
          hint={say('contacts_name_hint')}
          problem={problem ? say(problem) : undefined}
          value={fields.name ?? ''}
          longest={CONTACT_LIMITS.name}
          onValue={(name) => onFields({ ...fields, name })}
        />
        <TextArea
          label={say('contacts_reach')}
          hint={say('contacts_reach_hint')}
          value={fields.reach ?? ''}
          longest={CONTACT_LIMITS.words}
          onValue={(reach) => onFields({ ...fields, reach })}
        />
        <TextArea
          label={say('contacts_good_for')}
          hint={say('contacts_good_for_hint')}
          value={fields.goodFor ?? ''}
          longest={CONTACT_LIMITS.words}
          onValue={(goodFor) => onFields({ ...fields, goodFor })}
        />
        <Choice
          label={say('contacts_in_touch')}
          options={IN_TOUCH.map((value) => ({ value, label: say(`contacts_in_touch_${value}`) }))}
          value={IN_TOUCH.find((known) => known === fields.inTouch) ?? null}
          onValue={(inTouch) => onFields({ ...fields, inTouch })}
        />
        {(fields.inTouch === 'yes' || fields.inTouch === 'unsure') && (
          <Notice tone="care">{say('contacts_in_touch_care')}</Notice>
        )}
        <AtPauseField fields={fields} onFields={onFields} />
      </>
    ),
  };
}
