import { expect, test } from 'vitest';
import { byFirmness, byNearness, firmness } from '../../utils/core/firmness';
import { boundary, NOW, site } from './worlds';

test('rest is firmer than a pause, a pause than a nudge', () => {
  expect([firmness('nudge'), firmness('pause'), firmness('rest')]).toEqual([0, 1, 2]);
});

test('the firmer comes first, whatever its age and id', () => {
  const nudge = boundary({ id: 'a', response: 'nudge', createdAt: NOW.at - 3 });
  const pause = boundary({ id: 'b', response: 'pause', createdAt: NOW.at - 2 });
  const rest = boundary({ id: 'c', response: 'rest', createdAt: NOW.at - 1 });
  expect([nudge, pause, rest].toSorted(byFirmness)).toEqual([rest, pause, nudge]);
});

test('of equally firm ones the older comes first, whatever its id', () => {
  const older = boundary({ id: 'z', createdAt: NOW.at - 2 });
  const newer = boundary({ id: 'a', createdAt: NOW.at - 1 });
  expect([newer, older].toSorted(byFirmness)).toEqual([older, newer]);
});

test('of equally old ones the lower id comes first, however they are listed', () => {
  const [a, b] = [boundary({ id: 'a' }), boundary({ id: 'b' })];
  expect([a, b].toSorted(byFirmness)).toEqual([a, b]);
  expect([b, a].toSorted(byFirmness)).toEqual([a, b]);
  expect([byFirmness(a, b), byFirmness(b, a), byFirmness(a, a)]).toEqual([-1, 1, 0]);
});

test('the narrower site comes first, whatever its number; of equally narrow ones the older', () => {
  const wide = site(1, 'a.example');
  const narrow = site(3, 'a.example', { path: ['sam'] });
  const other = site(2, 'a.example', { path: ['mia'] });
  expect([wide, narrow, other].toSorted(byNearness)).toEqual([other, narrow, wide]);
});
