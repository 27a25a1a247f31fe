import type { assembled } from './assembly';
import { addressOf } from './core/address';
import { readExitAddress } from './core/exit-address';
import { covers } from './core/region';
import type { Site } from './core/site';
import { faceNames } from './face';
import { letTidy, mayTidy, tidyTraces } from './platform/own-traces';
import { type QuickExit, quickExit } from './platform/quick-exit';
import { message } from './platform/words';
import { standingBoundaries } from './services/boundaries';
import { chooseExit, chosenExit, exitNow } from './services/exit-address';
import { lock } from './services/vault-session';

type Ports = Pick<ReturnType<typeof assembled>, 'items' | 'clock'>;
type LockPorts = Ports & Pick<ReturnType<typeof assembled>, 'memory'>;

/** Makes this page one that can be left, from now on. */
export function exitWith(ports: LockPorts): QuickExit {
  return quickExit({
    title: message('plain_title', []),
    lock: () => lock(ports),
    target: () => exitNow(ports),
    tidy: () => tidy(ports),
  });
}

/** Keeps the browser's history free of this page, as far as the person allows: once it is there, and as it is left. */
export function keepTidy(ports: Ports): void {
  const now = () => void tidy(ports);
  addEventListener('load', now);
  document.addEventListener('visibilitychange', now);
}

/** What a person can say of leaving, in Settings. */
export function exitActions(ports: Ports) {
  return {
    async kept() {
      const [address, tidies] = await Promise.all([chosenExit(ports).catch(() => ''), mayTidy()]);
      return { address, tidies };
    },
    async choose(text: string) {
      const reading = readExitAddress(text, await sitesNow(ports));
      if (reading.kind !== 'problem')
        await chooseExit(reading.kind === 'address' ? reading.href : null, ports);
      return reading;
    },
    async letTidy(isWanted: boolean) {
      const isAllowed = await letTidy(isWanted);
      await tidy(ports);
      return isAllowed;
    },
  };
}

/** Storage that cannot be read names no site: our own pages go all the same. */
async function tidy(ports: Ports): Promise<void> {
  if (!(await mayTidy())) return;
  const sites = await sitesNow(ports).catch(() => []);
  const titles = [...faceNames(), message('plain_title', [])];
  await tidyTraces(titles, (href) => {
    const address = addressOf(href);
    return address !== null && sites.some((site) => covers(site, address));
  });
}

async function sitesNow({ items, clock }: Ports): Promise<readonly Site[]> {
  return (await standingBoundaries(items, clock.now().at)).flatMap(({ sites }) => sites);
}
