import type { House } from '../../utils/core/house';
import { Lazy } from '../ui/Lazy';
import type { InsightsActions } from './actions';

interface Props {
  readonly house: House;
  readonly actions: InsightsActions;
  /** To a look at the week. */
  readonly onWeek: () => void;
}

/** The room of pictures, read when somebody comes for it. */
export function InsightsRoom({ house, actions, onWeek }: Props) {
  return (
    <Lazy load={() => import('./Insights')}>
      {({ Insights }) => <Insights house={house} actions={actions} onWeek={onWeek} />}
    </Lazy>
  );
}
