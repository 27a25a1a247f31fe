import { Beside } from '../../../components/beside/Beside';
import { QuickExit } from '../../../components/ui/QuickExit';
import { livedIn } from '../lived-in';
import { type MemoryHouse, memoryHouse } from '../memory';
import { show } from '../stage';
import { EXIT } from './exit';
import { said } from './going';
import { everyScreen, type Screen } from './screens';
// Last, as in the page: what is in it is over what other pages have.
import '../../../entrypoints/options/style.css';

function beside(memory: MemoryHouse): void {
  const { evenings, journal, lines, vault } = memory.actions;
  show(
    <>
      <QuickExit exit={EXIT} />
      <Beside
        house={memory.house()}
        journal={journal}
        checkIns={evenings}
        lines={lines}
        vault={vault}
        onOpen={() => undefined}
        comesBack={false}
      />
    </>,
  );
}

const SCREENS: readonly Screen[] = [
  {
    name: 'beside',
    async show() {
      beside(livedIn());
      await said('journal_search');
      await said('evening_begin');
    },
  },
  {
    name: 'beside-locked',
    async show() {
      const memory = memoryHouse();
      memory.world.vault = 'locked';
      beside(memory);
      await said('vault_unlock');
    },
  },
];

everyScreen('beside the page', { screens: SCREENS, sample: null, size: [360, 800] });
