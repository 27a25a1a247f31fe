import { beforeEach, describe, expect, test } from 'vitest';
import { DECK } from '../../utils/core/deck';
import type { Kind } from '../../utils/core/kind';
import { LINE, type Line, type OwnLine, UNSAID } from '../../utils/core/line';
import { plainLine } from '../../utils/core/line-book';
import { readHouse } from '../../utils/services/house';
import { BOOK_PLACE, bookThere, keptBook, LINE_BOOK } from '../../utils/services/kept-book';
import { changeLine, readLines, turnBook } from '../../utils/services/line-book';
import { setPassphrase } from '../../utils/services/passphrase';
import { sealAnew } from '../../utils/services/reseal';
import { settle } from '../../utils/services/settings';
import { eraseThing, putThing, readThing, thingsBetween, writeThing } from '../../utils/services/things';
import { unlocked } from '../../utils/services/vault';
import { lock } from '../../utils/services/vault-session';
import { memoryPorts } from './memory';

const DATE = '2026-11-24';
const OWN: OwnLine = {
  form: 'own',
  text: 'Wendelquist is a word of mine.',
  theme: 'calm',
  verdict: null,
  kept: false,
  hidden: false,
};

let ports: ReturnType<typeof memoryPorts>;
const shown = async () => (await readHouse(ports)).affirmation;
const nextDay = () => {
  ports.clock.at += 86_400_000;
};

beforeEach(async () => {
  ports = memoryPorts();
  await ports.vault();
});

describe('the line of the day', () => {
  test('is the deck’s by its date, and nothing is stored, until something is said', async () => {
    expect(await shown()).toEqual(plainLine(DATE));
    expect(ports.bareItems.all[LINE_BOOK]).toBeUndefined();
  });

  test('stays the same all day, whatever is said of it; another one comes when it is asked for', async () => {
    const { id, at } = await shown();
    await changeLine(id, at, (line) => ({ ...line, verdict: 'not-yet' }) as Line, ports);
    await turnBook(ports);
    expect(await shown()).toMatchObject({ id, verdict: 'not-yet', isGentle: false, isNew: false });
    const next = await turnBook(ports, true);
    expect(next.id).not.toBe(id);
    expect((await shown()).id).toBe(next.id);
    nextDay();
    const tomorrow = await shown();
    expect(tomorrow.isNew).toBe(true);
    expect([id, next.id]).not.toContain(tomorrow.id);
    await turnBook(ports);
    expect(await shown()).toEqual({ ...tomorrow, isNew: false });
  });

  test('is another at once when it is hidden or erased, and no word of an erased one is in the book', async () => {
    const { id, at } = await shown();
    await changeLine(id, at, (line) => ({ ...line, hidden: true }) as Line, ports);
    await turnBook(ports);
    expect((await shown()).id).not.toBe(id);
    const kept = await writeThing<Line>(LINE, OWN, ports);
    await turnBook(ports);
    // A day on which it comes.
    for (let days = 0; (await shown()).key !== null; days += 1) {
      expect(days).toBeLessThan(200);
      nextDay();
      await turnBook(ports);
    }
    expect(await shown()).toMatchObject({ id: kept.id, text: OWN.text, theme: 'calm' });
    await eraseThing(LINE, kept.id, kept.at, ports);
    await turnBook(ports);
    expect((await shown()).key).not.toBeNull();
    const book = await keptBook(ports.bareItems.all[LINE_BOOK], await ports.vault());
    expect(JSON.stringify(book)).not.toContain('Wendelquist');
  });

  test('in a locked vault it is the deck’s by its date, and says nothing of anybody', async () => {
    await writeThing<Line>(LINE, OWN, ports);
    await turnBook(ports);
    await setPassphrase('a long passphrase', null, ports);
    await turnBook(ports, true);
    const open = await shown();
    expect(open.id).not.toBe(plainLine(DATE).id);
    await lock(ports);
    expect(await shown()).toEqual(plainLine(DATE));
    await expect(turnBook(ports, true)).rejects.toMatchObject({ refusal: 'locked' });
    expect(JSON.stringify(ports.bareItems.all)).not.toContain('Wendelquist');
  });

  test('where nothing is kept, neither a word of one’s own nor anything said is used or changed', async () => {
    const { id, at } = await shown();
    await changeLine(id, at, (line) => ({ ...line, hidden: true }) as Line, ports);
    await turnBook(ports);
    await settle('keepsNothing', true, ports);
    const before = ports.bareItems.all[LINE_BOOK];
    expect(await shown()).toEqual(plainLine(DATE));
    await expect(turnBook(ports, true)).rejects.toMatchObject({ refusal: 'bad-request' });
    await expect(changeLine(id, at, (line) => line, ports)).rejects.toMatchObject({ refusal: 'bad-request' });
    expect(ports.bareItems.all[LINE_BOOK]).toBe(before);
  });

  test('in a private window likewise', async () => {
    await turnBook(ports, true);
    Object.assign(ports, { isPrivate: true });
    expect(await shown()).toEqual(plainLine(DATE));
    await expect(turnBook(ports, true)).rejects.toMatchObject({ refusal: 'private-window' });
  });
});

