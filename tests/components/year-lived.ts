import { evenings } from '../../scripts/lived/evenings';
import type { Seen } from '../../scripts/lived/life';
import { rooms } from '../../scripts/lived/rooms';
import { AGREEMENT } from '../../utils/core/agreement';
import { COMFORT } from '../../utils/core/comfort';
import { COMMITMENT } from '../../utils/core/commitment';
import { CONTACT } from '../../utils/core/contact';
import { ENTRY } from '../../utils/core/entry';
import { PATTERN } from '../../utils/core/familiar';
import { FAREWELL } from '../../utils/core/farewell';
import type { Kept } from '../../utils/core/kept';
import { LINE } from '../../utils/core/line';
import { OWN_HELPLINE } from '../../utils/core/own-helpline';
import { PLAN_NOTE } from '../../utils/core/plan';
import { PRACTICE_LINES } from '../../utils/core/practice-lines';
import { PRACTICE } from '../../utils/core/practice-note';
import { NO_WORDS } from '../../utils/core/private-record';
import { REPAIR } from '../../utils/core/repair';
import { REPAIR_RITUAL } from '../../utils/core/repair-ritual';
import { REVIEW } from '../../utils/core/review';
import { RITUAL } from '../../utils/core/ritual';
import { SCRIPT } from '../../utils/core/script';
import { WEEK_REVIEW } from '../../utils/core/week-review';
import { WORDING } from '../../utils/core/wording';
import { fullHouse } from './full-house';
import { yearHouse } from './insights/year';
import { type MemoryHouse, NOW } from './memory';

const SEEN: Seen = NOW;

/** Where things of a kind are put, whatever the kind. */
type Shelf = (kept: Kept<never>) => unknown;

/**
 * A full house ({@link fullHouse}) with a year of the made-up life of the tour in it: as much as a room ever has to hold, for
 * pictures. What people read line by line is of the few things of `livedIn`, which stay as they are when that life changes.
 */
export async function yearLived(): Promise<MemoryHouse> {
  const memory = fullHouse();
  const year = yearHouse();
  memory.world.events = [...year.world.events, ...memory.world.events];
  Object.assign(memory.insights.kept, year.insights.kept);
  const shelves = shelvesOf(memory);
  const ids = memory.house().boundaries.map(({ boundary }) => boundary);
  const { lines } = memory.actions;
  for (const kept of [...evenings(SEEN), ...rooms(SEEN, ids)]) {
    shelves[kept.kind]?.(kept as Kept<never>);
    const [version] = kept.versions;
    if (kept.kind === LINE.name && LINE.is(version?.value)) await lines.put(kept.id, version.value);
  }
  const first = memory.record.write(null, {
    ...NO_WORDS,
    day: '2026-11-20',
    time: 'about seven in the evening',
    where: 'kitchen',
    what: 'Was told that I was late again. I was not. The door was closed loudly, twice.',
    tags: ['at home', 'children'],
  });
  memory.record.write(first.content.record, { ...first.content, time: 'nearer eight, I looked it up' });
  memory.backup.lastAt = NOW.at - 40 * 86_400_000;
  return memory;
}

function shelvesOf({ journal, rituals, practices, plan, seeing, week }: MemoryHouse): Record<string, Shelf> {
  return {
    [ENTRY.name]: journal.put,
    [RITUAL.name]: rituals.put,
    [PRACTICE.name]: practices.notes.put,
    [PRACTICE_LINES.name]: practices.lines.put,
    [PLAN_NOTE.name]: plan.notes.put,
    [SCRIPT.name]: plan.script.put,
    [CONTACT.name]: plan.contacts.put,
    [COMFORT.name]: plan.comforts.put,
    [OWN_HELPLINE.name]: plan.lines.put,
    [REVIEW.name]: plan.reviews.put,
    [PATTERN.name]: seeing.patterns.put,
    [REPAIR.name]: seeing.repair.put,
    [COMMITMENT.name]: seeing.commitments.put,
    [AGREEMENT.name]: seeing.agreements.put,
    [REPAIR_RITUAL.name]: seeing.rituals.put,
    [WORDING.name]: seeing.wordings.put,
    [WEEK_REVIEW.name]: week.weeks.put,
    [FAREWELL.name]: week.farewells.put,
  };
}
