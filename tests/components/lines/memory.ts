import type { LineActions } from '../../../components/lines/actions';
import { handOf } from '../../../utils/core/hand';
import type { Kept } from '../../../utils/core/kept';
import { type Line, UNSAID } from '../../../utils/core/line';
import {
  type DayLine,
  EMPTY_BOOK,
  type LineBook,
  lineOn,
  recorded,
  turned,
} from '../../../utils/core/line-book';
import { localDate } from '../../../utils/core/local-date';
import type { Refusal } from '../../../utils/core/refused';
import type { Moment } from '../../../utils/core/window';
import type { Reply } from '../../../utils/protocol';
import { memoryThings } from '../things';

interface World {
  readonly now: Moment;
  readonly refusal: Refusal | null;
  readonly keepsNothing: boolean;
  readonly done: string[];
  onChange(): void;
}

/** The lines of a house in memory: what is said of them, the book that follows, and the pictures handed over. */
export function memoryLines(world: World) {
  const things = memoryThings<Line>(world);
  const cards: { readonly name: string; readonly png: Blob }[] = [];
  let book: LineBook = EMPTY_BOOK;
  const date = () => localDate(world.now);

  async function all(): Promise<readonly Kept<Line>[]> {
    const reply = await things.actions.read();
    return reply.ok ? reply.value.things : [];
  }

  async function dealt<T>(reply: Reply<T>): Promise<Reply<T>> {
    if (!reply.ok) return reply;
    book = recorded(date(), { ...recorded(date(), book), hand: handOf(await all()) });
    world.onChange();
    return reply;
  }

  const refused = () => (world.refusal ? ({ ok: false, refusal: world.refusal } as const) : null);
  const { read, write, edit, put, erase } = things.actions;
  const actions: LineActions = {
    read,
    write: async (value, at) => dealt(await write(value, at)),
    edit: async (kept, value) => dealt(await edit(kept, value)),
    put: async (id, value) => dealt(await put(id, value)),
    erase: async (kept) => dealt(await erase(kept)),
    dealt: async () => dealt({ ok: true, value: null }),
    next: async () => {
      world.done.push('next');
      const no = refused();
      if (no) return no;
      book = turned(date(), book);
      world.onChange();
      return { ok: true, value: null };
    },
    rate: async ({ id, at, isGentle }, verdict) => {
      const there = (await all()).find((kept) => kept.id === id);
      const line = there?.versions[0]?.value ?? UNSAID;
      const value = { ...line, [isGentle ? 'gentle' : 'verdict']: verdict } as Line;
      const reply = await (there && at > 0 ? edit(there, value) : put(id, value));
      return reply.ok ? dealt({ ok: true, value: null }) : reply;
    },
    saveCard: async (name, png) => {
      cards.push({ name, png });
      return refused() ?? { ok: true, value: null };
    },
  };

  /** As the house has it: the day's own, by the date alone where nothing is kept. */
  const today = (): DayLine => lineOn(date(), world.keepsNothing ? EMPTY_BOOK : book);
  return { actions, today, cards, values: things.values };
}
