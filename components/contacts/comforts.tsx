import { COMFORT_FORMS, COMFORT_LIMITS, type Comfort } from '../../utils/core/comfort';
import { linkOf } from '../../utils/core/link';
import { Choice } from '../ui/Choice';
import type { Say } from '../ui/say';
import { TextArea, TextField } from '../ui/TextField';
import { AtPauseField } from './AtPauseField';
import { OwnLink } from './OwnLink';
import type { Shelved } from './Shelf';

/** Things to turn to, as the shelf shows them and has them written. */
export function comforts(say: Say): Shelved<Comfort> {
  const formOf = (text: string | undefined) => COMFORT_FORMS.find((known) => known === text) ?? 'calming';
  return {
    name: 'thing',
    title: 'contacts_things',
    lead: 'contacts_things_lead',
    add: 'contacts_things_add',
    blank: { form: 'calming', name: '', text: '', link: '', atPause: '' },
    fieldsOf: ({ form, name, text, link, atPause }) => ({
      form,
      name,
      text,
      link,
      atPause: atPause ? 'yes' : '',
    }),
    read({ form, name = '', text = '', link = '', atPause }) {
      if (name.trim() === '') return { problem: 'contacts_problem_name' };
      const address = linkOf(link);
      if (address === null) return { problem: 'boundary_problem_link' };
      return {
        value: {
          form: formOf(form),
          name: name.trim(),
          text: text.trim(),
          link: address,
          atPause: atPause === 'yes',
        },
      };
    },
    nameOf: ({ name }) => name,
    card: ({ form, name, text, link, atPause }) => (
      <>
        <h3 class="shelf-name">{name}</h3>
        <p class="soft small">{say(`contacts_form_${form}`)}</p>
        {text && <p class="written">{text}</p>}
        {link && <OwnLink link={link} />}
        {atPause && <p class="soft small">{say('contacts_at_pause_on')}</p>}
      </>
    ),
    fields: (fields, onFields, problem) => (
      <>
        <TextField
          label={say('contacts_thing')}
          hint={say('contacts_thing_hint')}
          problem={problem === 'contacts_problem_name' ? say(problem) : undefined}
          value={fields.name ?? ''}
          longest={COMFORT_LIMITS.name}
          onValue={(name) => onFields({ ...fields, name })}
        />
        <Choice
          label={say('contacts_form')}
          options={COMFORT_FORMS.map((value) => ({ value, label: say(`contacts_form_${value}`) }))}
          value={formOf(fields.form)}
          onValue={(form) => onFields({ ...fields, form })}
        />
        <TextArea
          label={say('contacts_text')}
          hint={say('contacts_text_hint')}
          value={fields.text ?? ''}
          longest={COMFORT_LIMITS.text}
          onValue={(text) => onFields({ ...fields, text })}
        />
        <TextField
          label={say('contacts_link')}
          hint={say('contacts_link_hint')}
          problem={problem === 'boundary_problem_link' ? say(problem) : undefined}
          inputMode="url"
          value={fields.link ?? ''}
          longest={COMFORT_LIMITS.link}
          onValue={(link) => onFields({ ...fields, link })}
        />
        <AtPauseField fields={fields} onFields={onFields} />
      </>
    ),
  };
}
