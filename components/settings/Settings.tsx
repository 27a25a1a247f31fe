import { useMemo } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import { Backup } from '../backup/Backup';
import type { Actions } from '../house';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import { VaultSection } from '../vault/VaultSection';
import type { Task } from '../vault/VaultTask';
import { Changed } from './Changed';
import { EraseAll } from './EraseAll';
import { EveningHour } from './EveningHour';
import { Facts } from './Facts';
import { LanguageChoice } from './LanguageChoice';
import { Leaving } from './Leaving';
import { Looks } from './Looks';
import { Watched } from './Watched';

/** What the app can say of itself. */
export interface About {
  readonly version: string;
  readonly browser: 'chrome' | 'firefox';
  /** The tags of the languages it can speak. */
  readonly languages: readonly string[];
}

interface Props {
  readonly house: House;
  readonly about: About;
  readonly actions: Pick<Actions, 'ask' | 'backup' | 'exit' | 'eraseAll' | 'look' | 'save' | 'vault'>;
  readonly onErased: () => void;
  readonly onTask: (task: Task) => void;
  readonly onWelcome: () => void;
}

/** How Holdfast stands here: what is kept where, which sites it watches, and what it cannot protect. */
export function Settings({ house, about, actions, onErased, onTask, onWelcome }: Props) {
  const say = useSay();
  const copies = useMemo(() => ({ ...actions.backup, ask: actions.ask, save: actions.save }), [actions]);
  return (
    <>
      <h1 tabIndex={-1}>{say('settings_title')}</h1>
      <VaultSection state={house.vault} browser={about.browser} actions={actions.vault} onTask={onTask} />
      <EveningHour house={house} look={actions.look} />
      <LanguageChoice house={house} languages={about.languages} look={actions.look} />
      <Looks house={house} look={actions.look} browser={about.browser} />
      <Facts
        title="settings_kept"
        texts={[
          house.sitesInVault.isOn ? 'settings_kept_sites_in_vault' : 'settings_kept_here',
          'settings_kept_nowhere_else',
        ]}
      />
      <Watched house={house} browser={about.browser} keepInVault={actions.vault.keepSitesInVault} />
      <Leaving exit={actions.exit} browser={about.browser} />
      <Facts title="settings_private" texts={[`settings_private_${about.browser}`]} />
      <Facts
        title="settings_seen"
        texts={[
          'welcome_seen_list',
          'welcome_seen_sync',
          `welcome_seen_history_${about.browser}`,
          'welcome_cannot_screen',
          'welcome_cannot_elsewhere',
          'welcome_reviewed',
        ]}
      />
      <Backup actions={copies} now={house.now} onChanged={() => undefined} />
      <Changed house={house} />
      <EraseAll erase={actions.eraseAll} onErased={onErased} />
      <Facts title="settings_remove" texts={['welcome_leave_how', 'welcome_leave_traces']} />
      <div class="row spread">
        <p class="soft small">{say('settings_version', about.version)}</p>
        <Button look="plain" onClick={onWelcome}>
          {say('settings_welcome')}
        </Button>
      </div>
    </>
  );
}
