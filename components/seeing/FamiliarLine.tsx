import { useRef, useState } from 'preact/hooks';
import type { FAMILIAR } from '../../utils/core/familiar';
import type { Reply } from '../../utils/protocol';
import { Door } from '../support/Door';
import { Check } from '../ui/Check';
import { underscored } from '../ui/refusal';
import { useSay } from '../ui/say';
import { Words } from './Words';

interface Props {
  readonly id: (typeof FAMILIAR)[number]['id'];
  readonly helpline: boolean;
  readonly keeps: boolean;
  readonly onKeep: (words: string) => Promise<Reply<unknown>>;
}

/** One line with its example. A tick is in this view alone: it goes with it, unless the person keeps the line. */
export function FamiliarLine({ id, helpline, keeps, onKeep }: Props) {
  const say = useSay();
  const [state, setState] = useState<'unticked' | 'ticked' | 'kept'>('unticked');
  const item = useRef<HTMLLIElement>(null);
  const key = underscored(id);
  const line = say(`seeing_pattern_${key}`);

  async function keep(words: string) {
    const reply = await onKeep(words);
    if (reply.ok) {
      setState('kept');
      // What was pressed goes, and the focus with it.
      item.current?.querySelector('input')?.focus();
    }
    return reply;
  }

  return (
    <li ref={item} class="card stack familiar">
      <div class="row spread">
        <Check
          label={line}
          checked={state !== 'unticked'}
          onChecked={(isTicked) => setState(isTicked ? 'ticked' : 'unticked')}
        />
        {helpline && <Door beside={line} />}
      </div>
      <p class="soft">{say('seeing_example', say(`seeing_pattern_${key}_example`))}</p>
      {state === 'ticked' && keeps && (
        <Words wordless keeps label={say('seeing_words')} keep={say('seeing_keep')} onKeep={keep} />
      )}
      <p class="small" role="status">
        {state === 'kept' ? say('seeing_kept') : ''}
      </p>
    </li>
  );
}
