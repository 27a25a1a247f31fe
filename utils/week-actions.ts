import type { assembled } from './assembly';
import { FAREWELL } from './core/farewell';
import { WEEK_REVIEW } from './core/week-review';
import type { pageActions } from './page-actions';
import { eventsBetween } from './services/events';
import { replied } from './services/reply';
import { keepingIn, thingActions } from './thing-actions';

const LOOKED_BACK_MS = 92 * 86_400_000;

/** What may be done in the look at the week, and at the end of a boundary. */
export function weekActions(ports: ReturnType<typeof assembled>, page: ReturnType<typeof pageActions>) {
  const { vault } = keepingIn(ports);
  return {
    weeks: thingActions(WEEK_REVIEW, ports),
    farewells: thingActions(FAREWELL, ports),
    log: () =>
      replied(async () => {
        const { at } = ports.clock.now();
        return (await eventsBetween(at - LOOKED_BACK_MS, at + 1, await vault(), ports.records)).events;
      }),
    weighed: (boundaryId: string) =>
      page.log({ id: ports.ids.newId(), at: ports.clock.now().at, kind: 'weighed', boundaryId }),
  };
}
