import { writeFileSync } from 'node:fs';
import 'temporal-polyfill/global';
import { endLine, manifestLine, recordLine } from '../../utils/core/backup';
import type { Kept } from '../../utils/core/kept';
import { sealedAge } from '../../utils/platform/age-stream';
import { isKeptThing } from '../../utils/services/kept-vault';
import { boundaries } from './boundaries.ts';
import { evenings } from './evenings.ts';
import type { Seen } from './life.ts';
import { log } from './log.ts';
import { record } from './record.ts';
import { rooms } from './rooms.ts';
import { sha256Hex } from './sha256.ts';

/** Cheap to make: nobody's words are in it. */
const WORK_FACTOR = 12;

/**
 * Writes a copy of a made-up life of one year in the product's own format (docs/export-format.md), for Holdfast to bring
 * in. Refuses (throws) a thing that Holdfast itself would not keep.
 *
 * @param path where to
 * @param practice the origin of the practice site
 * @param zone where it was lived (IANA)
 * @returns how many things are in it
 */
export function writeLivedCopy(
  path: string,
  passphrase: string,
  practice: string,
  zone: string,
): Promise<number> {
  const seen: Seen = { at: Date.now(), zone };
  return writeCopy(path, passphrase, seen.at, [...life(seen, practice), ...record(seen)]);
}

/** The same, with two things of each kind in it, and a private record of one writing with a tiny picture. */
export function writeFewCopy(path: string, passphrase: string, zone: string): Promise<number> {
  const seen: Seen = { at: Date.now(), zone };
  const few = Map.groupBy(life(seen, 'https://feed.example'), ({ kind }) => kind)
    .values()
    .flatMap((things) => things.slice(0, 2));
  return writeCopy(path, passphrase, seen.at, [...few, ...record(seen, { writings: 1, pictureWidth: 16 })]);
}

function life(seen: Seen, practice: string): readonly Kept[] {
  const promises = boundaries(seen, practice);
  const around = rooms(seen, promises);
  const toolIds = around.filter(isAtPause).map(({ id }) => id);
  return [...promises.map(({ kept }) => kept), ...log(seen, promises, toolIds), ...evenings(seen), ...around];
}

function isAtPause({ versions }: Kept): boolean {
  const value = versions[0]?.value;
  return typeof value === 'object' && value !== null && 'atPause' in value && value.atPause === true;
}

async function writeCopy(
  path: string,
  passphrase: string,
  at: number,
  things: readonly Kept[],
): Promise<number> {
  const first = manifestLine(at, sha256Hex);
  const lines = [first.line];
  let { chain } = first;
  for (const kept of things) {
    if (!isKeptThing(kept)) throw new Error(`Holdfast would not keep ${JSON.stringify(kept)}`);
    const next = recordLine(kept, chain, sha256Hex);
    lines.push(next.line);
    chain = next.chain;
  }
  lines.push(endLine(chain));
  const bytes = new Blob([`${lines.join('\n')}\n`]).stream();
  const sealed = await sealedAge(bytes, passphrase, WORK_FACTOR);
  writeFileSync(path, Buffer.from(await new Response(sealed).arrayBuffer()));
  return things.length;
}
