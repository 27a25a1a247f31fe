import { useEffect, useRef, useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { SiteReading } from '../../utils/core/site-reading';
import { Boundaries } from '../boundaries/Boundaries';
import { BoundaryForm } from '../boundaries/BoundaryForm';
import { draftOfBoundary } from '../boundaries/draft';
import { NewBoundary } from '../boundaries/NewBoundary';
import type { Actions } from '../house';
import { type About, Settings } from '../settings/Settings';
import { Today } from '../today/Today';
import { type MessageKey, useSay } from '../ui/say';
import { Welcome } from '../welcome/Welcome';
import { Nav } from './Nav';
import type { Place } from './place';

interface Props {
  readonly house: House;
  readonly actions: Actions;
  readonly about: About;
  /** The address of a page the person wants a boundary for, coming from the popup; a new one is a new wish. */
  readonly start: string | null;
  readonly readSite: (text: string) => SiteReading;
}

/** The options app. Where one is stays in memory: browsers write addresses and titles of tabs down. */
export function Options({ house, actions, about, start, readSite }: Props) {
  const [place, setPlace] = useState<Place>(() => firstPlace(house, start));
  const main = useRef<HTMLElement>(null);
  const seen = useRef({ place, start });

  useEffect(() => {
    if (start && start !== seen.current.start) setPlace({ name: 'new', typedSite: shortOf(start) });
    seen.current.start = start;
  }, [start]);

  useEffect(() => {
    if (seen.current.place !== place) main.current?.querySelector<HTMLElement>('h1')?.focus();
    seen.current.place = place;
  }, [place]);

  const to = (next: Place) => () => setPlace(next);
  const saved = (news: MessageKey) => () => setPlace({ name: 'boundaries', news });

  if (place.name === 'welcome') {
    const leave = (next: Place) => () => {
      void actions.welcomed();
      setPlace(next);
    };
    return <Welcome onFirst={leave({ name: 'new', typedSite: '' })} onLater={leave({ name: 'today' })} />;
  }

  return (
    <div class="options">
      <Nav
        place={place.name}
        onPlace={(name) => setPlace(name === 'boundaries' ? { name, news: null } : { name })}
      />
      <main ref={main} class="page">
        {place.name === 'today' && (
          <Today house={house} actions={actions} onBoundaries={to({ name: 'boundaries', news: null })} />
        )}
        {place.name === 'boundaries' && (
          <Boundaries
            house={house}
            actions={actions}
            news={place.news}
            onNew={to({ name: 'new', typedSite: '' })}
            onEdit={(boundaryId) => setPlace({ name: 'edit', boundaryId })}
          />
        )}
        {place.name === 'new' && (
          <NewBoundary
            key={place.typedSite}
            now={house.now}
            typedSite={place.typedSite}
            actions={actions}
            readSite={readSite}
            onSaved={saved('boundary_saved')}
            onCancel={to({ name: 'boundaries', news: null })}
          />
        )}
        {place.name === 'edit' && (
          <Edit
            house={house}
            boundaryId={place.boundaryId}
            actions={actions}
            readSite={readSite}
            onSaved={saved('boundary_changed')}
            onCancel={to({ name: 'boundaries', news: null })}
          />
        )}
        {place.name === 'settings' && <Settings house={house} about={about} />}
      </main>
    </div>
  );
}

interface EditProps {
  readonly house: House;
  readonly boundaryId: string;
  readonly actions: Actions;
  readonly readSite: (text: string) => SiteReading;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

function Edit({ house, boundaryId, ...rest }: EditProps) {
  const say = useSay();
  const overview = house.boundaries.find(({ boundary }) => boundary.id === boundaryId);
  if (!overview) return <p>{say('refusal_not_found')}</p>;
  const { boundary, words } = overview;
  return (
    <>
      <h1 tabIndex={-1}>{say('boundary_change_title')}</h1>
      <BoundaryForm
        key={boundaryId}
        initial={draftOfBoundary(boundary, words, house.now)}
        boundary={boundary}
        now={house.now}
        {...rest}
      />
    </>
  );
}

function firstPlace(house: House, start: string | null): Place {
  if (start) return { name: 'new', typedSite: shortOf(start) };
  return house.welcomed ? { name: 'today' } : { name: 'welcome' };
}

/** Host and port of an address, as a person would type it. */
function shortOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : '';
}
