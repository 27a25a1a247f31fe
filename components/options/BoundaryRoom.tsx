import type { House } from '../../utils/core/house';
import { Boundaries } from '../boundaries/Boundaries';
import type { Drafts } from '../boundaries/drafts';
import { EditBoundary } from '../boundaries/EditBoundary';
import { NewBoundary } from '../boundaries/NewBoundary';
import type { ReadSite } from '../boundaries/typedSite';
import type { Actions } from '../house';
import { Lazy } from '../ui/Lazy';
import type { MessageKey } from '../ui/say';
import { type Place, placeOf } from './place';
import { Unkept } from './Unkept';

interface Props {
  readonly place: Extract<Place, { readonly name: 'boundaries' | 'new' | 'edit' | 'diverged' }>;
  readonly house: House;
  readonly actions: Actions;
  readonly drafts: Drafts;
  readonly readSite: ReadSite;
  readonly onPlace: (place: Place) => void;
}

/** The list of boundaries, and the forms that lead back to it with what has happened. */
export function BoundaryRoom({ place, house, actions, drafts, readSite, onPlace }: Props) {
  const toBoundaries = () => onPlace(placeOf('boundaries'));
  const saved = (news: MessageKey, plan = '') => onPlace({ name: 'boundaries', news, plan });
  const forms = { drafts, actions, readSite, onCancel: toBoundaries };
  switch (place.name) {
    case 'boundaries':
      return (
        <Boundaries
          house={house}
          actions={actions}
          news={place.news}
          plan={place.plan ?? ''}
          onNew={() => onPlace({ name: 'new', typedSite: '' })}
          onEdit={(boundaryId, verdict) => onPlace({ name: 'edit', boundaryId, verdict })}
          onDiverged={(boundaryId) => onPlace({ name: 'diverged', boundaryId })}
        />
      );
    case 'new':
      return house.keepsNothing ? (
        <Unkept title="boundary_new_title" onChange={() => onPlace(placeOf('settings'))} />
      ) : (
        <NewBoundary
          {...forms}
          now={house.now}
          typedSite={place.typedSite}
          isSmall={place.isSmall}
          onSaved={(plan) => saved('boundary_saved', plan)}
        />
      );
    case 'edit':
      return (
        <EditBoundary
          {...forms}
          house={house}
          boundaryId={place.boundaryId}
          verdict={place.verdict}
          onSaved={(plan) => {
            if (place.settles) void actions.diverged.keep(place.settles);
            saved('boundary_changed', plan);
          }}
        />
      );
    case 'diverged':
      return (
        <Lazy load={() => import('../diverged/Diverged')}>
          {({ Diverged }) => (
            <Diverged
              boundaryId={place.boundaryId}
              now={house.now}
              actions={actions}
              onBack={toBoundaries}
              onDone={(news) => saved(news)}
              onEdit={(settles) =>
                onPlace({ name: 'edit', boundaryId: place.boundaryId, verdict: null, settles })
              }
            />
          )}
        </Lazy>
      );
  }
}
