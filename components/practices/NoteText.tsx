import type { Practice } from '../../utils/core/practice';
import type { PracticeNote } from '../../utils/core/practice-note';
import { useSay } from '../ui/say';

interface Props {
  readonly note: PracticeNote;
  readonly practice: Practice;
}

/** What a note says. Words that another version of Holdfast asked for stand there without what they answer. */
export function NoteText({ note, practice }: Props) {
  const say = useSay();
  const { before, after, choseNot, words } = note;
  const number = new Intl.NumberFormat(say.locale);
  return (
    <div class="stack note-text">
      {choseNot && <p>{say('practice_noes_chose_not')}</p>}
      {before !== null && <p>{say('practice_rate_before_was', number.format(before))}</p>}
      {after !== null && <p>{say('practice_rate_after_was', number.format(after))}</p>}
      {words.map(({ of, text }) => {
        const ask = practice.asks.find((one) => one === of);
        return (
          <div key={of}>
            {ask && ask !== 'letter' && <h3>{say(`practice_ask_${ask}`)}</h3>}
            <p class="written">{text}</p>
          </div>
        );
      })}
      {words.length === 0 && before === null && after === null && !choseNot && (
        <p>{say('practice_note_empty')}</p>
      )}
    </div>
  );
}
