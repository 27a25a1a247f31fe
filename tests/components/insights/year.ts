import type { Commitment } from '../../../utils/core/commitment';
import type { LogEvent } from '../../../utils/core/log';
import { type MemoryHouse, memoryHouse, NOW } from '../memory';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Midnight of the day of {@link NOW}, in Berlin. */
const TODAY = Date.UTC(2026, 10, 23, 23);

/** Numbers from 0 to 1, the same each time. */
function numbers(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state / 0x8000_0000;
  };
}

/** A house of a year and a half: two boundaries, evenings, things turned to, commitments. */
export function yearHouse(): MemoryHouse {
  const memory = memoryHouse();
  const next = numbers();
  const { kept } = memory.insights;
  const made = Date.UTC(2025, 5, 2, 8);
  kept.boundaries = [
    {
      id: 'mail',
      name: 'No work mail after seven',
      window: EVENINGS,
      createdAt: Date.UTC(2026, 7, 1),
      endedAt: null,
    },
    { id: 'feed', name: "Not checking Sam's feed", window: { kind: 'open' }, createdAt: made, endedAt: null },
  ];
  kept.tools = [
    { id: 'mia', name: 'Call Mia' },
    { id: 'walk', name: 'A walk to the water and back, without the phone' },
  ];
  const events: LogEvent[] = [];
  let count = 0;
  const id = () => {
    count += 1;
    return `y${count}`;
  };
  const marks: { id: string; date: string; feeling: number | null; urge: number | null }[] = [];
  for (let day = 530; day >= 0; day -= 1) {
    const midnight = TODAY - day * DAY_MS;
    const weekday = new Date(midnight + 12 * HOUR_MS).getUTCDay();
    const visits = weekday === 0 ? 2 : next() < 0.3 ? 1 : 0;
    let isCrossed = false;
    for (let i = 0; i < visits; i += 1) {
      const at = Math.round(midnight + (weekday === 0 ? 21 + i * 0.4 : 8 + next() * 15) * HOUR_MS);
      const boundaryId = day < 110 && next() < 0.3 ? 'mail' : 'feed';
      const eventId = id();
      if (next() < 0.66) {
        events.push({ id: eventId, at, kind: 'held', boundaryId, by: 'turned-back' });
        if (next() < 0.5)
          events.push({
            id: id(),
            at: at + 1000,
            kind: 'turned-to',
            boundaryId,
            toolId: next() < 0.6 ? 'mia' : 'walk',
          });
        if (next() < 0.4)
          events.push({
            id: id(),
            at: at + 2000,
            kind: 'felt',
            eventId,
            feeling: next() < 0.7 ? 'steady' : 'sad',
          });
      } else if (next() < 0.2) events.push({ id: eventId, at, kind: 'left', boundaryId });
      else {
        isCrossed = true;
        events.push({
          id: eventId,
          at,
          kind: 'crossed',
          boundaryId,
          passMinutes: 5,
          reason: null,
          neededNow: false,
          fromReserve: false,
        });
        events.push({
          id: id(),
          at: at + 900_000,
          kind: 'felt',
          eventId,
          feeling: next() < 0.8 ? 'lower' : 'same',
        });
      }
    }
    // A fortnight without a word in the midst of it.
    const isQuiet = day > 40 && day < 54;
    if (!isQuiet && next() < 0.75) {
      const date = new Date(midnight + 12 * HOUR_MS).toISOString().slice(0, 10);
      const feeling = Math.min(
        5,
        Math.max(1, Math.round(2.6 + (530 - day) / 500 + next() * 1.6 - (isCrossed ? 1 : 0))),
      );
      marks.push({ id: `c${day}`, date, feeling, urge: Math.round(3 + next() * 3 + (isCrossed ? 3 : 0)) });
    }
  }
  memory.world.events = events.filter(({ at }) => at <= NOW.at);
  kept.marks = marks;
  kept.commitments = [
    commitment('Call my sister on Wednesdays', [
      'kept',
      'partly',
      'kept',
      null,
      'kept',
      'kept',
      'not-this-week',
      'kept',
    ]),
    commitment('Be outside once a day, also when it rains and nobody comes along', [
      null,
      'kept',
      null,
      'partly',
      'kept',
      'kept',
    ]),
  ].map((value, i) => ({ id: `k${i}`, value }));
  return memory;
}

const EVENINGS = {
  kind: 'weekly',
  times: [{ days: [1, 2, 3, 4, 5], from: '19:00', to: '07:00' }],
} as const;

function commitment(text: string, went: readonly (Commitment['looks'][number]['went'] | null)[]): Commitment {
  const looks = went.flatMap((one, i) => {
    const week = new Date(Date.UTC(2026, 10, 23) - i * 7 * DAY_MS).toISOString().slice(0, 10);
    return one ? [{ week, went: one, words: '' }] : [];
  });
  return { text, measure: '', startedOn: '2026-09-01', restsSince: null, looks };
}
