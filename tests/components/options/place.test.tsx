import { describe, expect, test } from 'vitest';
import { firstPlace, placeOf, ROOMS, roomOf, shortOf } from '../../../components/options/place';

describe('where the app opens', () => {
  test.each([
    [false, null, { name: 'welcome' }],
    [false, { kind: 'site', address: 'https://a.example/' }, { name: 'welcome' }],
    [true, null, { name: 'today' }],
    [true, { kind: 'site', address: 'https://www.a.example/x?y#z' }, { name: 'new', typedSite: 'a.example' }],
    [true, { kind: 'support' }, { name: 'support' }],
    [false, { kind: 'support' }, { name: 'welcome' }],
  ] as const)('welcomed %s, coming from %o', (isWelcomed, start, place) => {
    expect(firstPlace(isWelcomed, start)).toEqual(place);
  });
});

test('every room is a place of its own', () => {
  for (const room of ROOMS) expect(roomOf(placeOf(room))).toBe(room);
});

test('the forms belong to the boundaries, the first run to no room', () => {
  expect(roomOf({ name: 'new', typedSite: '' })).toBe('boundaries');
  expect(roomOf({ name: 'edit', boundaryId: 'b', verdict: null })).toBe('boundaries');
  expect(roomOf({ name: 'welcome' })).toBeNull();
});

test.each([
  ['http://localhost:3000/feed', 'localhost:3000'],
  ['https://www.example.com/', 'example.com'],
  ['not an address', ''],
])('%s is short for %s', (address, short) => {
  expect(shortOf(address)).toBe(short);
});
