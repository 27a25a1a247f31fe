import type { House } from '../../utils/core/house';
import { TakeBreak } from '../break/TakeBreak';
import type { Actions } from '../house';
import { Talking } from '../talking/Talking';
import type { Tool } from '../toolkit/tools';
import { Commitments } from './Commitments';
import { Fork } from './Fork';
import { Patterns } from './Patterns';
import { Repair } from './Repair';

interface Props {
  readonly tool: 'patterns' | 'repair' | 'commitments' | 'talking';
  readonly house: House;
  readonly actions: Pick<Actions, 'break' | 'seeing' | 'support'>;
  readonly onTool: (tool: Tool) => void;
}

/** The tools for seeing what is and for talking about it; those made for two stand behind the fork. */
export function Seeing({ tool, house, actions, onTool }: Props) {
  const { seeing } = actions;
  const common = { now: house.now, keeps: !house.keepsNothing };
  switch (tool) {
    case 'patterns':
      return <Patterns {...common} actions={seeing.patterns} />;
    case 'repair':
      return (
        <Fork onTool={onTool}>
          <Repair {...common} actions={seeing.repair} onTool={onTool} />
        </Fork>
      );
    case 'commitments':
      return <Commitments {...common} actions={seeing} onTool={onTool} />;
    case 'talking':
      return (
        <Fork onTool={onTool}>
          <Talking
            {...common}
            actions={{ ...seeing, copy: actions.support.copy }}
            aside={<TakeBreak house={house} actions={actions.break} readSite={null} />}
          />
        </Fork>
      );
  }
}
