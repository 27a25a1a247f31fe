import type { Incoming, Preview } from '../../utils/core/restore';
import { underscored } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';

interface Props {
  readonly preview: Preview;
}

/** What a person looks for first comes first. */
const ORDER: readonly Incoming[] = ['new', 'changed', 'both-changed', 'erased-there', 'erased-here', 'same'];

const KINDS: Readonly<Record<string, MessageKey>> = {
  entry: 'backup_kind_entry',
  event: 'backup_kind_event',
  boundary: 'backup_kind_boundary',
  line: 'backup_kind_line',
  settings: 'backup_kind_settings',
  record: 'backup_kind_record',
  attachment: 'backup_kind_attachment',
};

/** All the others, which a person knows from their rooms. */
const OTHER = 'backup_kind_other';

/** Parts of other things, which mean nothing by themselves. */
const PARTS: readonly string[] = ['piece', 'record-chain'];

/** What would come in, by kind: only what there is. Kinds without a name here stand together, last. */
export function PreviewTable({ preview }: Props) {
  const say = useSay();
  const whole = Object.entries(preview).filter(([kind]) => !PARTS.includes(kind));
  const named = [...Map.groupBy(whole, ([kind]) => KINDS[kind] ?? OTHER)].toSorted(
    ([a], [b]) => Number(a === OTHER) - Number(b === OTHER),
  );
  const number = new Intl.NumberFormat(say.locale);
  return (
    <table class="preview">
      <caption>{say('backup_preview')}</caption>
      {named.map(([name, kinds]) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {say(name)}
            </th>
          </tr>
          {ORDER.map((how) => ({ how, count: kinds.reduce((sum, [, counts]) => sum + counts[how], 0) }))
            .filter(({ count }) => count > 0)
            .map(({ how, count }) => (
              <tr key={how}>
                <th scope="row">{say(`backup_in_${underscored(how)}`)}</th>
                <td>{number.format(count)}</td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
