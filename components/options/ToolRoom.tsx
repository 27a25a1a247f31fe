import type { House } from '../../utils/core/house';
import type { Actions } from '../house';
import { ToToolkit } from '../toolkit/ToToolkit';
import type { Tool } from '../toolkit/tools';
import { Lazy } from '../ui/Lazy';
import { type Place, placeOf } from './place';

interface Props {
  readonly tool: Tool;
  readonly house: House;
  readonly actions: Actions;
  readonly onPlace: (place: Place) => void;
}

/** One tool of the toolkit, read when somebody comes for it, and the way back to all of them. */
export function ToolRoom(props: Props) {
  return (
    <>
      <ToToolkit onBack={() => props.onPlace(placeOf('toolkit'))} />
      <OneTool key={props.tool} {...props} />
    </>
  );
}

function OneTool({ tool, house, actions, onPlace }: Props) {
  switch (tool) {
    case 'record':
      return (
        <Lazy load={() => import('../record/Record')}>
          {({ Record }) => <Record house={house} actions={actions} />}
        </Lazy>
      );
    case 'patterns':
    case 'repair':
    case 'commitments':
    case 'talking':
      return (
        <Lazy load={() => import('../seeing/Seeing')}>
          {({ Seeing }) => (
            <Seeing tool={tool} house={house} actions={actions} onTool={(name) => onPlace({ name })} />
          )}
        </Lazy>
      );
    case 'plan':
      return (
        <Lazy load={() => import('../plan/Plan')}>
          {({ Plan }) => (
            <Plan house={house} actions={actions.plan} support={actions.support} journal={actions.journal} />
          )}
        </Lazy>
      );
    case 'week':
      return (
        <Lazy load={() => import('../week/Week')}>
          {({ Week }) => (
            <Week
              house={house}
              actions={actions}
              onEdit={(boundaryId) => onPlace({ name: 'edit', boundaryId, verdict: null })}
              onDoor={(door) => onPlace({ name: door })}
            />
          )}
        </Lazy>
      );
    case 'take':
      return (
        <Lazy load={() => import('../take/Take')}>
          {({ Take }) => (
            <Take
              house={house}
              actions={actions.take}
              insights={actions.insights}
              onBack={() => onPlace(placeOf('toolkit'))}
              onRecord={() => onPlace({ name: 'record' })}
            />
          )}
        </Lazy>
      );
    case 'script':
    case 'contacts':
    case 'review':
      return (
        <Lazy load={() => import('../plan/PlanTools')}>
          {({ PlanTools }) => (
            <PlanTools
              tool={tool}
              house={house}
              actions={actions}
              onEdit={(boundaryId) => onPlace({ name: 'edit', boundaryId, verdict: null })}
              onNew={() => onPlace({ name: 'new', typedSite: '' })}
              onPlan={() => onPlace({ name: 'plan' })}
            />
          )}
        </Lazy>
      );
  }
}
