import type { House } from '../../utils/core/house';
import { Lazy } from '../ui/Lazy';
import type { InsightsActions } from './actions';

interface Props {
  readonly house: House;
  readonly actions: InsightsActions;
}

/** The room of pictures, read when somebody comes for it. */
export function InsightsRoom({ house, actions }: Props) {
  return (
    <Lazy load={() => import('./Insights')}>
      {({ Insights }) => <Insights house={house} actions={actions} />}
    </Lazy>
  );
}
