import { ENTRY } from '../core/entry';
import { localDate } from '../core/local-date';
import { type EntriesRead, entriesOn } from './entries';
import type { RecordKey } from './ports';
import type { ThingPorts } from './things';

const DAY_MS = 86_400_000;
/** A local day begins and ends within this of the same day in UTC; the evening of a day lasts into the next. */
const EDGE_MS = 2 * DAY_MS;
const MONTH_MS = 31 * DAY_MS;
/** After all days there are. */
const END_OF_TIME = '9999-12-31';

/** What reading a page needs from outside. */
type Ports = Pick<ThingPorts, 'records' | 'vault' | 'clock'>;

/** One page of the journal: a month of local days. */
export interface JournalPage extends EntriesRead {
  /** Its first day (`YYYY-MM-DD`): the page before it ends there. */
  readonly from: string;
  /** Whether there is nothing before it. */
  readonly isFirst: boolean;
}

/**
 * The last month with anything in it, of the local days before `until` (`YYYY-MM-DD`; null: of all); an empty page
 * when there is none. However long a time without a word is, it is leapt over: the stretches asked for grow, and what
 * is opened is that one month's. Refuses (`locked`) while the vault is.
 */
export async function pageBefore(until: string | null, ports: Ports): Promise<JournalPage> {
  const oldest = await oldestAt(ports);
  let before = until ?? (await endOfAll(ports));
  const nothing = { entries: [], refused: [], from: before, isFirst: true };
  if (oldest === null) return nothing;
  // What a wrong clock dated far ahead stands on the page of the last month that is not.
  const latest = Math.min(Date.parse(before), ports.clock.now().at) + EDGE_MS;
  let end = until === null ? Math.max(latest, oldest + 1) : latest;
  let width = MONTH_MS;
  while (end > oldest) {
    const last = (await ports.records.range(ENTRY.name, end - width, end)).at(-1);
    if (!last) {
      end -= width;
      width *= 2;
      continue;
    }
    const from = monthOf(Math.min(last.key.at, Date.parse(before) - DAY_MS));
    const page = await entriesOn(from, before, ports);
    const isFirst = oldest >= Date.parse(from) + EDGE_MS;
    if (page.entries.length > 0 || page.refused.length > 0 || isFirst) return { ...page, from, isFirst };
    // Only what belongs to days already shown, or was erased, lay there.
    before = from;
    end = Date.parse(from) + EDGE_MS;
    width = MONTH_MS;
  }
  return nothing;
}

/** Tomorrow; or the end of time, where a clock that was wrong has put something after it. */
async function endOfAll({ records, clock }: Ports): Promise<string> {
  const now = clock.now();
  const later = await records.range(ENTRY.name, now.at + EDGE_MS, Number.POSITIVE_INFINITY);
  if (later.length > 0) return END_OF_TIME;
  return localDate({ ...now, at: now.at + EDGE_MS });
}

async function oldestAt({ records }: Ports): Promise<number | null> {
  const start: RecordKey = { kind: ENTRY.name, at: Number.NEGATIVE_INFINITY, id: '' };
  const [first] = await records.after(start, 1);
  return first?.key.kind === ENTRY.name ? first.key.at : null;
}

function monthOf(at: number): string {
  const day = Temporal.PlainDate.from(localDate({ at, zone: 'UTC' }));
  return day.with({ day: 1 }).toString();
}
