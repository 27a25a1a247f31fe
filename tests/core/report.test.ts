import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { begun, type Kept } from '../../utils/core/kept';
import { type KeptRevision, NO_WORDS, type RecordWords } from '../../utils/core/private-record';
import { type ChainEnd, checkedChains, headOf, linked } from '../../utils/core/record-chain';
import { recordsOf, revisionsOf } from '../../utils/core/record-state';
import { TAKEN_OUT } from '../../utils/core/redaction';
import { reportEntries } from '../../utils/core/report';
import { reportCsv } from '../../utils/core/report-csv';
import { checkFile } from '../../utils/core/report-lines';
import { reportMarkdown } from '../../utils/core/report-markdown';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const HOUR = 3_600_000;
const ALL = { from: '', until: '', tags: [], redactions: [], withEarlier: false };
const FILE = {
  id: 'f',
  at: 1,
  type: 'image/png',
  bytes: 9,
  sha256: 'a'.repeat(64),
  details: 'kept' as const,
};

function world(...written: readonly (readonly [record: string, words: Partial<RecordWords>])[]) {
  let end: ChainEnd | null = null;
  const kept: Kept<KeptRevision>[] = [];
  for (const [i, [record, words]] of written.entries()) {
    const writtenAt = Date.UTC(2026, 10, 20) + i * HOUR;
    const content = { ...NO_WORDS, ...words, record, writtenAt, copy: 'here', n: i + 1, salt: 's' };
    const revision = linked(content, end, hash);
    end = { copy: 'here', n: i + 1, head: headOf(revision, hash) };
    kept.push(begun<KeptRevision>('record', `${i}`, revision, 'here', writtenAt));
  }
  return { kept, records: recordsOf(kept), chains: checkedChains(kept, end ? [end] : [], hash) };
}

describe('what goes on paper', () => {
  const { kept, records, chains } = world(
    [
      'a',
      {
        day: '2026-11-02',
        what: 'Sam came',
        who: 'Sam',
        tags: ['x'],
        attachments: [{ ...FILE, name: 'Sam.png' }],
      },
    ],
    ['b', { what: '=1+1 no day' }],
    ['a', { day: '2026-11-03', what: 'Sam came twice', who: 'Sam', tags: ['x'] }],
  );
  const whats = (choice: Partial<typeof ALL>) =>
    reportEntries(records, { ...ALL, ...choice }, 'UTC').map(({ latest }) => latest.what);

  test('is each record once, by its day or that of writing, within what was chosen', () => {
    expect(whats({})).toEqual(['Sam came twice', '=1+1 no day']);
    expect(whats({ from: '2026-11-04' })).toEqual(['=1+1 no day']);
    expect(whats({ until: '2026-11-03' })).toEqual(['Sam came twice']);
    expect(whats({ tags: ['x'] as never })).toEqual(['Sam came twice']);
    expect(revisionsOf('a', kept)).toHaveLength(2);
  });

  test('says when it was corrected, and shows what stood there only when asked to', () => {
    const [plain] = reportEntries(records, ALL, 'UTC');
    expect([plain?.correctedAt.length, plain?.earlier.length]).toEqual([1, 0]);
    const [whole] = reportEntries(records, { ...ALL, withEarlier: true }, 'UTC');
    expect(whole?.earlier.map(({ what }) => what)).toEqual(['Sam came']);
  });

  test('has nothing of what was taken out, in any form, the names of files among it', () => {
    const entries = reportEntries(records, { ...ALL, redactions: ['Sam'], withEarlier: true }, 'UTC');
    expect(entries[0]?.latest.isRedacted).toBe(true);
    expect(entries[1]?.latest.isRedacted).toBe(false);
    const words = {
      title: 'T',
      note: ['a_note'],
      dayText: (day: string) => day || 'no day',
      momentText: String,
      names: {
        time: 't',
        where: 'w',
        who: 'who',
        what: 'what',
        effect: 'e',
        did: 'd',
        tags: 'tags',
        files: 'files',
      },
      written: (at: string) => `written ${at}`,
      corrected: (at: string) => `corrected ${at}`,
      earlier: (at: string) => `before ${at}`,
    };
    const markdown = reportMarkdown(entries, words);
    const texts = [markdown, reportCsv(entries), checkFile(entries, chains, 'now', hash).text];
    for (const text of texts) {
      expect(text).not.toMatch(/sam/i);
      expect(text).toContain(TAKEN_OUT);
    }
    expect(markdown).toContain('a\\_note');
    expect(markdown.match(/## 2026-11-03/g)).toHaveLength(1);
  });

  test('as a table is safe in a spreadsheet', () => {
    expect(reportCsv(reportEntries(records, ALL, 'UTC'))).toContain("'=1+1 no day");
  });

  test('as lines holds itself and the chain', () => {
    const { text, sha256 } = checkFile(reportEntries(records, ALL, 'UTC'), chains, 'now', hash);
    const lines = text.trimEnd().split('\n');
    expect(lines.at(-1)).toBe(`report ${sha256}`);
    expect(hash(`${lines.slice(0, -1).join('\n')}\n`)).toBe(sha256);
    const links = lines.filter((line) => line.startsWith('link 1 ')).map((line) => line.split(' ')[3]);
    expect(links.reduce((head: string, digest) => hash(head + digest), '0'.repeat(64))).toBe(chains[0]?.head);
    expect(lines.find((line) => line.startsWith('chain '))).toBe(`chain 1 3 ${chains[0]?.head}`);
  });
});
