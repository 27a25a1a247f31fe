import { expect, test } from 'vitest';
import type { CardView, VisitAnswer } from '../../utils/protocol';
import { saveDraft } from '../../utils/services/boundaries';
import { anyoneAsks } from '../../utils/services/desk';
import { hushable, hushCards } from '../../utils/services/hush';
import { setPassphrase } from '../../utils/services/passphrase';
import { reconcile } from '../../utils/services/reach';
import { lock } from '../../utils/services/vault-session';
import { draft, WORDS } from './drafts';
import { memoryPorts } from './memory';

const WORDLESS = { name: '', why: '', plan: '', planLink: '', line: '' };
const CARD: CardView = {
  boundaryId: 'b',
  ref: 1,
  words: WORDS,
  changesAt: null,
  turnedBack: 3,
  reserveLeft: 2,
  response: 'nudge',
  holdSeconds: 10,
  passMinutes: 5,
  passOver: false,
  asksAbout: 'e',
  leftLower: { lower: 5, of: 6 },
  speech: null,
};

/** The same without the words, and without what the log says. */
const HUSHED = { ...CARD, words: WORDLESS, turnedBack: 0, asksAbout: null, leftLower: null };

test('the tab a card was shown in is told when the vault locks, and not before', async () => {
  const ports = memoryPorts();
  const desk = { ...ports, reconcile: () => reconcile(ports) };
  await saveDraft(draft(ports.clock.at, { response: 'nudge' }), ports);
  await setPassphrase('five words nobody else says', 15, ports);
  const url = 'https://feed.example/';
  await anyoneAsks(desk).visited({ address: url, via: 'load' }, { url, tab: { id: 7 } });
  await hushCards(ports);
  expect(ports.seen.hushed).toEqual([]);
  await lock(ports);
  await hushCards(ports);
  await hushCards(ports);
  expect(ports.seen.hushed).toEqual([7]);
});

test('a tab that nobody answers for stays noted: another worker may have it', async () => {
  const ports = memoryPorts();
  await ports.vault();
  await setPassphrase('five words nobody else says', 15, ports);
  await lock(ports);
  await ports.cards.note(7);
  await ports.cards.note(8);
  ports.seen.deaf.add(7);
  await hushCards(ports);
  expect(await ports.cards.noted()).toEqual([7]);
});

test('the card that stands loses its words at once, and nothing else of it', () => {
  const drawn: CardView[] = [];
  const hushing = hushable((card) => drawn.push(card));
  hushing.hush();
  hushing.shown(CARD);
  hushing.hush();
  expect(drawn).toEqual([CARD, HUSHED]);
  hushing.hidden();
  hushing.hush();
  expect(drawn).toHaveLength(2);
});

test('a card that is on its way as the vault locks comes without words; the next has what it is given', async () => {
  const hushing = hushable(() => {});
  const { promise, resolve } = Promise.withResolvers<VisitAnswer>();
  const asked = hushing.asking(() => promise)();
  hushing.hush();
  resolve({ kind: 'card', card: CARD, askAgainAt: 5 });
  expect(await asked).toEqual({
    kind: 'card',
    card: HUSHED,
    askAgainAt: 5,
  });
  const next = hushing.asking(async () => ({ kind: 'card', card: CARD, askAgainAt: null }) as const);
  expect(await next()).toMatchObject({ card: CARD });
});
