import { useRef, useState } from 'preact/hooks';
import { type PassphraseProblem, passphraseProblem } from '../../utils/core/strength';
import { Button } from '../ui/Button';
import { underscored } from '../ui/refusal';
import { useSay } from '../ui/say';
import type { ChoosingActions } from './actions';
import { PassphraseField } from './PassphraseField';
import { useStrength } from './useStrength';

interface Props {
  readonly actions: ChoosingActions;
  readonly onChosen: (passphrase: string) => void;
}

/** A new passphrase, typed twice: how long it holds is said as it is typed, and five words can be proposed. */
export function ChoosePassphrase({ actions, onChosen }: Props) {
  const say = useSay();
  const [typed, setTyped] = useState({ once: '', again: '' });
  const [proposal, setProposal] = useState('');
  const [isShown, setShown] = useState(false);
  const [problem, setProblem] = useState<PassphraseProblem | 'different' | null>(null);
  const [first, second] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const isMeasuring = useRef(false);
  const strength = useStrength(typed.once, actions.measure);

  async function propose() {
    const words = await actions.propose();
    setProposal(words);
    setTyped({ once: words, again: '' });
    setShown(true);
    setProblem(null);
    second.current?.focus();
  }

  async function chosen(event: Event) {
    event.preventDefault();
    // Enter twice would set it twice, with a recovery code each.
    if (isMeasuring.current) return;
    isMeasuring.current = true;
    const { once, again } = typed;
    // Not to know how long it holds is no reason to leave everything open.
    const measured = await actions.measure(once).catch(() => 'weak' as const);
    isMeasuring.current = false;
    const found = passphraseProblem(once, measured) ?? (once === again ? null : 'different');
    setProblem(found);
    if (found) (found === 'different' ? second : first).current?.focus();
    else onChosen(once);
  }

  const told = problem && say(`vault_problem_${underscored(problem)}`);
  return (
    <form class="stack" onSubmit={(event) => void chosen(event)}>
      <PassphraseField
        label={say('vault_passphrase')}
        hint={say('vault_choose_hint')}
        problem={problem !== 'different' && told ? told : undefined}
        kind="new-password"
        value={typed.once}
        onValue={(once) => setTyped({ ...typed, once })}
        isShown={isShown}
        onShown={setShown}
        input={first}
      />
      {isShown && proposal !== '' && typed.once === proposal && <p class="proposal">{proposal}</p>}
      <p role="status" class="strength" data-strength={strength}>
        {strength && say(`vault_strength_${underscored(strength)}`)}
      </p>
      <div class="row">
        <Button look="quiet" onClick={() => void propose()}>
          {say('vault_propose')}
        </Button>
      </div>
      <PassphraseField
        label={say('vault_again')}
        problem={problem === 'different' && told ? told : undefined}
        kind="new-password"
        value={typed.again}
        onValue={(again) => setTyped({ ...typed, again })}
        isShown={isShown}
        onShown={setShown}
        input={second}
      />
      <div class="row">
        <Button look="main" type="submit">
          {say('vault_choose_done')}
        </Button>
      </div>
    </form>
  );
}
