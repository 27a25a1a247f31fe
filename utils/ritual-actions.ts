import type { assembled } from './assembly';
import { calendarEntries } from './core/calendar';
import type { Kept } from './core/kept';
import { localDate } from './core/local-date';
import { Refused } from './core/refused';
import {
  answered,
  isQuiet,
  type Means,
  MOST_REMINDERS,
  notWanted,
  type QuietHours,
  type Reminders,
  switchedOff,
  switchedOn,
} from './core/reminders';
import { RITUAL, type Ritual } from './core/ritual';
import { tell } from './platform/messages';
import { askToNotify, clearNotice, mayNotify } from './platform/notifications';
import { saveFile } from './platform/save-file';
import type { Reply } from './protocol';
import { aligned, ritualOf } from './services/aligned';
import { changeReminders, keptReminders } from './services/reminders';
import { noticeOf } from './services/reminding';
import { done, reached, replied } from './services/reply';
import { thingsBetween } from './services/things';
import { thingActions } from './thing-actions';

/** What a page may do with rituals and what reminds of them. The background follows what is kept. */
export function ritualActions(ports: ReturnType<typeof assembled>) {
  const things = thingActions(RITUAL, ports);

  /** Answers when the background has followed: what a screen says of reminding is true as soon as it is said. */
  async function changed(change: (reminders: Reminders) => Reminders): Promise<Reply> {
    const reply = await done(async () => {
      if (ports.isPrivate) throw new Refused('private-window');
      await changeReminders(change, ports);
    });
    return reply.ok ? reached(tell('reconcile')) : reply;
  }

  /** The same for what takes back something that was given: its notification goes with it. */
  async function answer(change: (reminders: Reminders) => Reminders): Promise<Reply> {
    const { given } = await keptReminders(ports.items).catch(() => ({ given: [] }));
    const reply = await changed(change);
    if (!reply.ok) return reply;
    const left = await keptReminders(ports.items).catch(() => ({ given: [] }));
    const gone = given.filter((one) => !left.given.some((other) => noticeOf(other) === noticeOf(one)));
    await Promise.all(gone.map((one) => clearNotice(noticeOf(one)).catch(() => undefined)));
    return reply;
  }

  return {
    write: things.write,
    async edit(kept: Kept<Ritual>, ritual: Ritual): Promise<Reply<Kept<Ritual>>> {
      const reply = await things.edit(kept, ritual);
      // The time it reminds at follows at the next look of the background, which is now.
      if (reply.ok) await tell('reconcile').catch(() => undefined);
      return reply;
    },
    async erase(kept: Kept<Ritual>): Promise<Reply> {
      // It reminds no more before it is gone: whatever comes between, nothing reminds of what is not there.
      const off = await answer((reminders) => switchedOff(reminders, kept.id));
      return off.ok ? things.erase(kept) : off;
    },
    async read() {
      const kept = await things.read();
      if (!kept.ok) return kept;
      return replied(async () => {
        const [reminders, isAllowed] = await Promise.all([keptReminders(ports.items), mayNotify()]);
        const { unreadable } = kept.value;
        const here = unreadable > 0 ? reminders : aligned(reminders, kept.value.things, ports.clock.now());
        return { ...kept.value, reminders: here, mayNotify: isAllowed };
      });
    },
    setReminder: (kept: Kept<Ritual>, wish: { means: Means; isNamed: boolean } | null) =>
      answer((reminders) => {
        const when = ritualOf(kept)?.when;
        if (!wish) return switchedOff(reminders, kept.id);
        const there = reminders.on.find(({ id }) => id === kept.id);
        if (!when || (!there && reminders.on.length >= MOST_REMINDERS)) throw new Refused('bad-request');
        const since = there?.since ?? ports.clock.now().at;
        return switchedOn(reminders, { ...wish, id: kept.id, when, since });
      }),
    setQuiet: (quiet: QuietHours | null) =>
      changed((reminders) => {
        if (quiet && !isQuiet(quiet)) throw new Refused('bad-request');
        return { ...reminders, quiet };
      }),
    pauseUntil: (pausedUntil: number | null) =>
      answer((reminders) => ({ ...reminders, pausedUntil, given: [] })),
    seen: (id: string) => answer((reminders) => answered(reminders, id)),
    notToday: (id: string) => answer((reminders) => notWanted(reminders, id, localDate(ports.clock.now()))),
    async names(): Promise<ReadonlyMap<string, string>> {
      const read = await thingsBetween(RITUAL, ports).catch(() => null);
      return new Map(read?.things.map((kept) => [kept.id, ritualOf(kept)?.name ?? '']));
    },
    askToNotify,
    saveCalendar: (neutral: string | null) =>
      done(async () => {
        const { things: kept } = await thingsBetween(RITUAL, ports);
        const now = ports.clock.now();
        const entries = kept.flatMap((one) => {
          const ritual = ritualOf(one);
          return ritual ? calendarEntries(one.id, neutral ?? ritual.name, ritual.when, now) : [];
        });
        const { calendarFile, CALENDAR_TYPE } = await import('./platform/calendar-file');
        const bytes = new TextEncoder().encode(calendarFile(entries, now.at));
        await saveFile('calendar.ics', new Blob([bytes]).stream(), CALENDAR_TYPE);
      }),
  };
}
