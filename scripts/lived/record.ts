import { randomUUID } from 'node:crypto';
import { picture } from '../../tests/e2e/harness/picture.ts';
import { ATTACHMENT, type AttachmentRef, PIECE, PIECE_BYTES, pieceKey } from '../../utils/core/attachment';
import { begun, type Kept } from '../../utils/core/kept';
import { NO_WORDS, RECORD, type RecordWords } from '../../utils/core/private-record';
import { CHAIN_END, type ChainEnd, headOf, linked } from '../../utils/core/record-chain';
import { atWall, dayBefore, ELSEWHERE, pick, type Seen, thing } from './life.ts';
import { sha256Hex } from './sha256.ts';

const TIMES = ['about seven in the evening', 'morning', ''];
const WHERE = ['kitchen', 'on the phone', 'outside the school'];
const WHAT = [
  'Was told that I was late again. I was not. The door was closed loudly, twice.',
  'Three messages in ten minutes, then none for a day. The last one said: “You know what happens when you do this.”',
  'Asked who I had been with, and looked through my bag while I was in the other room.',
];

/** A private record of some months: two writings a month, one of them corrected, two with a picture. */
export function record(seen: Seen, { writings = 12, pictureWidth = 640 } = {}): readonly Kept[] {
  const things: Kept[] = [];
  let end: ChainEnd | null = null;
  const write = (of: string, days: number, words: Partial<RecordWords>) => {
    const writtenAt = atWall(seen, days, '22:05');
    const n = (end?.n ?? 0) + 1;
    const content = { ...NO_WORDS, ...words, record: of, writtenAt, copy: ELSEWHERE, n, salt: randomUUID() };
    const revision = linked(content, end, sha256Hex);
    end = { copy: ELSEWHERE, n, head: headOf(revision, sha256Hex) };
    things.push(thing(RECORD, revision, writtenAt));
  };
  for (let i = writings; i > 0; i -= 1) {
    const files = i % 6 === 1 ? [attached(seen, i * 15, pictureWidth)] : [];
    things.push(...files.flatMap(({ kept }) => kept));
    const words = {
      day: dayBefore(seen, i * 15),
      time: pick(TIMES, i),
      where: pick(WHERE, i * 3),
      who: i % 3 === 0 ? 'the neighbour from downstairs' : '',
      what: pick(WHAT, i * 5),
      effect: 'I could not sleep. My hands were cold until the morning.',
      did: i % 2 === 0 ? 'Went to the neighbour.' : '',
      tags: i % 2 === 0 ? ['messages'] : ['at home', 'children'],
      attachments: files.map(({ ref }) => ref),
    };
    const id = randomUUID();
    write(id, i * 15, words);
    if (i === 4) write(id, i * 15 - 1, { ...words, time: 'nearer eight, I looked it up' });
  }
  if (end) things.push({ ...begun(CHAIN_END.name, ELSEWHERE, end, ELSEWHERE, seen.at), at: 0 });
  return things;
}

function attached(
  seen: Seen,
  days: number,
  pictureWidth: number,
): { readonly ref: AttachmentRef; readonly kept: readonly Kept[] } {
  const bytes = picture(days, pictureWidth);
  const ref: AttachmentRef = {
    id: randomUUID(),
    at: atWall(seen, days, '22:04'),
    name: 'from-the-phone.png',
    type: 'image/png',
    bytes: bytes.length,
    sha256: sha256Hex(bytes),
    details: 'none-found',
  };
  const pieces = Array.from({ length: Math.ceil(bytes.length / PIECE_BYTES) }, (_, i) => {
    const { at, id } = pieceKey(ref, i);
    const data = Buffer.from(bytes.subarray(i * PIECE_BYTES, (i + 1) * PIECE_BYTES)).toString('base64');
    return thing(PIECE, { data }, at, id);
  });
  return { ref, kept: [thing(ATTACHMENT, ref, ref.at, ref.id), ...pieces] };
}
