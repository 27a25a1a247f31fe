import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Kept as KeptThing } from '../../utils/core/kept.ts';
import { type KeptRevision, RECORD, type Revision } from '../../utils/core/private-record.ts';
import { padded } from '../../utils/core/record.ts';
import { webCrypto } from '../../utils/platform/crypto.ts';
import { boundIn, openingWith } from '../../utils/services/opener.ts';
import { type Chromium, launch } from './harness/chromium.ts';
import { type Kept, keptIn, thaw } from './harness/frozen.ts';
import { removeProfiles } from './harness/profile.ts';
import { toRecord, writeDown } from './harness/record.ts';
import { words } from './harness/words.ts';

const WRITTEN = ['Alder', 'Birch', 'Cedar', 'Damson'] as const;

type Lying = Kept['records'][number];
/** What is sealed of a thing. */
type Sealed = Pick<KeptThing<KeptRevision>, 'versions'>;

/** Somebody at this computer who reads the sources, where no passphrase keeps the key: what they do is seen all the same. */
describe('the private record, changed behind its back', { timeout: 120_000 }, () => {
  const profile = mkdtempSync(join(tmpdir(), 'holdfast-behind-'));
  let chromium: Chromium;
  let kept: Kept;

  beforeAll(async () => {
    chromium = await launch({ profile });
    const page = await chromium.openOptions();
    await toRecord(page);
    for (const what of WRITTEN) await writeDown(page, { what });
    kept = await keptIn(page);
  }, 60_000);
  afterAll(async () => {
    if (chromium?.browser.connected) await chromium.close();
    removeProfiles(profile);
  });

  /** What each piece of writing says on the page after a change of what lies on the disk: those marked, and the gaps. */
  async function seenAfter(change: (all: readonly Revision[]) => readonly (Revision | null)[]) {
    const lying = kept.records.filter(isOfRecord);
    const pieces = await Promise.all(lying.map(async (place) => ({ place, thing: await opened(place) })));
    pieces.sort((a, b) => revisionOf(a.thing).n - revisionOf(b.thing).n);
    const changed = change(pieces.map(({ thing }) => revisionOf(thing)));
    const records = kept.records.filter((one) => !isOfRecord(one));
    for (const [i, { place, thing }] of pieces.entries()) {
      const value = changed[i];
      if (value)
        records.push(await sealed(place, { versions: thing.versions.map((one) => ({ ...one, value })) }));
    }
    chromium = await thaw(chromium, { items: kept.items, records });
    const page = await chromium.openOptions();
    await toRecord(page);
    const count = changed.filter((one) => one !== null).length;
    await page.waitForFunction((all) => document.querySelectorAll('article').length === all, {}, count);
    return { marked: await marked(page), page };
  }

  /** The pieces of writing that are said to have been changed. */
  async function marked(page: Page): Promise<readonly string[]> {
    const texts = await page.$$eval('article', (all) => all.map(({ textContent }) => textContent ?? ''));
    const said = texts.filter((text) => text.includes(words('record_fault_changed')));
    return WRITTEN.filter((what) => said.some((text) => text.includes(what)));
  }

  const key = () => Buffer.from((kept.items.vault as { key: string }).key, 'base64');
  const vaultId = () => (kept.items.vault as { id: string }).id;
  const placeOf = ({ key: [kind, , id], value }: Lying) => ({
    kind: String(kind),
    id: String(id),
    revision: (value as unknown as { revision: number }).revision,
  });

  async function opened(one: Lying): Promise<Sealed> {
    const open = openingWith(vaultId(), [await webCrypto.cipher(Uint8Array.from(key()))]);
    const bytes = Uint8Array.from(Buffer.from(one.value.sealed, 'base64'));
    return (await open(placeOf(one), bytes)) as Sealed;
  }

  async function sealed(one: Lying, thing: Sealed): Promise<Lying> {
    const cipher = await webCrypto.cipher(Uint8Array.from(key()));
    const plain = padded(new TextEncoder().encode(JSON.stringify(thing)));
    const bytes = await cipher.seal(plain, boundIn(vaultId(), placeOf(one)));
    return { ...one, value: { ...one.value, sealed: Buffer.from(bytes).toString('base64') } };
  }

  test('untouched, nothing is marked', async () => {
    const { marked: none, page } = await seenAfter((all) => all);
    expect(none).toEqual([]);
    expect(await page.evaluate('document.body.innerText')).not.toContain(words('record_fault_missing'));
  });

  test('other words are seen, and where', async () => {
    const { marked: those } = await seenAfter((all) =>
      all.map((one, i) => (i === 1 ? { ...one, content: { ...one.content, effect: 'never said' } } : one)),
    );
    expect(those).toEqual(['Birch']);
  });

  test('an earlier time is seen, and where', async () => {
    const { marked: those } = await seenAfter((all) =>
      all.map((one, i) =>
        i === 2
          ? { ...one, content: { ...one.content, writtenAt: one.content.writtenAt - 86_400_000 } }
          : one,
      ),
    );
    expect(those).toEqual(['Cedar']);
  });

  test('two that changed places are seen, and which', async () => {
    const { marked: those } = await seenAfter((all) =>
      all.map((one, i) => ({ ...one, n: [all[0], all[2], all[1], all[3]][i]?.n ?? one.n })),
    );
    expect(those).toEqual(expect.arrayContaining(['Birch', 'Cedar']));
  });

  test('one taken out of the middle is said, between which', async () => {
    const { marked: none, page } = await seenAfter((all) => all.map((one, i) => (i === 1 ? null : one)));
    expect(none).toEqual([]);
    const text = String(await page.evaluate('document.body.innerText'));
    expect(text).toMatch(/Between what was written .* Something is missing here/);
  });
});

function isOfRecord({ key }: Lying): boolean {
  return key[0] === RECORD.name;
}

function revisionOf({ versions }: Sealed): Revision {
  const value = versions[0]?.value;
  if (value?.form !== 'written') throw new Error('nothing written');
  return value;
}
