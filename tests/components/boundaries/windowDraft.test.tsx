import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameLength, windowDraft, windowIn } from '../../../components/boundaries/windowDraft';
import { windowAt } from '../../../utils/core/schedule';
import type { Window } from '../../../utils/core/window';
import { HOUR_MS } from '../drafts';
import { NOW } from '../memory';
import { anyWindow } from '../rules';

const forHours = (hours: number): Window => ({ kind: 'for', from: NOW.at, until: NOW.at + hours * HOUR_MS });

describe('a window in a form', () => {
  test.each([
    [1, 1, 'hours'],
    [48, 48, 'hours'],
    [72, 3, 'days'],
    [71, 71, 'hours'],
    [336, 14, 'days'],
  ] as const)('%i hours are shown as %i %s, and mean the same', (hours, amount, unit) => {
    const draft = windowDraft(forHours(hours), null, NOW);
    expect(draft).toMatchObject({ amount, unit });
    expect(windowIn(draft, NOW)).toEqual(forHours(hours));
  });

  test('stays what it is while it is kept, whatever it is and whenever it is saved', () => {
    fc.assert(
      fc.property(anyWindow, fc.integer({ min: 0, max: 1e9 }), (window, later) => {
        const draft = windowDraft(window, window, NOW);
        expect(windowIn(draft, { ...NOW, at: NOW.at + later })).toBe(window);
      }),
    );
  });

  test('trying another kind and coming back loses nothing', () => {
    const draft = windowDraft(forHours(5), null, NOW);
    const tried = { ...draft, kind: 'weekly' } as const;
    expect(windowIn(tried, NOW).kind).toBe('weekly');
    expect(windowIn({ ...tried, kind: 'for' }, NOW)).toEqual(forHours(5));
  });

  test('a date gone by is replaced by tomorrow evening, one ahead stays', () => {
    const gone = { kind: 'until', from: NOW.at - HOUR_MS, wall: '2026-11-20T18:00' } as const;
    expect(windowDraft(gone, null, NOW).wall).toBe('2026-11-25T18:00');
    expect(windowDraft({ ...gone, wall: '2026-12-01T09:00' }, null, NOW).wall).toBe('2026-12-01T09:00');
  });

  test('until I say is until I say', () => {
    expect(windowIn(windowDraft({ kind: 'open' }, null, NOW), NOW)).toEqual({ kind: 'open' });
  });
});

describe('the same length again', () => {
  test('of some hours: as many, from now', () => {
    const before: Window = { kind: 'for', from: NOW.at - 100 * HOUR_MS, until: NOW.at - 52 * HOUR_MS };
    expect(sameLength(before, NOW)).toEqual(forHours(48));
  });

  test('of a date: the time that passed between its ends', () => {
    const from = Date.UTC(2026, 10, 21, 23);
    expect(sameLength({ kind: 'until', from, wall: '2026-11-24T00:00' }, NOW)).toEqual(forHours(48));
  });

  test('is on at once', () => {
    const again = sameLength({ kind: 'for', from: 0, until: HOUR_MS }, NOW);
    expect(again && windowAt(again, 0, NOW).on).toBe(true);
  });

  test.each<Window>([{ kind: 'open' }, { kind: 'weekly', times: [] }, { kind: 'for', from: 5, until: 5 }])(
    'there is none of $kind without a length',
    (window) => {
      expect(sameLength(window, NOW)).toBeNull();
    },
  );
});
