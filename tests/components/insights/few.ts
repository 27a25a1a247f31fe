import { type MemoryHouse, NOW } from '../memory';
import { yearHouse } from './year';

const DAY_MS = 86_400_000;
const DAYS = 14;

/** A house of a fortnight: a boundary, a few visits, a few evenings, one look at one commitment. */
export function fewHouse(): MemoryHouse {
  const memory = yearHouse();
  const { kept } = memory.insights;
  const from = NOW.at - DAYS * DAY_MS;
  memory.world.events = memory.world.events.filter(({ at }) => at >= from);
  kept.boundaries = kept.boundaries.slice(1).map((one) => ({ ...one, createdAt: from }));
  kept.marks = kept.marks.filter(({ date }) => date >= new Date(from).toISOString().slice(0, 10));
  kept.commitments = kept.commitments
    .slice(0, 1)
    .map(({ id, value }) => ({ id, value: { ...value, looks: value.looks.slice(0, 1) } }));
  return memory;
}
