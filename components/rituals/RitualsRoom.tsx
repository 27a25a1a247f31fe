import { useEffect } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { ReadSite } from '../boundaries/typedSite';
import { TakeBreak } from '../break/TakeBreak';
import type { Actions } from '../house';
import { Unkept } from '../options/Unkept';
import { GivenCard } from './GivenCard';
import { Rituals } from './Rituals';

interface Props {
  readonly house: House;
  readonly actions: Pick<Actions, 'break' | 'rituals'>;
  readonly readSite: ReadSite;
  readonly onSettings: () => void;
}

/** The room of what comes round, and of the break one takes at any time: that one works where nothing is kept, too. */
export function RitualsRoom({ house, actions, readSite, onSettings }: Props) {
  // The button that led here still has the focus: the room was not there yet to take it.
  useEffect(() => document.querySelector<HTMLElement>('main h1')?.focus(), []);
  return (
    <>
      {house.keepsNothing ? (
        <Unkept title="ritual_title" onChange={onSettings} />
      ) : (
        <Rituals house={house} actions={actions.rituals}>
          <GivenCard house={house} actions={actions.rituals} />
        </Rituals>
      )}
      <TakeBreak house={house} actions={actions.break} readSite={readSite} />
    </>
  );
}
