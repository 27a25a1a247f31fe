import { useState } from 'preact/hooks';
import { SCRIPT_LIMITS } from '../../utils/core/script';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { useSay } from '../ui/say';
import { TextField } from '../ui/TextField';

interface Props {
  readonly asks: readonly string[];
  readonly most: number;
  readonly onAsks: (asks: readonly string[]) => void;
}

/** What a friend can be asked for; each is something they can do without being told why. */
const IDEAS = [
  'script_ask_call',
  'script_ask_come',
  'script_ask_listen',
  'script_ask_emergency',
  'script_ask_bed',
  'script_ask_bag',
  'script_ask_children',
] as const;

/** Up to three things to ask of a friend: ideas of ours, or one's own. */
export function Asks({ asks, most, onAsks }: Props) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const ideas: readonly string[] = IDEAS.map((key) => say(key));
  const isFull = asks.length >= most;
  const own = asks.filter((ask) => !ideas.includes(ask));

  function add(ask: string) {
    if (ask === '' || isFull || asks.includes(ask)) return;
    onAsks([...asks, ask]);
    setTyped('');
  }

  return (
    <fieldset class="stack">
      <legend class="label">{say('script_asks')}</legend>
      <p class="soft small" role="status">
        {say(isFull ? 'script_asks_full' : 'script_asks_hint')}
      </p>
      {[...ideas, ...own].map((ask) => {
        const isChosen = asks.includes(ask);
        if (isFull && !isChosen) return null;
        return (
          <Check
            key={ask}
            label={ask}
            checked={isChosen}
            onChecked={(chosen) => (chosen ? add(ask) : onAsks(asks.filter((other) => other !== ask)))}
          />
        );
      })}
      {!isFull && (
        <div class="row plan-own">
          <TextField
            label={say('script_ask_own')}
            value={typed}
            longest={SCRIPT_LIMITS.part}
            onValue={setTyped}
          />
          <Button look="quiet" disabled={typed.trim() === ''} onClick={() => add(typed.trim())}>
            {say('script_ask_add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
