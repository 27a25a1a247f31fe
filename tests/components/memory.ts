import type { Actions } from '../../components/house';
import { affirmationOn } from '../../utils/core/affirmation';
import { lastCrossing } from '../../utils/core/after-crossing';
import type { Boundary, BoundaryWords } from '../../utils/core/boundary';
import type { BreakPlan } from '../../utils/core/break';
import { changed, effective, endAsked, keptAfterAll, renewed, rulesProblem } from '../../utils/core/change';
import { DECK } from '../../utils/core/deck';
import type { House } from '../../utils/core/house';
import { localDate } from '../../utils/core/local-date';
import type { LogEvent } from '../../utils/core/log';
import { originsOf } from '../../utils/core/origin';
import type { Refusal } from '../../utils/core/refused';
import { NO_REMINDERS } from '../../utils/core/reminders';
import { windowAt } from '../../utils/core/schedule';
import { tally, tallyFrom } from '../../utils/core/tally';
import type { Moment } from '../../utils/core/window';
import type { BoundaryDraft, Reply } from '../../utils/protocol';
import { memoryBackup } from './backup/memory';
import { memoryBreak } from './break/memory';
import { memoryEvenings } from './check-in/memory';
import { memoryDiverged } from './diverged/memory';
import { exitIn } from './exit';
import { memoryInsights } from './insights/memory';
import { memoryJournal } from './journal/memory';
import { memoryLines } from './lines/memory';
import { looksIn } from './look-actions';
import { memoryPlan } from './plan/memory';
import { memoryPractices } from './practices/memory';
import { memoryRecord } from './record/memory';
import { memoryRescue } from './rescue/memory';
import { memoryRituals } from './rituals/memory';
import { memorySeeing } from './seeing/memory';
import { memorySupport } from './support/memory';
import { memoryTake } from './take/memory';
import { memoryVault } from './vault/memory';
import { memoryWeek } from './week/memory';
import { message } from './words';

/** A Tuesday evening in Berlin. */
export const NOW: Moment = { at: Date.UTC(2026, 10, 24, 19, 0), zone: 'Europe/Berlin' };

/** The line of that day, in the words of the catalogue. */
export const LINE_TODAY = message(affirmationOn(localDate(NOW), DECK), []);

/** A boundary with its words, as memory keeps it. */
interface Kept {
  readonly boundary: Boundary;
  readonly words: BoundaryWords | null;
}

/**
 * The actions of the views, and a house that they really change: all in memory, with a clock set by hand and a browser
 * that grants what it is told to.
 */
