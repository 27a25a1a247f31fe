import type { House } from '../../utils/core/house';
import { FeelingWordsForm } from '../check-in/FeelingWordsForm';
import type { Actions } from '../house';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import { Journal } from './Journal';

interface Props {
  readonly house: House;
  readonly actions: Pick<Actions, 'evenings' | 'journal'>;
  readonly onSeven: () => void;
}

/** The journal in the options app, and what belongs to it: seven evenings, and own words for how one is. */
export function JournalRoom({ house, actions, onSeven }: Props) {
  const say = useSay();
  const { evenings, journal } = actions;
  return (
    <>
      <Journal house={house} actions={journal} checkIns={evenings} print={evenings.print} />
      <section class="card stack unprinted">
        <h2>{say('seven_title')}</h2>
        <p class="soft">{say('seven_offer')}</p>
        <div class="row">
          <Button look="quiet" onClick={onSeven}>
            {say('seven_open')}
          </Button>
        </div>
      </section>
      <div class="unprinted">
        <FeelingWordsForm actions={evenings} />
      </div>
    </>
  );
}
