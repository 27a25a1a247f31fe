import type { assembled } from './assembly';
import { NO_WORDS } from './core/boundary';
import { type Diverged, type Side, wishOf } from './core/diverged';
import type { pageActions } from './page-actions';
import { divergedBoundaries, settleDiverged } from './services/diverged';
import { done, replied } from './services/reply';

type Ports = ReturnType<typeof assembled>;

/** What a person may do with a boundary that two copies changed. */
export function divergedActions(ports: Ports, page: Pick<ReturnType<typeof pageActions>, 'save' | 'end'>) {
  const settle = (diverged: Diverged) => done(() => settleDiverged(diverged, ports));
  return {
    read: () => replied(() => divergedBoundaries(ports)),
    keep: settle,
    /** Asked of the background as any change is, so that nothing looser gets round its cooling-off. */
    async take(diverged: Diverged, other: Side) {
      const { id, inForce } = diverged;
      const rules = wishOf(other);
      const words = other.words ?? inForce.words ?? NO_WORDS;
      // One that has ended here is made anew, as firm as it likes.
      const reply =
        rules === 'ended'
          ? await page.end(id)
          : await page.save({ id: inForce.boundary.endedAt === null ? id : null, rules, words });
      if (!reply.ok) return reply;
      const settled = await settle(diverged);
      return settled.ok ? reply : settled;
    },
  };
}
