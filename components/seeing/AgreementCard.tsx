import { useState } from 'preact/hooks';
import { type Agreement, mergedAgreement, withNoticing } from '../../utils/core/agreement';
import type { Kept } from '../../utils/core/kept';
import { localDate } from '../../utils/core/local-date';
import type { Moment } from '../../utils/core/window';
import type { Reply } from '../../utils/protocol';
import { dateText } from '../support/dateText';
import { Asking } from '../ui/Asking';
import { useSay } from '../ui/say';
import { Came } from './Came';
import { valuesOf } from './valuesOf';
import { Words } from './Words';

interface Props {
  readonly kept: Kept<Agreement>;
  readonly now: Moment;
  readonly onEdit: (value: Agreement) => Promise<Reply<unknown>>;
  readonly onErase: () => Promise<Reply<unknown>>;
}

/** One agreement, with what was noticed since. */
export function AgreementCard({ kept, now, onEdit, onErase }: Props) {
  const say = useSay();
  const [erased, setErased] = useState<Reply<unknown> | null>(null);
  const [first, ...others] = valuesOf(kept);
  if (!first) return null;
  const agreement = mergedAgreement([first, ...others]);
  return (
    <li class="card stack">
      <p class="written label">{agreement.text}</p>
      <p class="soft small">{say('commit_made', dateText(agreement.madeOn, say.locale))}</p>
      <Words
        keeps
        label={say('commit_noticed')}
        keep={say('journal_save')}
        about={agreement.text}
        onKeep={(words) => onEdit(withNoticing(agreement, { date: localDate(now), words }))}
      />
      <ul class="stack">
        {agreement.noticed.map(({ date, words }) => (
          <li key={`${date} ${words}`}>
            <p class="soft small">{dateText(date, say.locale)}</p>
            <p class="written">{words}</p>
          </li>
        ))}
      </ul>
      <Asking
        label={say('journal_erase')}
        about={agreement.text}
        question={say('journal_erase_question')}
        yes={say('journal_erase_yes')}
        no={say('journal_erase_no')}
        onYes={() => {
          // What was pressed goes, and the focus with it.
          document.querySelector<HTMLElement>('main h1')?.focus();
          void onErase().then(setErased);
        }}
      />
      <Came reply={erased} news="journal_erased" />
    </li>
  );
}