export function memoryHouse() {
  let boundaries: readonly Kept[] = [];
  const world = {
    now: NOW,
    events: [] as readonly LogEvent[],
    granted: new Set<string>(),
    /** What the browser was asked for, and everything done, in order. */
    asked: [] as (readonly string[])[],
    done: [] as string[],
    /** What the person answers to the browser's question. */
    allows: true,
    /** Where set, every change is refused with it. */
    refusal: null as Refusal | null,
    welcomed: true,
    face: 'holdfast' as House['face'],
    isDiary: false,
    keepsNothing: false,
    eveningHour: 22 as House['eveningHour'],
    language: null as House['language'],
    hasInsights: true,
    settledAt: {} as House['settledAt'],
    storage: 'fine' as House['storage'],
    sitesInVault: { isOn: false, changedAt: null } as House['sitesInVault'],
    vault: 'unsealed' as House['vault'],
    reminders: NO_REMINDERS,
    /** Whether the browser's own notifications are allowed. */
    notifies: false,
    taken: null as House['taken'],
    plan: null as BreakPlan | null,
    onChange: () => {},
  };

  async function reply<T>(name: string, work: () => T | null): Promise<Reply<T>> {
    world.done.push(name);
    await Promise.resolve();
    if (world.refusal) return { ok: false, refusal: world.refusal };
    const value = work();
    world.onChange();
    return value === null ? { ok: false, refusal: 'not-found' } : { ok: true, value };
  }

  function amend(id: string, change: (boundary: Boundary) => Boundary): Boundary | null {
    const kept = boundaries.find(({ boundary }) => boundary.id === id);
    if (!kept) return null;
    const boundary = change(effective(kept.boundary, world.now.at));
    boundaries = boundaries.map((other) => (other === kept ? { ...kept, boundary } : other));
    return boundary;
  }

  function save({ id, rules, words }: BoundaryDraft): Boundary | null {
    if (rulesProblem(rules) !== null || words.name.trim() === '') return null;
    const sites = rules.sites.map((site, i) => ({ ...site, ref: site.ref || i + 1 }));
    if (id === null) {
      const { at } = world.now;
      const base = { id: `b${boundaries.length + 1}`, revision: 1, createdAt: at, changedAt: at };
      const boundary: Boundary = { ...rules, sites, ...base, endedAt: null, pending: null };
      boundaries = [{ boundary, words }, ...boundaries];
      return boundary;
    }
    const boundary = amend(id, (before) => changed(before, { ...rules, sites }, world.now));
    boundaries = boundaries.map((kept) => (kept.boundary === boundary ? { boundary, words } : kept));
    return boundary;
  }

  function log(event: LogEvent): LogEvent {
    world.events = [...world.events, event];
    return event;
  }

  const journal = memoryJournal(world);
  const evenings = memoryEvenings(world, journal);
  const record = memoryRecord(world);
  const seeing = memorySeeing(world);
  const rituals = memoryRituals(world);
  const practices = memoryPractices(world);
  const backup = memoryBackup();
  const { diverged, actions: divergedActions } = memoryDiverged(world);
  const insights = memoryInsights(world);
  const lines = memoryLines(world);
  const plan = memoryPlan(world);
  const week = memoryWeek(world);
  const take = memoryTake(world, () => boundaries);
  const base = () => ({ id: `e${world.events.length + 1}`, at: world.now.at });
  const actions: Actions = {
    ask(origins) {
      world.asked.push(origins);
      world.done.push('ask');
      if (world.allows) for (const origin of origins) world.granted.add(origin);
      world.onChange();
      return Promise.resolve(world.allows);
    },
    save: (draft) => reply('save', () => save(draft)),
    end: (id) => reply('end', () => amend(id, (boundary) => endAsked(boundary, world.now))),
    keepAfterAll: (id) =>
      reply('keepAfterAll', () => amend(id, (boundary) => keptAfterAll(boundary, world.now.at))),
    hold: (boundaryId) => reply('hold', () => log({ ...base(), kind: 'held', boundaryId, by: 'hand' })),
    takeBack: async (eventId) => {
      const taken = await reply('takeBack', () => log({ ...base(), kind: 'taken-back', eventId }));
      return taken.ok ? { ok: true, value: null } : taken;
    },
    felt: (eventId, feeling) => reply('felt', () => log({ ...base(), kind: 'felt', eventId, feeling })),
    month: async () => world.events,
    close: async (boundaryId, verdict, next) => {
      const closed = await reply('close', () => {
        const kept = boundaries.find(({ boundary }) => boundary.id === boundaryId);
        if (!kept || !windowAt(kept.boundary.window, kept.boundary.createdAt, world.now).over) return null;
        log({ ...base(), kind: 'closed', boundaryId, verdict });
        return amend(boundaryId, (boundary) =>
          next ? renewed(boundary, next, world.now.at) : endAsked(boundary, world.now),
        );
      });
      return closed.ok ? { ok: true, value: null } : closed;
    },
    break: memoryBreak(world, journal.actions),
    rituals: rituals.actions,
    diverged: divergedActions,
    exit: exitIn(world),
    insights: insights.actions,
    lines: lines.actions,
    look: looksIn(world),
    evenings: evenings.actions,
    journal: journal.actions,
    practices: practices.actions,
    record: record.actions,
    plan: plan.actions,
    backup: backup.actions,
    rescue: memoryRescue(world),
    seeing: seeing.actions,
    support: memorySupport(world),
    vault: memoryVault(world),
    take: take.actions,
    week: week.actions,
    eraseAll: async () => {
      const erased = await reply('eraseAll', () => {
        boundaries = [];
        return true;
      });
      return erased.ok ? { ok: true, value: null } : erased;
    },
    remove: () => void world.done.push('remove'),
    async welcomed() {
      world.welcomed = true;
      world.done.push('welcomed');
    },
  };

  function house(): House {
    const { now, welcomed, face, language, isDiary, keepsNothing, eveningHour, hasInsights } = world;
    const { settledAt, sitesInVault, storage, vault } = world;
    const standing = boundaries
      .map((kept) => ({ ...kept, boundary: effective(kept.boundary, now.at) }))
      .filter(({ boundary }) => boundary.endedAt === null);
    const overviews = standing.map(({ boundary, words }) => {
      const window = windowAt(boundary.window, boundary.createdAt, now);
      const counted = tally(world.events, boundary.id, tallyFrom(window, now.at));
      const unwatched = boundary.sites.filter(
        (site) => !originsOf(site).every((origin) => world.granted.has(origin)),
      );
      const crossing = lastCrossing(world.events, boundary.id, now.at);
      return { boundary, words, window, tally: counted, crossing, unwatched };
    });
    const affirmation = lines.today();
    return {
      now,
      welcomed,
      face,
      language,
      isDiary,
      keepsNothing,
      eveningHour,
      hasInsights,
      settledAt,
      sitesInVault,
      storage,
      vault,
      given: world.reminders.given,
      taken: world.taken,
      affirmation,
      boundaries: overviews,
    };
  }

  /** Puts a boundary there as if it had been made `agoMs` earlier, its sites allowed. */
  function add(draft: Omit<BoundaryDraft, 'id'>, agoMs = 0, isAllowed = true): Boundary {
    const { now } = world;
    world.now = { ...now, at: now.at - agoMs };
    const boundary = save({ ...draft, id: null });
    world.now = now;
    if (!boundary) throw new Error('not a boundary');
    const origins = isAllowed ? boundary.sites.flatMap(originsOf) : [];
    for (const origin of origins) world.granted.add(origin);
    return boundary;
  }

  return {
    world,
    actions,
    house,
    add,
    log,
    journal,
    evenings,
    insights,
    lines,
    record,
    seeing,
    rituals,
    practices,
    diverged,
    plan,
    take,
    week,
    backup: backup.world,
  };
}

export type MemoryHouse = ReturnType<typeof memoryHouse>;
