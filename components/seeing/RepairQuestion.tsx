import type { ComponentChildren } from 'preact';
import type { Kept } from '../../utils/core/kept';
import type { Question, RepairAnswer } from '../../utils/core/repair';
import type { Reply } from '../../utils/protocol';
import { dateText } from '../support/dateText';
import { useSay } from '../ui/say';
import { KeptList } from './KeptList';
import { valuesOf } from './valuesOf';
import { Words } from './Words';

interface Props {
  readonly question: Question;
  readonly keeps: boolean;
  /** All answers that are kept. */
  readonly things: readonly Kept<RepairAnswer>[];
  readonly onKeep: (words: string) => Promise<Reply<unknown>>;
  readonly onErase: (kept: Kept<RepairAnswer>) => Promise<Reply<unknown>>;
  /** What was written to it a moment ago, on this page alone. */
  readonly begun: string;
  readonly onBegun: (words: string) => void;
  /** What else can be answered to it. */
  readonly children: ComponentChildren;
}

/** One question, with a place for words, and what was kept of it earlier side by side. */
export function RepairQuestion({
  question,
  keeps,
  things,
  begun,
  onBegun,
  onKeep,
  onErase,
  children,
}: Props) {
  const say = useSay();
  const earlier = things.filter((kept) => valuesOf(kept)[0]?.question === question);
  return (
    <>
      <p class="asked">{say(`repair_${question}_question`)}</p>
      {question === 'help' && <p class="soft">{say('repair_help_note')}</p>}
      <Words
        label={say('repair_words')}
        keep={say('journal_save')}
        keeps={keeps}
        initial={begun}
        onWords={onBegun}
        onKeep={onKeep}
      />
      {children}
      <KeptList
        sideBySide
        title={say('repair_earlier')}
        things={earlier}
        onErase={onErase}
        nameOf={({ date }) => dateText(date, say.locale)}
      >
        {(answer) => (
          <>
            <p class="soft small">{dateText(answer.date, say.locale)}</p>
            <p class="written">{answer.words}</p>
          </>
        )}
      </KeptList>
    </>
  );
}
