import type { assembled } from './assembly';
import { onKeptChange } from './platform/changes';
import { ALL_SITES, ask } from './platform/permissions';
import { sitesInVault } from './services/veil';

/**
 * The browser's question for sites. It writes down each one by name: so all sites are asked for where their names are
 * in the vault only. For the pages that ask; popup and pause page never do, and are waited for.
 *
 * @param left ends the listening
 * @returns takes match patterns and answers whether they are granted; the first thing a click does
 */
export function siteQuestion(
  { items }: Pick<ReturnType<typeof assembled>, 'items'>,
  left: AbortSignal,
): (origins: readonly string[]) => Promise<boolean> {
  let isVeiled = false;
  const look = () =>
    void sitesInVault(items).then(
      ({ isOn }) => {
        isVeiled = isOn;
      },
      () => undefined,
    );
  // Known beforehand: after an await the click would no longer count.
  onKeptChange(look, left);
  look();
  return (origins) => ask(isVeiled && origins.length > 0 ? [ALL_SITES] : origins);
}
