import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredBoundaries } from '../../utils/core/migrations';
import { readVeil, unveiled, veiled } from '../../utils/core/veil';
import { boundary, lane, MINUTE, NOW, site } from './worlds';

const FOLDER = new URL('./stored-veil/', import.meta.url);

/** One example for each version there ever was, never changed again: what people have on their disks. */
const examples = readdirSync(FOLDER).map((name): { name: string; stored: Record<string, unknown> } => ({
  name,
  stored: JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')),
}));

describe('the veil as it is stored', () => {
  test.each(examples)('$name is read, as the newest', ({ stored }) => {
    expect(readVeil(stored)).toEqual({ kind: 'ok', value: { ...stored, version: 1 } });
  });

  test.each(examples)('$name without any one of its parts, or with another, is damaged', ({ stored }) => {
    for (const name of Object.keys(stored)) {
      const { [name]: _, ...without } = stored;
      expect(readVeil(without).kind, name).toBe('damaged');
      expect(readVeil({ ...stored, [name]: name === 'version' ? 0 : { what: 1 } }).kind).toBe('damaged');
    }
  });

  test('taken back it is one, of a later version it is left alone, and none is none', () => {
    expect(readVeil({ version: 1, changedAt: 5, sealed: null }).kind).toBe('ok');
    expect(readVeil({ version: 2, more: 1 }).kind).toBe('newer');
    expect([undefined, null].map((value) => readVeil(value).kind)).toEqual(['empty', 'empty']);
  });
});

const HOSTS = ['feed.example', 'news.example', 'mail.example'];
const anySites = fc.subarray(HOSTS).map((hosts) => hosts.map((host, i) => site(i + 1, host)));
const anyLanes = fc.subarray(HOSTS).map((hosts) => hosts.map((host) => lane(host, { path: ['a'] })));
const anyPlaces = fc.record({ sites: anySites, lanes: anyLanes });

const anyKept: fc.Arbitrary<StoredBoundaries> = fc
  .array(
    fc.record({
      now: anyPlaces,
      revision: fc.integer({ min: 1, max: 9 }),
      waiting: fc.oneof(fc.constant(null), fc.constant('ended' as const), anyPlaces),
    }),
    { maxLength: 4 },
  )
  .map((made) => ({
    version: 2 as const,
    nextRef: 9,
    boundaries: made.map(({ now, revision, waiting }, i) => {
      const plain = boundary({ ...now, revision, id: `b${i}` });
      const { id: _, revision: __, createdAt, changedAt, endedAt, pending: ___, ...rules } = plain;
      const to = waiting === null || waiting === 'ended' ? waiting : { ...rules, ...waiting };
      const pending = to && { askedAt: NOW.at, dueAt: NOW.at + MINUTE, to };
      return { ...plain, createdAt, changedAt, endedAt, pending, words: 'c2VhbGVk' };
    }),
  }));

describe('sites behind the veil', () => {
  test('law: what is open names none of them, and with what is sealed all is as it was', () => {
    fc.assert(
      fc.property(anyKept, (kept) => {
        const { open, places } = veiled(kept);
        for (const host of HOSTS) expect(JSON.stringify(open)).not.toContain(host);
        expect(unveiled(open, JSON.parse(JSON.stringify(places)))).toEqual(kept);
      }),
    );
  });

  test('places of another revision, of other boundaries, of no known shape, or none, belong to nothing', () => {
    const kept: StoredBoundaries = {
      version: 2,
      nextRef: 2,
      boundaries: [{ ...boundary({ id: 'b', sites: [site(1, 'feed.example')] }), words: '' }],
    };
    const { open, places } = veiled(kept);
    const own = places.b;
    expect(unveiled(open, { b: { ...own, revision: 7 } })).toBeNull();
    expect(unveiled(open, { c: own })).toBeNull();
    expect(unveiled(open, { b: { ...own, now: { sites: ['feed.example'], lanes: [] } } })).toBeNull();
    for (const nothing of [null, undefined, [], 'places', {}]) expect(unveiled(open, nothing)).toBeNull();
  });
});
