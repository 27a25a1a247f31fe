import { describe, expect, test } from 'vitest';
import { setPassphrase } from '../../utils/services/passphrase';
import { type RescueFacts, rescueFile, rescueName } from '../../utils/services/rescue-file';
import { storedVaultOf, VAULT, vaultWith } from '../../utils/services/vault';
import { writeEntry } from './entries';
import { memoryPorts } from './memory';

interface RescueText {
  readonly items: Record<string, unknown>;
  readonly records: readonly {
    readonly key: readonly [string, number, string];
    readonly value: { readonly revision: number; readonly sealed: { readonly base64: string } };
  }[];
}

const ENTRY = { form: 'writing', date: '2026-11-24', text: 'The bread rose.', tags: [] } as const;
type Ports = ReturnType<typeof memoryPorts>;

/** Everything of a place, as the page reads it from the browser. */
function sourcesOf(p: Ports) {
  return {
    clock: p.clock,
    items: async () => p.items.all,
    async *rawRecords() {
      for (const { key, ...value } of await p.records.after(null, 1000))
        yield { store: 'records', key: [key.kind, key.at, key.id], value };
    },
  };
}

async function made(ports: Parameters<typeof rescueFile>[0]) {
  let facts: RescueFacts | null = null;
  const told = (now: RescueFacts) => {
    facts = now;
  };
  const text = await new Response(rescueFile(ports, told)).text();
  return { text, facts };
}

describe('a rescue file', () => {
  test('is named after the local day', () => {
    expect(rescueName(memoryPorts(Date.UTC(2026, 10, 24, 23, 30)))).toBe('holdfast-rescue-2026-11-25.json');
  });

  test('holds everything as it lies: what is in it opens with the key in it, and nothing more is needed', async () => {
    const p = memoryPorts();
    await p.vault();
    await writeEntry(ENTRY, p);
    const { text, facts } = await made(sourcesOf(p));
    expect(text).not.toContain(ENTRY.text);
    const file: RescueText = JSON.parse(text);
    expect(file).toMatchObject({ format: 'holdfast-rescue', version: 1, madeAt: p.clock.at, unread: [] });
    expect(file.items).toEqual(p.items.all);
    expect(facts).toEqual({ records: await p.records.count(), unread: [] });
    const vault = await vaultWith(storedVaultOf(file.items[VAULT]), null, p);
    if (vault.state === 'locked') throw new Error('a key is in the file');
    const entry = file.records.find(({ key }) => key[0] === 'entry');
    if (!entry) throw new Error('no entry');
    const place = { kind: 'entry', id: entry.key[2], revision: entry.value.revision };
    expect(await vault.open(place, Uint8Array.fromBase64(entry.value.sealed.base64))).toMatchObject({
      versions: [{ value: ENTRY }],
    });
  });

  test('has no key in it where there is a passphrase', async () => {
    const p = memoryPorts();
    await p.vault();
    await setPassphrase('a good one', 15, p);
    const { text } = await made(sourcesOf(p));
    const file: RescueText = JSON.parse(text);
    expect(file.items[VAULT]).toMatchObject({ state: 'sealed' });
    expect(file.items[VAULT]).not.toHaveProperty('key');
    const key = Object.values(p.memory.all).flatMap((value) =>
      value instanceof Object && 'key' in value ? [String(value.key)] : [],
    );
    expect(key).toHaveLength(1);
    expect(text).not.toContain(key[0]);
  });

  test('of nothing at all is a file all the same', async () => {
    expect(JSON.parse((await made(sourcesOf(memoryPorts()))).text)).toMatchObject({ items: {}, records: [] });
  });

  test('names what could not be read, and holds the rest', async () => {
    const p = memoryPorts();
    await p.vault();
    await writeEntry(ENTRY, p);
    const sources = sourcesOf(p);
    const breaking = {
      ...sources,
      async *rawRecords() {
        for await (const record of sources.rawRecords()) {
          yield record;
          throw new Error('the disk ends here');
        }
      },
    };
    const { text, facts } = await made(breaking);
    expect(JSON.parse(text)).toMatchObject({ records: [{}], items: { vault: {} }, unread: ['records'] });
    expect(facts).toEqual({ records: 1, unread: ['records'] });
    const silent = { ...sources, items: () => Promise.reject(new Error('not now')) };
    expect(JSON.parse((await made(silent)).text)).toMatchObject({ items: {}, unread: ['items'] });
  });
});
