import { originsOf } from '../core/origin';
import type { Site } from '../core/site';
import type { Permissions } from './ports';

/** Sites the browser does not let us watch, of those given. */
export async function unwatched(sites: readonly Site[], permissions: Permissions): Promise<readonly Site[]> {
  const allowed = await Promise.all(sites.map((site) => permissions.allows(originsOf(site))));
  return sites.filter((_, i) => !allowed[i]);
}