describe('the book', () => {
  test('is sealed anew with everything else, and none of it is lost with the keys of before', async () => {
    await turnBook(ports, true);
    const before = await shown();
    await setPassphrase('a long passphrase', null, ports);
    await sealAnew(ports);
    expect(await shown()).toEqual(before);
  });

  test.each(['damage', 7, 'AAAA', { version: 9 }])(
    'that cannot be opened (%j) is made anew of what is kept',
    async (damage) => {
      const id = DECK[3] as string;
      await changeLine(id, 0, () => ({ ...UNSAID, kept: true }), ports);
      await ports.items.write({ [LINE_BOOK]: damage });
      expect(await shown()).toEqual(plainLine(DATE));
      await turnBook(ports);
      const book = await keptBook(ports.bareItems.all[LINE_BOOK], await ports.vault());
      expect(book?.hand.ours[id]?.kept).toBe(true);
    },
  );

  test('that a newer version wrote is left as it is, and sealed anew with everything else', async () => {
    const later = { version: 2, seasons: [] };
    const there = async () => bookThere(ports.bareItems.all[LINE_BOOK], unlocked(await ports.vault()));
    const sealed = await unlocked(await ports.vault()).seal(BOOK_PLACE, later);
    await ports.items.write({ [LINE_BOOK]: sealed.toBase64() });
    expect(await shown()).toEqual(plainLine(DATE));
    await expect(turnBook(ports, true)).rejects.toMatchObject({ refusal: 'newer-version' });
    expect(await there()).toEqual(later);
    await setPassphrase('a long passphrase', null, ports);
    await sealAnew(ports);
    expect(await there()).toEqual(later);
  });

  test('two pages that ask at once both get another line, and both are in it', async () => {
    const [a, b] = await Promise.all([turnBook(ports, true), turnBook(ports, true)]);
    expect(a.id).not.toBe(b.id);
    const book = await keptBook(ports.bareItems.all[LINE_BOOK], unlocked(await ports.vault()));
    expect(book?.shown.map(({ id }) => id)).toEqual([plainLine(DATE).id, a.id, b.id]);
  });
});

describe('what is said of a line', () => {
  test('is asked for without anything being made', async () => {
    const empty = memoryPorts();
    expect(await readLines(empty)).toEqual({ things: [], refused: [] });
    expect(empty.bareItems.all).toEqual({});
    await writeThing<Line>(LINE, OWN, ports);
    expect((await readLines(ports)).things).toHaveLength(1);
  });

  test('is kept under its message key, the last word holding', async () => {
    const id = DECK[0] as string;
    await changeLine(id, 0, (line) => ({ ...line, verdict: 'not-yet' }) as Line, ports);
    await changeLine(id, 0, (line) => ({ ...line, gentle: 'not-yet' }) as Line, ports);
    const { things } = await thingsBetween(LINE, ports);
    expect(things.map((kept) => [kept.id, kept.versions[0]?.value])).toEqual([
      [id, { ...UNSAID, verdict: 'not-yet', gentle: 'not-yet' }],
    ]);
  });

  test('by a newer version is not written over', async () => {
    const id = DECK[0] as string;
    const LATER: Kind<unknown> = { name: LINE.name, is: (value): value is unknown => value !== undefined };
    await putThing(LATER, id, { form: 'ours', later: true }, ports);
    await expect(changeLine(id, 0, (line) => line, ports)).rejects.toMatchObject({
      refusal: 'newer-version',
    });
    const kept = await readThing(LATER, id, 0, ports);
    expect(kept?.versions.map(({ value }) => value)).toEqual([{ form: 'ours', later: true }]);
  });

  test('of an own line that is not there is refused', async () => {
    await expect(changeLine('nobody', 5, (line) => line, ports)).rejects.toMatchObject({
      refusal: 'not-found',
    });
  });
});
