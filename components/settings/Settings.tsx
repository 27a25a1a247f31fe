import type { House } from '../../utils/core/house';
import type { ExitActions } from '../house';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';
import { Facts } from './Facts';
import { Leaving } from './Leaving';
import { Watched } from './Watched';

/** What the app can say of itself. */
export interface About {
  readonly version: string;
  readonly browser: 'chrome' | 'firefox';
}

interface Props {
  readonly house: House;
  readonly about: About;
  readonly exit: ExitActions;
  readonly onWelcome: () => void;
}

/** How Holdfast stands here: what is kept where, which sites it watches, and what it cannot protect. */
export function Settings({ house, about, exit, onWelcome }: Props) {
  const say = useSay();
  return (
    <>
      <h1 tabIndex={-1}>{say('settings_title')}</h1>
      <Notice tone="care">
        <p>
          <strong>{say('settings_unsealed')}</strong> {say('settings_unsealed_means')}
        </p>
      </Notice>
      <Facts title="settings_kept" texts={['settings_kept_here', 'settings_kept_nowhere_else']} />
      <Watched house={house} browser={about.browser} />
      <Leaving exit={exit} browser={about.browser} />
      <Facts title="settings_private" texts={[`settings_private_${about.browser}`]} />
      <Facts
        title="settings_seen"
        texts={[
          'welcome_seen_list',
          'welcome_seen_sync',
          'welcome_seen_history',
          'welcome_cannot_screen',
          'welcome_cannot_elsewhere',
          'welcome_reviewed',
        ]}
      />
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
