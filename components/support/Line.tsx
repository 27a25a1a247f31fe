import type { Helpline } from '../../utils/core/helpline';
import { underscored } from '../ui/refusal';
import { Summary } from '../ui/Summary';
import { type MessageKey, useSay } from '../ui/say';
import { Copy } from './Copy';
import { dateText } from './dateText';
import { FromList } from './FromList';
import type { Means } from './means';
import { NotWorking } from './NotWorking';

interface Props {
  readonly line: Helpline;
  readonly countryName: string;
  readonly checkedOn: string;
  readonly means: Means;
}

/** What is said of a line, each where the list has it. */
const FACTS = ['alternative', 'text', 'hours', 'languages', 'audience', 'region', 'note'] as const;

/** One line of help: who it is for, its number as text, what a call leaves behind, and how sure the number is. */
export function Line({ line, countryName, checkedOn, means }: Props) {
  const say = useSay();
  const { name, phone, tel, url, remarks, pageDate, source } = line;
  const day = dateText(checkedOn, say.locale);
  return (
    <li class="help-line stack">
      <p class="name">
        <bdi>{name}</bdi>
      </p>
      <div class="row">
        <bdi class="tel" dir="ltr">
          {phone}
        </bdi>
        {tel && <Copy label="support_copy_number" of={name} text={tel} means={means} />}
      </div>
      {remarks.length > 0 && (
        <p>{remarks.map((remark) => say(`support_remark_${underscored(remark)}` as MessageKey)).join(' ')}</p>
      )}
      <ul class="facts small">
        {FACTS.filter((fact) => line[fact]).map((fact) => (
          <li key={fact}>
            <FromList fact={fact} value={line[fact]} />
          </li>
        ))}
      </ul>
      {url && (
        <div class="row">
          <bdi class="written" dir="ltr">
            {url}
          </bdi>
          <Copy label="support_copy_address" of={name} text={url} means={means} />
        </div>
      )}
      <p class="soft small">{say(url ? 'support_beside_web' : 'support_beside')}</p>
      <p class="soft small">
        {pageDate
          ? say('support_checked_page', day, dateText(pageDate, say.locale))
          : say('support_checked', day)}{' '}
        {say(line.confidence === 'A' ? 'support_confidence_a' : 'support_confidence_b')}
      </p>
      <details class="small">
        <Summary label={say('support_source_or_broken')} about={name} />
        <p class="written">{say('support_read_at', day, source)}</p>
        <NotWorking text={say('support_note_text', name, phone, countryName)} means={means} />
      </details>
    </li>
  );
}
