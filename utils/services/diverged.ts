import { type CarriedBoundary, isCarriedBoundary } from '../core/carried-boundary';
import { type Diverged, sideOf } from '../core/diverged';
import { canonical, edited, type Kept } from '../core/kept';
import { keptBoundaries } from './boundaries';
import type { ArrivalPorts } from './boundary-arrivals';
import { BOUNDARY, boundariesNow, type ChangingAllPorts, changingAll } from './kept-boundaries';
import { overWhatLies } from './kept-here';
import { keepAll, keptBetween } from './kept-records';
import type { Clock } from './ports';
import { unlocked } from './vault';

/** What settling boundaries that two copies changed needs from outside. */
export interface DivergedPorts extends ArrivalPorts, ChangingAllPorts {
  readonly clock: Clock;
}

type Two = Kept<CarriedBoundary>;

/**
 * The boundaries of which there is more than one version. Where there is none, nothing is written; else the one in
 * force is noted as it is now. Refuses (`locked`).
 */
export async function divergedBoundaries(ports: DivergedPorts): Promise<readonly Diverged[]> {
  const vault = unlocked(await ports.vault());
  const { kept } = await keptBetween(
    BOUNDARY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    vault,
    ports.records,
  );
  if (!kept.some(({ versions }) => versions.length > 1)) return [];
  const things = await changingAll(ports, (now) => boundariesNow(now, ports));
  const { boundaries } = await keptBoundaries(ports.items);
  const { at } = ports.clock.now();
  return things.flatMap((thing) => {
    const here = boundaries.find(({ id }) => id === thing.id)?.sites ?? [];
    const [inForce, ...others] = thing.versions.flatMap(({ value }) =>
      value ? [sideOf(value, thing.id, here, at)] : [],
    );
    if (!inForce || others.length === 0) return [];
    return [{ id: thing.id, inForce, others, seen: besideOf(thing) }];
  });
}

/**
 * Settles a boundary: what is in force stays so, and what stood beside it is superseded. Only those versions that were
 * seen: where another has come in meanwhile, nothing is changed, and both are shown again. Refuses (`locked`).
 */
export async function settleDiverged(
  { id, seen }: Pick<Diverged, 'id' | 'seen'>,
  ports: DivergedPorts,
): Promise<void> {
  await changingAll(ports, async (vault) => {
    const thing = (await boundariesNow(vault, ports)).find((one) => one.id === id);
    const value = thing?.versions[0]?.value;
    if (!thing || !value || besideOf(thing) !== seen || !isCarriedBoundary(thing)) return;
    const settled = edited(thing, value, vault.id, ports.clock.now().at);
    await keepAll(await overWhatLies([settled], ports.records), vault, ports.records);
  });
}

function besideOf({ versions }: Two): string {
  return canonical(versions.slice(1).map(({ clock }) => clock));
}
