import type { assembled } from './assembly';
import type { AttachmentRef } from './core/attachment';
import { detailsOf, withoutDetails } from './core/photo-details';
import type { RecordWords } from './core/private-record';
import { copyText } from './platform/clipboard';
import { isPicture, pictureAddress } from './platform/pictures';
import { printPage } from './platform/print';
import { saveFile } from './platform/save-file';
import { sha256Hash, sha256OfBytes } from './platform/sha256';
import { headOfWords, headWords } from './platform/word-list';
import { textSaver } from './save-text';
import { eraseAttachment, keepAttachment, readAttachment, sweepAttachments } from './services/attachments';
import { eraseRecord, readRecords, writeRecord } from './services/private-record';
import { replied } from './services/reply';
import { keepingIn } from './thing-actions';

const LONGEST_NAME = 200;

/** What the private record may do, in the page that asks. */
export function recordActions(shared: ReturnType<typeof assembled>) {
  const { vault, told } = keepingIn(shared);
  const salt = () => crypto.getRandomValues(new Uint8Array(16)).toHex();
  const ports = { ...shared, vault, hash: sha256Hash, hashBytes: sha256OfBytes, salt };
  let isSwept = false;
  return {
    read: () =>
      replied(async () => {
        const read = await readRecords(ports);
        if (!isSwept && !shared.isPrivate) await sweepAttachments(ports).catch(() => undefined);
        isSwept = true;
        return read;
      }),
    write: (record: string | null, words: RecordWords) => told(() => writeRecord(record, words, ports)),
    erase: (record: string) =>
      told(async () => {
        await eraseRecord(record, ports);
        return null;
      }),
    attach: (file: File, keepsDetails: boolean) =>
      told(async () => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const stripped = withoutDetails(bytes);
        const details = detailsOf(stripped, keepsDetails);
        const kept = details === 'taken-out' && stripped ? stripped.bytes : bytes;
        const name = [...file.name].slice(0, LONGEST_NAME).join('').slice(0, LONGEST_NAME).toWellFormed();
        const ref = await keepAttachment({ name, type: file.type.slice(0, 100), details }, kept, ports);
        return { file: ref, hadPlace: stripped?.hadPlace ?? false };
      }),
    detach: (file: AttachmentRef) =>
      told(async () => {
        await eraseAttachment(file, ports);
        return null;
      }),
    picture: (file: AttachmentRef) =>
      replied(async () => {
        if (!isPicture(file.type)) return 'no-picture' as const;
        const bytes = await readAttachment(file, ports);
        return bytes ? ((await pictureAddress(bytes, file.type)) ?? 'no-picture') : 'damaged';
      }),
    saveFile: (file: AttachmentRef) =>
      replied(async () => {
        const bytes = await readAttachment(file, ports);
        if (!bytes) return false;
        await saveFile(file.name, new Blob([bytes]).stream(), 'application/octet-stream');
        return true;
      }),
    wordsOf: headWords,
    headOf: headOfWords,
    hash: sha256Hash,
    now: () => shared.clock.now().at,
    saveText: textSaver(shared),
    print: printPage,
    copy: copyText,
  };
}
