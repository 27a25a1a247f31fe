import { addressOf } from '../core/address';
import type { Boundary, BoundaryWords } from '../core/boundary';
import { decide } from '../core/decision';
import { EXEMPT } from '../core/exempt';
import type { LogEvent } from '../core/log';
import { livePasses } from '../core/pass';
import { windowAt } from '../core/schedule';
import { tally, tallyFrom } from '../core/tally';
import type { Moment } from '../core/window';
import type { CardView, VisitAnswer, VisitRoute } from '../protocol';
import { standingBoundaries, wordsOf } from './boundaries';
import { eventsBetween } from './events';
import type { Clock, Items, Records, Session, Tabs } from './ports';
import type { Vault } from './vault';

/** What meeting a visit needs from outside. */
export interface VisitPorts {
  readonly items: Items;
  readonly session: Session;
  readonly records: Records;
  readonly clock: Clock;
  readonly tabs: Tabs;
  readonly vault: () => Promise<Vault>;
}

const NO_WORDS: BoundaryWords = { name: '', why: '', plan: '', planLink: '', line: '' };

/**
 * Answers a visit that a content script met: one that made no request (in-page navigation, back/forward cache, a
 * site's own service worker), or one to a site with a nudge. A pause takes the tab to our page; when time has run out
 * on a page already open, it is a card instead, so that nothing half-written is swept away.
 *
 * @param address the page's address, already known to be the sender's own
 * @param tabId the tab it is in
 */
export async function visited(
  address: string,
  via: VisitRoute,
  tabId: number,
  ports: VisitPorts,
): Promise<VisitAnswer> {
  const place = addressOf(address);
  if (!place) return { kind: 'nothing', askAgainAt: null };
  const now = ports.clock.now();
  const boundaries = await standingBoundaries(ports.items, now.at);
  const allPasses = await ports.session.passes();
  const passes = livePasses(allPasses, now.at);
  const decision = decide({ address: place }, { boundaries, passes, exempt: EXEMPT }, now);
  if (decision.kind === 'nothing') return { kind: 'nothing', askAgainAt: decision.askAgainAt };

  const boundary = boundaries.find(({ id }) => id === decision.boundaryId);
  if (!boundary) return { kind: 'nothing', askAgainAt: decision.askAgainAt };
  if (decision.kind === 'pause' && via !== 'time') {
    await ports.session.hold(tabId, { address, stepsBack: 2, heldEventId: null });
    await ports.tabs.pause(tabId, decision.ref);
    return { kind: 'leaving' };
  }
  const passOver = via === 'time' && allPasses.some((pass) => pass.boundaryId === boundary.id);
  if (passOver && decision.kind === 'nudge' && !boundary.nudgesAgain) {
    return { kind: 'nothing', askAgainAt: decision.askAgainAt };
  }
  const { words, turnedBack } = await known(boundary, now, ports);
  const card = cardOf(boundary, decision.ref, words, turnedBack, passOver, now);
  return { kind: 'card', card, askAgainAt: decision.askAgainAt };
}

/** After turning back on a card: takes the tab to the pause page, which says that it is logged. */
export async function leaveAfterHold(
  boundaryId: string,
  eventId: string,
  address: string,
  tabId: number,
  ports: VisitPorts,
): Promise<void> {
  const boundaries = await standingBoundaries(ports.items, ports.clock.now().at);
  const site = boundaries.find(({ id }) => id === boundaryId)?.sites[0];
  if (!site) return;
  await ports.session.hold(tabId, { address, stepsBack: 2, heldEventId: eventId });
  await ports.tabs.pause(tabId, site.ref);
}

function cardOf(
  boundary: Boundary,
  ref: number,
  words: BoundaryWords,
  turnedBack: number,
  passOver: boolean,
  now: Moment,
): CardView {
  return {
    boundaryId: boundary.id,
    ref,
    words,
    changesAt: windowAt(boundary.window, boundary.createdAt, now).changesAt,
    turnedBack,
    holdSeconds: boundary.holdSeconds,
    passMinutes: boundary.passMinutes,
    passOver,
  };
}

/** Words and count, or neutral ones: a vault that does not open must not stop the meeting itself. */
async function known(boundary: Boundary & { words: string }, now: Moment, ports: VisitPorts) {
  try {
    const vault = await ports.vault();
    const from = tallyFrom(windowAt(boundary.window, boundary.createdAt, now), now.at);
    const [words, events] = await Promise.all([
      wordsOf(boundary, vault),
      eventsBetween(from, now.at + 1, vault, ports.records),
    ]);
    return { words, turnedBack: tally(events.events as readonly LogEvent[], boundary.id, from).turnedBack };
  } catch {
    return { words: NO_WORDS, turnedBack: 0 };
  }
}
