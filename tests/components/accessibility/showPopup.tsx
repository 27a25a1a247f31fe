import { Everyday } from '../../../components/popup/Everyday';
import { Popup } from '../../../components/popup/Popup';
import { QuickExit } from '../../../components/ui/QuickExit';
import type { MemoryHouse } from '../memory';
import { show } from '../stage';
import { EXIT } from './exit';

const nothing = async () => {};

/** The popup over a house, and the other one while that is locked, as its entrypoint has them. */
export function showPopup(memory: MemoryHouse): MemoryHouse {
  const { actions } = memory;
  memory.world.onChange = () =>
    show(
      <>
        <QuickExit exit={EXIT} />
        {memory.world.vault === 'locked' ? (
          <Everyday
            house={memory.house()}
            actions={{ ...actions, holdUnnamed: () => actions.hold('b1') }}
            vault={actions.vault}
            onRecovered={nothing}
          />
        ) : (
          <Popup
            house={memory.house()}
            here="https://forum2.example/"
            evening={{ restedOn: null, actions: actions.evenings }}
            actions={actions}
            onOpen={nothing}
            onBeside={nothing}
            onLock={() => void actions.vault.lock()}
            onBoundaryHere={nothing}
          />
        )}
      </>,
    );
  memory.world.onChange();
  return memory;
}
