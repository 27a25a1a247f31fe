import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CROSSED_FEELINGS, eventProblem, HELD_FEELINGS, type LogEvent } from '../../utils/core/log';

const DAY = 86_400_000;
const base = { id: '0b0f7c7e-0000-4000-8000-000000000001', at: 1000, boundaryId: 'b1' };
const crossed: LogEvent = {
  ...base,
  kind: 'crossed',
  passMinutes: 5,
  reason: 'lonely',
  neededNow: false,
  fromReserve: true,
};

const EASE = {
  response: 'rest',
  holdSeconds: 30,
  passMinutes: 5,
  reserveCrossings: 0,
  coolingOffMinutes: 10,
} as const;

const GOOD: LogEvent[] = [
  { ...base, kind: 'held', by: 'turned-back' },
  { ...base, kind: 'held', by: 'plan' },
  { ...base, kind: 'held', by: 'hand' },
  { ...base, kind: 'left' },
  crossed,
  { ...crossed, reason: null, passMinutes: 60, neededNow: true, fromReserve: false },
  { ...base, kind: 'closed', verdict: 'set-down' },
  { id: base.id, at: 1000, kind: 'taken-back', eventId: 'another' },
  ...[...HELD_FEELINGS, ...CROSSED_FEELINGS, null].map(
    (feeling): LogEvent => ({ id: base.id, at: 1000, kind: 'felt', eventId: 'another', feeling }),
  ),
  { ...base, kind: 'turned-to', toolId: 't1' },
  { ...base, kind: 'eased', from: EASE },
  { ...base, kind: 'weighed' },
];

const REASONS = ['needed', 'children', 'lonely', 'worried', 'habit', 'other'] as const;
const VERDICTS = ['kept', 'partly', 'set-down'] as const;
GOOD.push(
  ...REASONS.map((reason) => ({ ...crossed, reason, passMinutes: 1 })),
  ...VERDICTS.map((verdict) => ({ ...base, kind: 'closed' as const, verdict })),
  { ...base, kind: 'left', id: 'x' },
  { ...base, kind: 'left', id: 'x'.repeat(64) },
);

test.each(GOOD)('an event: %j', (event) => {
  expect(eventProblem(event, 1000)).toBeNull();
  expect(eventProblem(structuredClone(event))).toBeNull();
});

describe('no event', () => {
  test.each<[unknown]>([
    [null],
    [undefined],
    ['held'],
    [[]],
    [{}],
    [{ ...base, kind: 'crossing' }],
    [{ ...base, kind: 'held' }],
    [{ ...base, kind: 'turned-to' }],
    [{ ...base, kind: 'turned-to', toolId: '' }],
    [{ ...base, kind: 'turned-to', toolId: 't1', name: 'Mia' }],
    [{ ...base, kind: 'held', by: 'force' }],
    [{ ...base, kind: 'left', boundaryId: 7 }],
    [{ ...base, kind: 'left', boundaryId: '' }],
    [{ ...base, kind: 'left', id: 'x'.repeat(65) }],
    [{ ...base, kind: 'left', at: '1000' }],
    [{ ...base, kind: 'left', at: Number.NaN }],
    [{ ...base, kind: 'left', at: Number.POSITIVE_INFINITY }],
    [{ ...crossed, passMinutes: 0 }],
    [{ ...crossed, passMinutes: 61 }],
    [{ ...crossed, passMinutes: 1.5 }],
    [{ ...crossed, reason: 'because' }],
    [{ ...crossed, neededNow: 1 }],
    [{ ...base, kind: 'closed', verdict: 'failed' }],
    [{ ...base, kind: 'eased', from: { ...EASE, response: 'block' } }],
    [{ ...base, kind: 'eased', from: { ...EASE, why: 'what I wrote' } }],
    [{ ...base, kind: 'eased', from: null }],
    [{ id: base.id, at: 1000, kind: 'taken-back' }],
    [{ id: base.id, at: 1000, kind: 'felt', eventId: 'another', feeling: 'ashamed' }],
  ])('%j', (value) => {
    expect(eventProblem(value, 1000)).toBe('shape');
  });

  test('one that lacks anything, or carries anything more', () => {
    for (const event of GOOD) {
      for (const name of Object.keys(event)) {
        const rest = Object.fromEntries(Object.entries(event).filter(([other]) => other !== name));
        expect(eventProblem(rest)).toBe('shape');
      }
      expect(eventProblem({ ...event, note: 'what I wrote' })).toBe('shape');
    }
  });

  test('one more than a day ahead; without a now any time will do', () => {
    const event = { ...base, kind: 'left' };
    expect(eventProblem({ ...event, at: 1000 + DAY }, 1000)).toBeNull();
    expect(eventProblem({ ...event, at: 1001 + DAY }, 1000)).toBe('time');
    expect(eventProblem({ ...event, at: 1001 + DAY })).toBeNull();
  });

  test('law: it answers anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(eventProblem(value, 0)).toBe('shape');
      }),
    );
  });
});
