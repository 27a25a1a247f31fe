import type { House } from '../../utils/core/house';
import { Notice } from '../ui/Notice';
import { type MessageKey, useSay } from '../ui/say';

/** What the app can say of itself. */
export interface About {
  readonly version: string;
  readonly browser: 'chrome' | 'firefox';
}

interface Props {
  readonly house: House;
  readonly about: About;
}

/** How Holdfast stands here: what is kept where, which sites it watches, and what it cannot protect. */
export function Settings({ house, about }: Props) {
  const say = useSay();
  const sites = [
    ...new Set(house.boundaries.flatMap(({ boundary }) => boundary.sites.map(({ shown }) => shown))),
  ];
  const part = (title: MessageKey, ...texts: MessageKey[]) => (
    <section class="card stack">
      <h2>{say(title)}</h2>
      {texts.map((text) => (
        <p key={text}>{say(text)}</p>
      ))}
    </section>
  );
  return (
    <>
      <h1 tabIndex={-1}>{say('settings_title')}</h1>
      <Notice tone="care">
        <p>
          <strong>{say('settings_unsealed')}</strong> {say('settings_unsealed_means')}
        </p>
      </Notice>
      {part('settings_kept', 'settings_kept_here', 'settings_kept_nowhere_else')}
      <section class="card stack">
        <h2>{say('settings_sites')}</h2>
        <p>{sites.length === 0 ? say('settings_sites_none') : <bdi>{sites.join(', ')}</bdi>}</p>
        <p>{say('settings_sites_take_back')}</p>
      </section>
      {part(
        'settings_private',
        about.browser === 'firefox' ? 'settings_private_firefox' : 'settings_private_chrome',
      )}
      {part(
        'settings_seen',
        'welcome_seen_list',
        'welcome_seen_history',
        'welcome_seen_sync',
        'welcome_seen_screen',
      )}
      {part('settings_remove', 'settings_remove_how')}
      <p class="soft small">{say('settings_version', about.version)}</p>
    </>
  );
}
