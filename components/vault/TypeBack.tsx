import { useRef, useState } from 'preact/hooks';
import { askBack, isGroup } from '../../utils/core/recovery-code';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import { CodeField } from './CodeField';

interface Props {
  readonly code: string;
  readonly onRight: () => void;
  readonly onAgain: () => void;
  readonly onLater: () => void;
}

/** Two groups of the recovery code are typed back, from the paper. */
export function TypeBack({ code, onRight, onAgain, onLater }: Props) {
  const say = useSay();
  const [asked] = useState(() => askBack(code, (below) => Math.floor(Math.random() * below)));
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  const [isChecked, setChecked] = useState(false);
  const fields = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)] as const;
  const wrong = asked.map((group, i) => !isGroup(typed[i] ?? '', group));

  function checked(event: Event) {
    event.preventDefault();
    setChecked(true);
    if (!wrong.includes(true)) onRight();
    else fields[wrong[0] ? 0 : 1].current?.focus();
  }

  const field = (i: 0 | 1) => {
    const number = say.number(asked[i].index + 1);
    return (
      <CodeField
        label={say('vault_back_group', number)}
        problem={isChecked && wrong[i] ? say('vault_back_differs', number) : undefined}
        value={typed[i]}
        onValue={(value) => setTyped(i === 0 ? [value, typed[1]] : [typed[0], value])}
        input={fields[i]}
      />
    );
  };
  return (
    <form class="stack" onSubmit={checked}>
      <p>{say('vault_back_what')}</p>
      {field(0)}
      {field(1)}
      <div class="row">
        <Button look="main" type="submit">
          {say('vault_back_check')}
        </Button>
        <Button look="quiet" onClick={onAgain}>
          {say('vault_back_again')}
        </Button>
        <Button look="plain" onClick={onLater}>
          {say('vault_back_later')}
        </Button>
      </div>
    </form>
  );
}
