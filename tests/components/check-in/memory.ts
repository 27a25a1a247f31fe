import type { EveningsActions, Ideas } from '../../../components/check-in/actions';
import { distinct } from '../../../utils/core/check-in';
import { FEELING_WORDS, type FeelingWords } from '../../../utils/core/feeling-words';
import type { LogEvent } from '../../../utils/core/log';
import type { Refusal } from '../../../utils/core/refused';
import { SEVEN_EVENINGS, type SevenEvenings, sevenOf } from '../../../utils/core/seven-evenings';
import type { Moment } from '../../../utils/core/window';
import type { memoryJournal } from '../journal/memory';
import { memoryThings } from '../things';

interface World {
  readonly now: Moment;
  readonly refusal: Refusal | null;
  readonly events: readonly LogEvent[];
}

/** Evenings over a journal in memory, with the same shapes as the kept ones. */
export function memoryEvenings(world: World, journal: ReturnType<typeof memoryJournal>) {
  const feelingWords = memoryThings<FeelingWords>(world);
  const seven = memoryThings<SevenEvenings>(world);
  const rested: string[] = [];
  const saved: { readonly name: string; readonly text: string }[] = [];
  const pictures: { readonly name: string; readonly png: Blob }[] = [];
  let printed = 0;
  const checkIns = () =>
    journal.all().flatMap((kept) => {
      const value = kept.versions.find((version) => version.value)?.value;
      return value?.form === 'check-in' ? [{ kept, value }] : [];
    });

  function ideas(): Ideas {
    const [words] = feelingWords.values();
    return {
      nourishing: distinct(
        checkIns().map(({ value }) => value.nourishing),
        4,
      ),
      heldIds: world.events.flatMap((event) => (event.kind === 'held' ? [event.boundaryId] : [])),
      feelingWords: FEELING_WORDS.is(words) ? words.words : [],
    };
  }

  const actions: EveningsActions = {
    on: async (day) => {
      if (world.refusal) return { ok: false, refusal: world.refusal };
      const value = checkIns().flatMap((one) => (one.value.date === day ? [one.kept] : []));
      return { ok: true, value };
    },
    ideas: async () => (world.refusal ? { ok: false, refusal: world.refusal } : { ok: true, value: ideas() }),
    write: journal.actions.write,
    edit: journal.actions.edit,
    rest: async (day) => void rested.push(day),
    begun: journal.actions.begun,
    keepBegun: journal.actions.keepBegun,
    beforeLeaving: journal.actions.beforeLeaving,
    feelingWords: feelingWords.actions,
    seven: seven.actions,
    sevenFrom: async (day) => {
      const inOrder = checkIns().map(({ value }) => value);
      return { ok: true, value: sevenOf(inOrder.toReversed(), day) };
    },
    print: () => {
      printed += 1;
    },
    saveText: async (name, text) => {
      if (world.refusal) return { ok: false, refusal: world.refusal };
      saved.push({ name, text });
      return { ok: true, value: name };
    },
    savePicture: async (name, png) => {
      if (world.refusal) return { ok: false, refusal: world.refusal };
      pictures.push({ name, png });
      return { ok: true, value: name };
    },
  };
  const begunOn = () => seven.values().filter(SEVEN_EVENINGS.is);
  return { actions, rested, saved, pictures, printed: () => printed, begunOn };
}
