import '../../components/popup/popup.css';
import '../../components/beside/beside.css';
import { Beside } from '../../components/beside/Beside';
import { Everyday } from '../../components/popup/Everyday';
import { Popup } from '../../components/popup/Popup';
import { show } from '../components/stage';
import type { Staged } from './show';

const nothing = () => undefined;

/** The popup over a house, or that of a locked vault. */
export function showPopup(isLocked: boolean, { memory, say }: Staged): void {
  const actions = {
    ...memory.actions,
    holdUnnamed: async () => ({ ok: true, value: memory.log({ ...HELD, at: memory.world.now.at }) }) as const,
  };
  memory.world.onChange = () =>
    show(
      isLocked || memory.world.vault === 'locked' ? (
        <Everyday
          house={memory.house()}
          actions={actions}
          vault={memory.actions.vault}
          onRecovered={nothing}
        />
      ) : (
        <Popup
          house={memory.house()}
          here="https://news.example/today"
          evening={{ restedOn: null, actions: memory.actions.evenings }}
          actions={memory.actions}
          onOpen={nothing}
          onBeside={nothing}
          onLock={nothing}
          onBoundaryHere={nothing}
        />
      ),
      say,
    );
  memory.world.onChange();
}

const HELD = { id: 'unnamed', kind: 'held-unnamed' } as const;

/** The writing beside a page. */
export function showBeside({ memory, say }: Staged): void {
  const { actions } = memory;
  memory.world.onChange = () =>
    show(
      <Beside
        house={memory.house()}
        journal={actions.journal}
        checkIns={actions.evenings}
        lines={actions.lines}
        vault={actions.vault}
        onOpen={nothing}
        comesBack={false}
      />,
      say,
    );
  memory.world.onChange();
}
