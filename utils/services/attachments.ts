import {
  ATTACHMENT,
  type AttachmentRef,
  isAttachmentRef,
  LARGEST_ATTACHMENT_BYTES,
  PIECE,
  PIECE_BYTES,
  pieceCount,
  pieceKey,
} from '../core/attachment';
import { begun, edited, type Kept } from '../core/kept';
import { RECORD } from '../core/private-record';
import { Refused } from '../core/refused';
import { keepAll, readKept } from './kept-records';
import { changingThings, isOf, type ThingPorts, thingsBetween } from './things';
import { unlocked } from './vault';

type Bytes = Uint8Array<ArrayBuffer>;

/** What keeping files needs from outside. */
export interface AttachmentPorts extends ThingPorts {
  readonly hashBytes: (bytes: Bytes) => Promise<string>;
}

/** A file that was begun and belongs to no record is erased after so long: by then no form is waiting for it. */
const LEFT_AFTER_MS = 30 * 86_400_000;

/**
 * Keeps a file, sealed in pieces: all of it in one commit. Refuses (`locked`, `private-window`), and `bad-request` an
 * empty one and one that is too large.
 */
export async function keepAttachment(
  file: Pick<AttachmentRef, 'name' | 'type' | 'details'>,
  bytes: Bytes,
  ports: AttachmentPorts,
): Promise<AttachmentRef> {
  if (bytes.length === 0 || bytes.length > LARGEST_ATTACHMENT_BYTES) throw new Refused('bad-request');
  const sha256 = await ports.hashBytes(bytes);
  return changingThings(ports, async (vault) => {
    const { at } = ports.clock.now();
    const ref: AttachmentRef = { ...file, id: ports.ids.newId(), at, bytes: bytes.length, sha256 };
    if (!isAttachmentRef(ref)) throw new Refused('bad-request');
    const pieces = Array.from({ length: pieceCount(bytes.length) }, (_, i) => {
      // A slice: V8 13.6 (Node 24) writes a view that does not begin at its buffer's beginning wrongly.
      const data = bytes.slice(i * PIECE_BYTES, (i + 1) * PIECE_BYTES).toBase64();
      const key = pieceKey(ref, i);
      return { ...begun(PIECE.name, key.id, { data }, vault.id, at), at: key.at };
    });
    const all = [...pieces, { ...begun(ATTACHMENT.name, ref.id, ref, vault.id, at), at }];
    await keepAll(
      all.map((kept) => ({ kept, before: 0 })),
      vault,
      ports.records,
    );
    return ref;
  });
}

/**
 * A file's bytes; null where a piece is missing, does not open, or is not what was kept. Nothing else is harmed by
 * that. Refuses (`locked`).
 */
export async function readAttachment(
  ref: AttachmentRef,
  ports: Pick<AttachmentPorts, 'records' | 'vault' | 'hashBytes'>,
): Promise<Bytes | null> {
  const vault = unlocked(await ports.vault());
  const whole = new Uint8Array(ref.bytes);
  let at = 0;
  for (let i = 0; i < pieceCount(ref.bytes); i += 1) {
    const there = await readKept(pieceKey(ref, i), vault, ports.records).catch(() => null);
    const piece =
      there && isOf(PIECE, there.kept) ? bytesOf(there.kept.versions[0]?.value?.data ?? '') : null;
    if (!piece || at + piece.length > whole.length) return null;
    whole.set(piece, at);
    at += piece.length;
  }
  return at === whole.length && (await ports.hashBytes(whole)) === ref.sha256 ? whole : null;
}

/** Erases a file: no byte of it stays in what is kept. A piece that does not open is left; it can be read by nobody. */
export async function eraseAttachment(ref: AttachmentRef, ports: ThingPorts): Promise<void> {
  await changingThings(ports, async (vault) => {
    const keys = Array.from({ length: pieceCount(ref.bytes) }, (_, i) => pieceKey(ref, i));
    for (const key of [...keys, { kind: ATTACHMENT.name, at: ref.at, id: ref.id }]) {
      const there = await readKept(key, vault, ports.records).catch(() => null);
      if (!there) continue;
      const kept = edited<unknown>(there.kept, null, vault.id, ports.clock.now().at);
      await keepAll([{ kept, before: there.revision }], vault, ports.records);
    }
  });
}

/** Erases files that were taken in and never saved with a record. Answers how many. */
export async function sweepAttachments(ports: ThingPorts): Promise<number> {
  const before = ports.clock.now().at - LEFT_AFTER_MS;
  const files = await thingsBetween(ATTACHMENT, ports, Number.NEGATIVE_INFINITY, before);
  const old = files.things.flatMap(({ versions }) => versions.flatMap(({ value }) => value ?? []));
  if (old.length === 0) return 0;
  const revisions = await thingsBetween(RECORD, ports);
  // Of what does not open it is not known which files it has.
  if (revisions.refused.length > 0) return 0;
  const used = new Set(revisions.things.flatMap(filesOf));
  const left = old.filter(({ id }) => !used.has(id));
  for (const ref of left) await eraseAttachment(ref, ports);
  return left.length;
}

function filesOf({ versions }: Kept<unknown>): readonly string[] {
  return versions.flatMap(({ value }) =>
    RECORD.is(value) && value.form === 'written' ? value.content.attachments.map(({ id }) => id) : [],
  );
}

function bytesOf(data: string): Bytes | null {
  try {
    return Uint8Array.fromBase64(data);
  } catch {
    return null;
  }
}
