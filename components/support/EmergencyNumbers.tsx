import type { NamedCountry } from '../../utils/core/helpline-search';
import { type MessageKey, useSay } from '../ui/say';
import { Copy } from './Copy';
import { dateText } from './dateText';
import { FromList } from './FromList';
import type { Means } from './means';

interface Props {
  readonly country: NamedCountry;
  readonly checkedOn: string;
  readonly means: Means;
}

/** What there is to know of a country's emergency numbers before one calls, where the list has a note of it. */
const NOTES: Readonly<Record<string, MessageKey>> = {
  AU: 'support_emergency_au',
  CA: 'support_emergency_ca',
  NG: 'support_emergency_ng',
  PE: 'support_emergency_pe',
  ZA: 'support_emergency_za',
};

/** How to call without speaking, which nobody has time to read in another language. */
const SILENT: Readonly<Record<string, readonly [MessageKey, ...values: string[]]>> = {
  AT: ['support_silent_at', '0800 133 133'],
  FR: ['support_silent_fr', '114'],
  GB: ['support_silent_gb', '999', '55'],
  IS: ['support_silent_is', '112.is'],
};

/** The numbers for emergencies, and how to call without speaking where that is known. */
export function EmergencyNumbers({ country, checkedOn, means }: Props) {
  const say = useSay();
  const { numbers, silent, source } = country.emergency;
  const note = NOTES[country.code];
  const known = SILENT[country.code];
  return (
    <section class="stack">
      <h3>{say('support_emergency')}</h3>
      <ul class="stack">
        {numbers.map(({ number, uses }) => (
          <li class="row" key={number}>
            <bdi class="tel" dir="ltr">
              {number}
            </bdi>
            <span>{say.list(uses.map((use) => say(`support_use_${use}`)))}</span>
            <Copy label="support_copy_number" of={number} text={number} means={means} />
          </li>
        ))}
      </ul>
      {note && <p>{say(note)}</p>}
      {silent && (
        <p>{known ? say('support_silent', say(...known)) : <FromList fact="silent" value={silent} />}</p>
      )}
      <p class="soft small">{say('support_beside')}</p>
      <details class="small">
        <summary>{say('support_source')}</summary>
        <p class="written">{say('support_read_at', dateText(checkedOn, say.locale), source)}</p>
      </details>
    </section>
  );
}
