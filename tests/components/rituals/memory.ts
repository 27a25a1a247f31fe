import type { RitualActions } from '../../../components/rituals/actions';
import { localDate } from '../../../utils/core/local-date';
import type { Refusal } from '../../../utils/core/refused';
import { answered, notWanted, type Reminders, switchedOff, switchedOn } from '../../../utils/core/reminders';
import type { Ritual } from '../../../utils/core/ritual';
import type { Moment } from '../../../utils/core/window';
import type { Reply } from '../../../utils/protocol';
import { memoryThings } from '../things';

interface World {
  readonly now: Moment;
  readonly refusal: Refusal | null;
  readonly done: string[];
  readonly allows: boolean;
  reminders: Reminders;
  notifies: boolean;
  onChange(): void;
}

/** Rituals in memory, and what reminds of them: in the world, and shown anew. */
export function memoryRituals(world: World, initial: readonly Ritual[] = []) {
  const things = memoryThings<Ritual>(world, initial);
  const change = async (what: string, to: (reminders: Reminders) => Reminders): Promise<Reply> => {
    world.done.push(what);
    await Promise.resolve();
    if (world.refusal) return { ok: false, refusal: world.refusal };
    world.reminders = to(world.reminders);
    world.onChange();
    return { ok: true, value: null };
  };
  const actions: RitualActions = {
    async read() {
      const reply = await things.actions.read();
      if (!reply.ok) return reply;
      return { ok: true, value: { ...reply.value, reminders: world.reminders, mayNotify: world.notifies } };
    },
    write: things.actions.write,
    edit: things.actions.edit,
    async erase(kept) {
      await change(`off ${kept.id}`, (reminders) => switchedOff(reminders, kept.id));
      return things.actions.erase(kept);
    },
    setReminder: (kept, wish) =>
      change(wish ? `on ${wish.means}${wish.isNamed ? ' named' : ''}` : 'off', (reminders) => {
        const when = kept.versions[0]?.value?.when;
        return wish && when
          ? switchedOn(reminders, { ...wish, id: kept.id, when, since: world.now.at })
          : switchedOff(reminders, kept.id);
      }),
    setQuiet: (quiet) => change('quiet', (reminders) => ({ ...reminders, quiet })),
    pauseUntil: (pausedUntil) => change('pause', (reminders) => ({ ...reminders, pausedUntil, given: [] })),
    seen: (id) => change(`seen ${id}`, (reminders) => answered(reminders, id)),
    notToday: (id) =>
      change(`not today ${id}`, (reminders) => notWanted(reminders, id, localDate(world.now))),
    names: async () => {
      const reply = await things.actions.read();
      return new Map(
        reply.ok ? reply.value.things.map(({ id, versions }) => [id, versions[0]?.value?.name ?? '']) : [],
      );
    },
    askToNotify: async () => {
      world.done.push('ask to notify');
      world.notifies = world.allows;
      return world.allows;
    },
    saveCalendar: (neutral) => change(`calendar ${neutral ?? 'named'}`, (reminders) => reminders),
  };
  return { actions, add: things.add, put: things.put };
}
