import type { assembled } from './assembly';
import { type CopyProblem, CopyRefused } from './core/backup-refused';
import type { RemindDays } from './core/copy-reminder';
import type { BroughtEntry } from './core/daylio';
import { readOther } from './core/other-tools';
import type { PlainForm } from './core/plain-thing';
import { type Refusal, Refused } from './core/refused';
import { isNumber } from './core/shape';
import { ageFiles } from './platform/age';
import { tell } from './platform/messages';
import { wordsIn } from './platform/packs';
import { saveFile } from './platform/save-file';
import { sha256Hash } from './platform/sha256';
import { measureStrength } from './platform/strength';
import { proposePassphrase } from './platform/word-list';
import { copyName, makeBackup } from './services/backup';
import { BOUNDARIES } from './services/boundaries';
import { bringEntries } from './services/bring-entries';
import { bringIn, previewCopy } from './services/bring-in';
import { COPY_NOT_NOW, copyIsDue, LAST_COPY } from './services/copy-reminder';
import { isKeptThing, keptVault } from './services/kept-vault';
import { turnBook } from './services/line-book';
import { PLAIN_FILES, plainExport } from './services/plain-export';
import type { Progress } from './services/ports';
import { done, replied } from './services/reply';
import { keptSettings, settle } from './services/settings';
import { makeVault, unlocked } from './services/vault';

const AGE_TYPE = 'application/octet-stream';

/** What may be done with everything that is kept, as a whole. All of it happens in the page that asks. */
export function backupActions(shared: ReturnType<typeof assembled>) {
  /** Where nothing was ever kept, there is a vault from now on. Asked before all else: a locked one is told of at once. */
  const openVault = async () => {
    if (shared.isPrivate) throw new Refused('private-window');
    await makeVault(shared, BOUNDARIES);
    return unlocked(await shared.vault());
  };
  const store = keptVault(shared);
  const ports = { store, age: ageFiles, hash: sha256Hash, clock: shared.clock, accepts: isKeptThing };
  const changed = async () => {
    await shared.session.logGrew(shared.clock.now().at);
    await tell('reconcile').catch(() => undefined);
  };
  return {
    measure: measureStrength,
    propose: proposePassphrase,
    async lastCopyAt(): Promise<number | null> {
      const at = (await shared.items.read([LAST_COPY]).catch(() => ({ [LAST_COPY]: null })))[LAST_COPY];
      return isNumber(at) ? at : null;
    },
    isCopyDue: () => copyIsDue(shared),
    notNow: () => done(() => shared.items.write({ [COPY_NOT_NOW]: shared.clock.now().at })),
    remindDays: async () => (await keptSettings(shared.items)).remindDays,
    setRemindDays: (days: RemindDays) => done(() => settle('remindDays', days, shared)),
    keepCopy: (passphrase: string, progress: Progress) =>
      replied(async () => {
        await openVault();
        const name = copyName(ports);
        let leftOut = 0;
        const copy = await makeBackup(passphrase, progress, ports, (count) => {
          leftOut = count;
        });
        await saveFile(name, copy, AGE_TYPE);
        await shared.items.write({ [LAST_COPY]: shared.clock.now().at });
        return { name, leftOut };
      }),
    openCopy: (file: File, passphrase: string, progress: Progress) =>
      copied(async () => {
        await openVault();
        const source = { bytes: file.size, stream: () => file.stream() };
        const facts = await previewCopy(source, passphrase, progress, ports);
        return {
          ...facts,
          bringIn: (told: Progress) =>
            copied(async () => {
              await bringIn(source, passphrase, told, ports);
              // What has come in of lines is dealt from now on; where it cannot be yet, the next change sees to it.
              await turnBook(shared).catch(() => undefined);
              await changed();
              return null;
            }),
        };
      }),
    savePlain: (form: PlainForm) =>
      replied(async () => {
        const { ending, type } = PLAIN_FILES[form];
        const name = copyName(ports).replace(/age$/, ending);
        const { zone } = shared.clock.now();
        const { message, locale } = await wordsIn((await keptSettings(shared.items)).language);
        const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone });
        const words = {
          title: message('export_title', []),
          checkIn: message('export_check_in', []),
          feeling: message('export_feeling', []),
          urge: message('export_urge', []),
          nourishing: message('export_nourishing', []),
          upheld: message('export_upheld', []),
          nothing: message('evening_nothing', []),
          tags: message('export_tags', []),
        };
        let leftOut = 0;
        const plainPorts = { store, clock: shared.clock, words, timeText: (at: number) => time.format(at) };
        const stream = plainExport(form, plainPorts, (count) => {
          leftOut = count;
        });
        await saveFile(name, stream, type);
        return { name, leftOut };
      }),
    async readOther(file: File) {
      const { zone } = shared.clock.now();
      const { suffixOf } = await import('./platform/suffix');
      return readOther(await file.text(), { suffix: suffixOf, zone });
    },
    bringEntries: (entries: readonly BroughtEntry[]) =>
      replied(async () => {
        const { id } = await openVault();
        const count = await bringEntries(entries, id, store, shared.ids);
        await changed();
        return count;
      }),
  };
}

type CopyReply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal | CopyProblem };

async function copied<T>(work: () => Promise<T>): Promise<CopyReply<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof CopyRefused) return { ok: false, refusal: error.problem };
    return { ok: false, refusal: error instanceof Refused ? error.refusal : 'storage-failed' };
  }
}
