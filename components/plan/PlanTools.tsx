import type { House } from '../../utils/core/house';
import { Contacts } from '../contacts/Contacts';
import type { Actions } from '../house';
import { Review } from '../review/Review';
import { ScriptRoom } from './ScriptRoom';

/** The tools of this room. */
export type PlanTool = 'script' | 'contacts' | 'review';

interface Props {
  readonly tool: PlanTool;
  readonly house: House;
  readonly actions: Pick<Actions, 'plan' | 'support' | 'journal' | 'end' | 'week'>;
  readonly onEdit: (boundaryId: string) => void;
  readonly onNew: () => void;
  readonly onPlan: () => void;
}

/** What stands beside the safety plan. */
export function PlanTools({ tool, house, actions, onEdit, onNew, onPlan }: Props) {
  const { plan, support, journal } = actions;
  switch (tool) {
    case 'script':
      return <ScriptRoom house={house} actions={plan} support={support} />;
    case 'contacts':
      return <Contacts house={house} actions={plan} journal={journal} />;
    case 'review':
      return <Review {...{ house, actions, onEdit, onNew, onPlan }} />;
  }
}
