import type { House } from '../../utils/core/house';
import { useSay } from '../ui/say';
import type { VaultActions } from '../vault/actions';
import type { About } from './Settings';
import { SitesInVault } from './SitesInVault';

interface Props {
  readonly house: House;
  readonly browser: About['browser'];
  readonly keepInVault: VaultActions['keepSitesInVault'];
}

/** The sites of the boundaries that stand: those the browser lets us watch, those it does not, and how to change it. */
export function Watched({ house, browser, keepInVault }: Props) {
  const say = useSay();
  const refused = namesOf(house.boundaries.flatMap(({ unwatched }) => unwatched));
  const sites = namesOf(house.boundaries.flatMap(({ boundary }) => boundary.sites));
  const watched = sites.filter((name) => !refused.includes(name));
  const listed = (names: readonly string[]) => say.all(names);
  return (
    <section class="card stack">
      <h2>{say('settings_sites')}</h2>
      <p>
        {watched.length > 0 ? say('settings_sites_watched', listed(watched)) : say('settings_sites_none')}
      </p>
      {refused.length > 0 && <p>{say('settings_sites_unwatched', listed(refused))}</p>}
      <p>{say(`settings_sites_${browser}`)}</p>
      <p class="soft small">{say('settings_sites_stay')}</p>
      <SitesInVault house={house} keep={keepInVault} />
    </section>
  );
}

function namesOf(sites: readonly { readonly shown: string }[]): readonly string[] {
  return [...new Set(sites.map(({ shown }) => shown))];
}
