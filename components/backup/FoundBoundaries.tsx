import { useState } from 'preact/hooks';
import type { ImportedSet, LeechBlockRead } from '../../utils/core/leechblock';
import { originsOf } from '../../utils/core/origin';
import type { Refusal } from '../../utils/core/refused';
import { weeklyText } from '../boundaries/windowText';
import type { Actions } from '../house';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { Refused } from '../ui/Refused';
import { useSay } from '../ui/say';
import { LeftOutOfSet } from './LeftOutOfSet';

interface Props {
  readonly read: LeechBlockRead;
  readonly actions: Pick<Actions, 'ask' | 'save'>;
  readonly onDone: (news: string) => void;
  readonly onLeave: () => void;
}

/** The block sets of an export as boundaries to be, each to be chosen, with all that is left out of it. */
export function FoundBoundaries({ read, actions, onDone, onLeave }: Props) {
  const say = useSay();
  const [chosen, setChosen] = useState(() => new Set(read.sets.filter(({ isOff }) => !isOff)));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const nameOf = (number: number, name = '') => name || say('backup_set', say.number(number));
  const leftOf = (number: number) => read.leftOut.filter(({ set }) => set === number);

  async function make() {
    const sets = [...chosen];
    const origins = sets.flatMap(({ rules }) => rules.sites.flatMap(originsOf));
    // The browser's question is the first thing the click does; a no is an answer, too.
    const asked = actions.ask([...new Set(origins)]);
    setBusy(true);
    await asked.catch(() => false);
    for (const set of sets) {
      const { rules, why } = set;
      const words = { name: nameOf(set.number, set.name), why, plan: '', planLink: '', line: '' };
      const reply = await actions.save({ id: null, rules, words });
      if (!reply.ok) {
        setBusy(false);
        return setRefusal(reply.refusal);
      }
      // What is made is not made again when the rest is tried once more.
      setChosen((left) => new Set([...left].filter((other) => other !== set)));
    }
    onDone(say.count('backup_made', sets.length));
  }

  function toggle(set: ImportedSet, isChosen: boolean) {
    const others = [...chosen].filter((other) => other !== set);
    setChosen(new Set(isChosen ? [...others, set] : others));
  }

  return (
    <>
      <p>{say('backup_sets_found')}</p>
      <Refused refusal={refusal} />
      <ul class="stack">
        {read.sets.map((set) => (
          <li key={set.number} class="found stack">
            <Check
              label={nameOf(set.number, set.name)}
              checked={chosen.has(set)}
              onChecked={(isChosen) => toggle(set, isChosen)}
            />
            <ul class="soft small facts">
              <li>{say(`boundary_response_${set.rules.response}`)}</li>
              {set.rules.window.kind === 'weekly' && <li>{weeklyText(set.rules.window.times, say)}</li>}
              <li>
                <bdi>{say.all(set.typed)}</bdi>
              </li>
              {set.isOff && <li>{say('backup_set_off')}</li>}
            </ul>
            <LeftOutOfSet left={leftOf(set.number)} />
          </li>
        ))}
        {read.lost.map(({ number, name }) => (
          <li key={number} class="found stack">
            <p>{say('backup_set_none', nameOf(number, name))}</p>
            <LeftOutOfSet left={leftOf(number)} />
          </li>
        ))}
      </ul>
      <div class="row">
        <Button look="main" disabled={chosen.size === 0 || isBusy} onClick={() => void make()}>
          {say('backup_sets_make')}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {say('backup_not_now')}
        </Button>
      </div>
    </>
  );
}
