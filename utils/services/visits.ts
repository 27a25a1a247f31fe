import { addressOf } from '../core/address';
import { lastCrossing, leftLower } from '../core/after-crossing';
import { NO_WORDS } from '../core/boundary';
import { decide } from '../core/decision';
import { EXEMPT } from '../core/exempt';
import { firmed } from '../core/firm-time';
import type { Language, Speech } from '../core/language';
import type { StoredBoundary } from '../core/migrations';
import { livePasses } from '../core/pass';
import { windowAt } from '../core/schedule';
import { reserveLeft, tally, tallyFrom } from '../core/tally';
import type { Moment } from '../core/window';
import type { CardView, VisitAnswer, VisitRoute } from '../protocol';
import { standingBoundaries, wordsOf } from './boundaries';
import { eventsBetween, WEEK_MS } from './events';
import type { CardTabs, Clock, Items, Records, Session, Tabs } from './ports';
import { keptSettings } from './settings';
import type { LockedVault, Vault } from './vault';

/** What meeting a visit needs from outside. */
export interface VisitPorts {
  readonly items: Items;
  readonly session: Session;
  readonly records: Records;
  readonly clock: Clock;
  readonly tabs: Tabs;
  readonly cards: CardTabs;
  readonly vault: () => Promise<Vault | LockedVault>;
  /** The card's sentences in a chosen language; null where the browser's own catalogue, which pages can ask, has them. */
  readonly speechIn: (language: Language) => Speech | null;
}

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
  const [boundaries, allPasses, { diary, language }] = await Promise.all([
    standingBoundaries(ports.items, now.at),
    ports.session.passes(),
    keptSettings(ports.items),
  ]);
  // A page open since before the diary was begun still asks.
  if (diary) return { kind: 'nothing', askAgainAt: null };
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
  // Before the words are asked for: whatever locks from here on finds the tab.
  await ports.cards.note(tabId);
  const card = await cardOf(firmed(boundary, now), decision.ref, passOver, now, ports);
  const speech = ports.speechIn(language);
  return { kind: 'card', card: { ...card, speech }, askAgainAt: decision.askAgainAt };
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

async function cardOf(
  stored: StoredBoundary,
  ref: number,
  passOver: boolean,
  now: Moment,
  ports: VisitPorts,
): Promise<Omit<CardView, 'speech'>> {
  const { id, window, createdAt, reserveCrossings, response, holdSeconds, passMinutes } = stored;
  const state = windowAt(window, createdAt, now);
  const fromAt = tallyFrom(state, now.at);
  const { words, events } = await known(stored, now.at - WEEK_MS, now, ports);
  const crossing = lastCrossing(events, id, now.at);
  return {
    boundaryId: id,
    ref,
    words,
    changesAt: state.changesAt,
    turnedBack: tally(events, id, fromAt).turnedBack,
    reserveLeft: reserveLeft(events, id, fromAt, reserveCrossings),
    response,
    holdSeconds,
    passMinutes,
    passOver,
    asksAbout: crossing && crossing.askAt <= now.at ? crossing.eventId : null,
    leftLower: leftLower(events, id, now.at - WEEK_MS),
  };
}

/** Words and events, or neutral ones and none: a vault that does not open must not stop the meeting itself. */
async function known(stored: StoredBoundary, fromAt: number, now: Moment, ports: VisitPorts) {
  try {
    const vault = await ports.vault();
    const [words, { events }] = await Promise.all([
      wordsOf(stored, vault),
      eventsBetween(fromAt, now.at + 1, vault, ports.records),
    ]);
    return { words, events };
  } catch {
    return { words: NO_WORDS, events: [] };
  }
}
