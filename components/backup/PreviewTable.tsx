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

/** Parts of other things, which mean nothing by themselves. */
const PARTS: readonly string[] = ['piece', 'record-chain'];

/** What would come in, by kind: only what there is. */
export function PreviewTable({ preview }: Props) {
  const say = useSay();
  const whole = Object.entries(preview).filter(([kind]) => !PARTS.includes(kind));
  const number = new Intl.NumberFormat(say.locale);
  return (
    <table class="preview">
      <caption>{say('backup_preview')}</caption>
      {whole.map(([kind, counts]) => (
        <tbody key={kind}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {say(KINDS[kind] ?? 'backup_kind_other')}
            </th>
          </tr>
          {ORDER.filter((how) => counts[how] > 0).map((how) => (
            <tr key={how}>
              <th scope="row">{say(`backup_in_${underscored(how)}`)}</th>
              <td>{number.format(counts[how])}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
