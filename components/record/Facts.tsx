import { RECORD_PARTS, type RecordWords } from '../../utils/core/private-record';
import { useSay } from '../ui/say';

interface Props {
  readonly words: Omit<RecordWords, 'attachments'>;
}

/** What was said, each under its name; what was not said is not there. */
export function Facts({ words }: Props) {
  const say = useSay();
  const said = RECORD_PARTS.filter((name) => words[name].trim() !== '');
  return (
    <>
      {said.length > 0 && (
        <dl class="record-facts">
          {said.map((name) => (
            <div key={name}>
              <dt>{say(`record_${name}`)}</dt>
              <dd class="written">{words[name]}</dd>
            </div>
          ))}
        </dl>
      )}
      {words.tags.length > 0 && (
        <ul class="row" aria-label={say('record_tags')}>
          {words.tags.map((tag) => (
            <li class="tag" key={tag}>
              {tag}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
