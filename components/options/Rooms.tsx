import type { House } from '../../utils/core/house';
import type { PracticeId } from '../../utils/core/practice';
import type { Drafts } from '../boundaries/drafts';
import type { ReadSite } from '../boundaries/typedSite';
import type { Actions } from '../house';
import { InsightsRoom } from '../insights/InsightsRoom';
import { JournalRoom } from '../journal/JournalRoom';
import { Offered } from '../practices/Offered';
import { PracticesRoom } from '../practices/PracticesRoom';
import { type About, Settings } from '../settings/Settings';
import { LeadsToSupport } from '../support/opening';
import { Support } from '../support/Support';
import { Today } from '../today/Today';
import { Toolkit } from '../toolkit/Toolkit';
import { Lazy } from '../ui/Lazy';
import { VaultTask } from '../vault/VaultTask';
import { BoundaryRoom } from './BoundaryRoom';
import { type Place, placeOf } from './place';
import { ToolRoom } from './ToolRoom';
import { Unkept } from './Unkept';

interface Props {
  readonly place: Place;
  readonly house: House;
  readonly actions: Actions;
  readonly about: About;
  /** Forms begun and not saved: they wait while the person is elsewhere. */
  readonly drafts: Drafts;
  readonly readSite: ReadSite;
  readonly onPlace: (place: Place) => void;
  readonly onErased: () => void;
}

/** What stands at each place: a new room is one line here, one in `place.ts` and its name in the catalogue. */
export function Rooms({ place, house, actions, about, drafts, readSite, onPlace, onErased }: Props) {
  const toBoundaries = () => onPlace(placeOf('boundaries'));
  const toSettings = () => onPlace(placeOf('settings'));
  const toSeven = () => onPlace({ name: 'seven' });
  const toNew = () => onPlace({ name: 'new', typedSite: '' });
  const toPractice = (practiceId: PracticeId) => onPlace({ name: 'practices', practiceId });
  switch (place.name) {
    case 'welcome':
      return null;
    case 'today':
      return (
        <Today
          house={house}
          actions={actions}
          onBoundaries={toBoundaries}
          onNew={toNew}
          onSeven={toSeven}
          offered={<Offered house={house} actions={actions.practices} onPractice={toPractice} />}
          onCopy={toSettings}
          onWeek={() => onPlace({ name: 'week' })}
        />
      );
    case 'boundaries':
    case 'new':
    case 'edit':
    case 'diverged':
      return <BoundaryRoom {...{ place, house, actions, drafts, readSite, onPlace }} />;
    case 'journal':
      return house.keepsNothing ? (
        <Unkept title="journal_title" onChange={toSettings} />
      ) : (
        <JournalRoom house={house} actions={actions} onSeven={toSeven} />
      );
    case 'seven':
      return house.keepsNothing ? (
        <Unkept title="seven_title" onChange={toSettings} />
      ) : (
        <Lazy load={() => import('../seven/Seven')}>
          {({ Seven }) => (
            <Seven now={house.now} actions={actions.evenings} onBack={() => onPlace(placeOf('journal'))} />
          )}
        </Lazy>
      );
    case 'lines':
      return (
        <Lazy load={() => import('../lines/Lines')}>
          {({ Lines }) => <Lines house={house} actions={actions.lines} />}
        </Lazy>
      );
    case 'toolkit':
      return <Toolkit onTool={(name) => onPlace({ name })} />;
    case 'rituals':
      return (
        <Lazy load={() => import('../rituals/RitualsRoom')}>
          {({ RitualsRoom }) => (
            <RitualsRoom house={house} actions={actions} readSite={readSite} onSettings={toSettings} />
          )}
        </Lazy>
      );
    case 'insights':
      return (
        <InsightsRoom house={house} actions={actions.insights} onWeek={() => onPlace({ name: 'week' })} />
      );
    case 'practices':
      return (
        <PracticesRoom house={house} actions={actions} practiceId={place.practiceId} onPlace={onPlace} />
      );
    case 'support':
      return (
        <LeadsToSupport value={null}>
          <Support
            house={house}
            actions={actions.support}
            journal={actions.journal}
            lines={actions.plan.lines}
          />
        </LeadsToSupport>
      );
    case 'patterns':
    case 'record':
    case 'talking':
    case 'commitments':
    case 'repair':
    case 'plan':
    case 'script':
    case 'contacts':
    case 'review':
    case 'week':
    case 'take':
      return <ToolRoom tool={place.name} house={house} actions={actions} onPlace={onPlace} />;
    case 'vault':
      return (
        <VaultTask
          key={place.task}
          task={place.task}
          actions={actions.vault}
          onDone={() => onPlace(placeOf('settings'))}
        />
      );
    case 'settings':
      return (
        <Settings
          house={house}
          about={about}
          actions={actions}
          onErased={onErased}
          onTask={(task) => onPlace({ name: 'vault', task })}
          onWelcome={() => onPlace({ name: 'welcome' })}
        />
      );
  }
}
