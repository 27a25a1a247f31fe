import type { assembled } from './assembly';
import type { LogEvent } from './core/log';
import type { Site } from './core/site';
import { pageActions } from './page-actions';
import { tell } from './platform/messages';
import { closeOwnTab } from './platform/tabs';
import type { Pausing } from './services/pausing';
import type { HeldVisit } from './services/ports';

type On = Extract<Pausing, { kind: 'on' }>;
type Crossed = Extract<LogEvent, { kind: 'crossed' }>;

/**
 * What the pause page shows and does, for one tab. Leaving it without an answer is logged as `left`, once.
 *
 * @param held what the content script knew of the visit; null for a load, whose address nobody hands over
 */
export function pauseActions(held: HeldVisit | null, ports: ReturnType<typeof assembled>) {
  const page = pageActions(ports);
  const stepsBack = held?.stepsBack ?? 1;
  let isAnswered = held?.heldEventId != null;
  let standing: On | null = null;
  const stamp = () => ({ id: ports.ids.newId(), at: ports.clock.now().at });

  function leadOn(site: Site | null): boolean {
    const address = held?.address ?? site?.home;
    if (address) location.replace(address);
    return address !== undefined;
  }

  addEventListener('pagehide', () => {
    if (isAnswered || !standing) return;
    isAnswered = true;
    void page.log({ ...stamp(), kind: 'left', boundaryId: standing.overview.boundary.id });
  });

  return {
    /** Brings the rules in line with there being nothing to answer, and goes on; false when nobody knows where to. */
    async stepAside(site: Site | null): Promise<boolean> {
      await tell('reconcile').catch(() => undefined);
      return leadOn(site);
    },
    view(pausing: On) {
      standing = pausing;
      return {
        ...pausing,
        heldEventId: held?.heldEventId ?? null,
        isUnlogged: ports.isPrivate || pausing.keepsNothing,
        canGoBack: history.length > stepsBack,
      };
    },
    of(pausing: On) {
      const boundaryId = pausing.overview.boundary.id;
      return {
        async hold(by: 'turned-back' | 'plan') {
          const reply = await page.log({ ...stamp(), kind: 'held', boundaryId, by });
          isAnswered ||= reply.ok;
          return reply;
        },
        async takeBack(eventId: string) {
          const reply = await page.takeBack(eventId);
          isAnswered &&= !reply.ok;
          return reply;
        },
        felt: page.felt,
        // Read when the page is there: it waits for nothing that is not needed to turn back.
        turnTo: async () => (await import('./services/turn-to')).readTurnTo(ports),
        turnedTo: (toolId: string) => page.log({ ...stamp(), kind: 'turned-to', boundaryId, toolId }),
        async cross(crossing: Omit<Crossed, 'id' | 'at' | 'kind' | 'boundaryId'>) {
          isAnswered = true;
          // Nothing that cannot be noted keeps anybody here.
          await ports.session.setAskedAt(boundaryId, null).catch(() => undefined);
          await page.log({ ...stamp(), kind: 'crossed', boundaryId, ...crossing });
          leadOn(pausing.site);
        },
        askThrough: () => ports.session.setAskedAt(boundaryId, ports.clock.now().at),
        goBack: () => history.go(-stepsBack),
        close: () => void closeOwnTab(),
        followPlan: (link: string) => location.replace(link),
      };
    },
  };
}
