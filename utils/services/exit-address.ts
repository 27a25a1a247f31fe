import { leadsOut } from '../core/exit-address';
import { isText } from '../core/shape';
import { standingBoundaries } from './boundaries';
import type { Clock, Items } from './ports';

/** The name under which the address to leave to is kept. */
const EXIT_ADDRESS = 'exitAddress';

/** What it needs from outside: `items` of what lies on the disk. */
export interface ExitAddressPorts {
  readonly items: Items;
  readonly clock: Clock;
}

/** The address a person chose to leave to, as kept; empty when they chose none. Refuses as {@link Items} does. */
export async function chosenExit({ items }: Pick<ExitAddressPorts, 'items'>): Promise<string> {
  const { [EXIT_ADDRESS]: kept } = await items.read([EXIT_ADDRESS]);
  return isText(kept) ? kept : '';
}

/** Keeps that address, as `readExitAddress` of core gave it; null: none. Refuses as {@link Items} does. */
export function chooseExit(href: string | null, { items }: Pick<ExitAddressPorts, 'items'>): Promise<void> {
  return href === null ? items.remove([EXIT_ADDRESS]) : items.write({ [EXIT_ADDRESS]: href });
}

/**
 * Where leaving leads now: an http(s) address, or null for our own plain page. Never refuses: whatever is wrong with
 * what is kept, or if a boundary of a later day covers it, our own page is there.
 */
export async function exitNow({ items, clock }: ExitAddressPorts): Promise<string | null> {
  try {
    const [kept, standing] = await Promise.all([
      chosenExit({ items }),
      standingBoundaries(items, clock.now().at),
    ]);
    const sites = standing.flatMap((boundary) => boundary.sites);
    return leadsOut(kept, sites) ? kept : null;
  } catch {
    return null;
  }
}
