import type { BackupActions, CopyReply, OpenedCopy } from '../../../components/backup/actions';
import type { Actions } from '../../../components/house';
import type { Boundary } from '../../../utils/core/boundary';
import type { RemindDays } from '../../../utils/core/copy-reminder';
import { readOther } from '../../../utils/core/other-tools';
import type { Refusal } from '../../../utils/core/refused';
import { type Incoming, type Preview, previewWith } from '../../../utils/core/restore';
import { suffixOf } from '../../../utils/platform/suffix';
import type { BoundaryDraft, Reply } from '../../../utils/protocol';
import { memoryVault, PASSPHRASE } from '../vault/actions';

export { PASSPHRASE };
export const NOW = { at: Date.UTC(2026, 10, 24, 20, 0), zone: 'Europe/Berlin' };
const MADE_AT = Date.UTC(2026, 10, 20, 9, 30);

/** A copy with one of everything that can come in. */
const MIXED: readonly (readonly [string, Incoming, number])[] = [
  ['entry', 'new', 1204],
  ['entry', 'changed', 3],
  ['entry', 'both-changed', 2],
  ['entry', 'erased-there', 1],
  ['entry', 'erased-here', 4],
  ['entry', 'same', 310],
  ['event', 'new', 96],
  ['boundary', 'same', 4],
];

function previewOf(parts: typeof MIXED): Preview {
  let preview: Preview = {};
  for (const [kind, how, n] of parts) {
    for (let i = 0; i < n; i += 1) preview = previewWith(preview, kind, how);
  }
  return preview;
}

/** Copies in memory: what was asked for is written down, and answers come when they are let. */
export function memoryBackup() {
  const asked: string[] = [];
  const saved: BoundaryDraft[] = [];
  const world = {
    asked,
    saved,
    lastAt: null as number | null,
    leftOut: 0,
    isDue: false,
    remindDays: 30 as RemindDays,
    parts: MIXED,
    /** What the next answers refuse. */
    refusal: null as Refusal | null,
    bringRefusal: null as Refusal | null,
    /** The set at which saving is refused, from 1; 0: never. */
    refusesSet: 0,
    tell: (_: number): void => {},
    /** Waits before answering until it is called. */
    hold: null as Promise<void> | null,
  };
  const reply = <T>(value: T): Reply<T> =>
    world.refusal ? { ok: false, refusal: world.refusal } : { ok: true, value };
  const copy: OpenedCopy = {
    madeAt: MADE_AT,
    count: 1,
    get preview() {
      return previewOf(world.parts);
    },
    async bringIn(progress) {
      asked.push('bring in');
      world.tell = progress;
      await world.hold;
      return world.bringRefusal ? { ok: false, refusal: world.bringRefusal } : { ok: true, value: null };
    },
  };
  const actions: BackupActions & Pick<Actions, 'ask' | 'save'> = {
    ...memoryVault().actions,
    lastCopyAt: async () => world.lastAt,
    isCopyDue: async () => world.isDue,
    async notNow() {
      asked.push('not now');
      return reply(null);
    },
    remindDays: async () => world.remindDays,
    async setRemindDays(days) {
      asked.push(`remind ${days}`);
      return reply(null);
    },
    async keepCopy(passphrase, progress) {
      asked.push(`keep ${passphrase}`);
      world.tell = progress;
      await world.hold;
      return reply({ name: 'holdfast-2026-11-24.age', leftOut: world.leftOut });
    },
    async openCopy(file, passphrase, progress): Promise<CopyReply<OpenedCopy>> {
      asked.push(`open ${file.name}`);
      world.tell = progress;
      await world.hold;
      if (!file.name.endsWith('.age')) return { ok: false, refusal: 'foreign' };
      return passphrase === PASSPHRASE
        ? { ok: true, value: copy }
        : { ok: false, refusal: 'wrong-passphrase' };
    },
    async savePlain(form) {
      asked.push(`plain ${form}`);
      return reply({ name: `holdfast-2026-11-24.${form}`, leftOut: world.leftOut });
    },
    readOther: async (file) => readOther(await file.text(), { suffix: suffixOf, zone: NOW.zone }),
    async bringEntries(entries) {
      asked.push(`entries ${entries.length}`);
      return reply(entries.length);
    },
    async ask(origins) {
      asked.push(`ask ${origins.join(' ')}`);
      return true;
    },
    async save(draft): Promise<Reply<Boundary>> {
      if (saved.length + 1 === world.refusesSet) return { ok: false, refusal: 'storage-full' };
      saved.push(draft);
      const base = { id: 'b', revision: 1, createdAt: 0, changedAt: 0, endedAt: null, pending: null };
      return { ok: true, value: { ...draft.rules, ...base } };
    },
  };
  return { ...world, actions, world };
}

/** A file as a person chooses it. */
export const fileOf = (name: string, text = '') => new File([text], name);

export const LEECHBLOCK = `numSets=6
setName1=Quiet%20mornings
sites1=instagram.com news.example ~gossip *
times1=0600-0900
days1=62
blockURL1=delayed.html?$S&$U
delaySecs1=30
customMsg1=Breathe%20first
sites2=reddit.com
times2=0000-2400
days2=127
disable2=true
activeBlock2=true
setName3=Words
sites3=~rumour
times3=0000-2400`;

export const DAYLIO = `full_date,date,weekday,time,mood,activities,note_title,note
2026-01-03,January 3,Saturday,9:05 PM,like the sea,friends | walk,,Wind<br>and salt
2026-01-02,January 2,Friday,21:05,meh,,,
02.01.2026,January 2,Friday,21:05,meh,,,
2026-01-01,January 1,Thursday,nachts,meh,,,`;
