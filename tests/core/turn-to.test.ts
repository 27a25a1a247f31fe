import { describe, expect, test } from 'vitest';
import type { Comfort } from '../../utils/core/comfort';
import type { Contact } from '../../utils/core/contact';
import type { Kept } from '../../utils/core/kept';
import { MOST_TURN_TO, turnToOf } from '../../utils/core/turn-to';

const MIA: Contact = { name: 'Mia', reach: 'at work', goodFor: 'listens', inTouch: 'no', atPause: true };
const SONG: Comfort = { form: 'words', name: 'Song', text: 'La', link: 'https://a.example/', atPause: true };

function kept<T>(id: string, changedAt: number, ...values: (T | null)[]): Kept<T> {
  return { kind: 'k', id, at: 0, versions: values.map((value) => ({ clock: { a: 1 }, changedAt, value })) };
}

describe('what the pause page may name', () => {
  test('is people and things alike, the ones changed last first, three at most', () => {
    const people = [1, 4].map((at) => kept(`p${at}`, at, { ...MIA, name: `P${at}` }));
    const things = [2, 3].map((at) => kept(`t${at}`, at, { ...SONG, name: `T${at}` }));
    expect(turnToOf(people, things).map(({ name }) => name)).toEqual(['P4', 'T3', 'T2']);
    expect(turnToOf(people, things)).toHaveLength(MOST_TURN_TO);
  });

  test('is nothing that a person has not said may be named, or has erased', () => {
    expect(turnToOf([kept('p', 1, { ...MIA, atPause: false })], [kept<Comfort>('t', 1, null)])).toEqual([]);
  });

  test('says how to reach somebody and how a thing goes, and no more', () => {
    expect(turnToOf([kept('p', 2, MIA)], [kept('t', 1, SONG)])).toEqual([
      { id: 'p', name: 'Mia', text: 'at work\nlistens', link: '' },
      { id: 't', name: 'Song', text: 'La', link: 'https://a.example/' },
    ]);
  });

  test('of a thing erased in one copy alone is what is left of it', () => {
    expect(turnToOf([kept('p', 1, null, MIA)], [])).toMatchObject([{ name: 'Mia' }]);
  });
});
