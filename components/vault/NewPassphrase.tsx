import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../utils/core/refused';
import type { Reply } from '../../utils/protocol';
import { Bar } from '../ui/Bar';
import { Refused } from '../ui/Refused';
import { useSay } from '../ui/say';
import type { ChoosingActions, Progress } from './actions';
import { ChoosePassphrase } from './ChoosePassphrase';

interface Props {
  readonly actions: ChoosingActions;
  /** Puts it in the place of the one before. */
  readonly onChange: (passphrase: string, progress: Progress) => Promise<Reply>;
  readonly onDone: () => void;
}

/** A new passphrase for a vault that has one: after the recovery code, or because the person wants another. */
export function NewPassphrase({ actions, onChange, onDone }: Props) {
  const say = useSay();
  const [share, setShare] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);

  async function chosen(passphrase: string) {
    setShare(0);
    setRefusal(null);
    const reply = await onChange(passphrase, setShare);
    setShare(null);
    if (reply.ok) onDone();
    else setRefusal(reply.refusal);
  }

  return (
    <section class="set-passphrase">
      <h1 ref={heading} tabIndex={-1}>
        {say('vault_new_title')}
      </h1>
      <p>{say('vault_new_what')}</p>
      <Refused refusal={refusal} />
      {share === null ? (
        <ChoosePassphrase actions={actions} onChosen={(passphrase) => void chosen(passphrase)} />
      ) : (
        <Bar share={share} label={say('vault_making_title')} />
      )}
    </section>
  );
}
