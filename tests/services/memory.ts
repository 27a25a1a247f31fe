import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Language } from '../../utils/core/language';
import type { Pass } from '../../utils/core/pass';
import type { WantedRule } from '../../utils/core/wanted-rules';
import { sharingLock, underLock } from '../../utils/platform/clock';
import { webCrypto } from '../../utils/platform/crypto';
import { hpke } from '../../utils/platform/envelopes';
import { idbRecords, strictStore } from '../../utils/platform/idb';
import { randomIds } from '../../utils/platform/ids';
import { keyWraps } from '../../utils/platform/key-wraps';
import { BOUNDARIES } from '../../utils/services/boundaries';
import type { Notice } from '../../utils/services/notice-ports';
import type { HeldVisit, Items, PassphraseKeys } from '../../utils/services/ports';
import { makeVault } from '../../utils/services/vault';
import { vaultNow } from '../../utils/services/vault-session';
import { veiledItems } from '../../utils/services/veil';

globalThis.IDBKeyRange = IDBKeyRange;

/** Named values in memory, as far apart from their writer as the browser's: cloned on the way in and out. */
function memoryItems(
  initial: Record<string, unknown> = {},
): Items & { readonly all: Record<string, unknown> } {
  const all: Record<string, unknown> = { ...initial };
  return {
    all,
    read: async (names) =>
      Object.fromEntries(
        names.filter((name) => name in all).map((name) => [name, structuredClone(all[name])]),
      ),
    write: async (values) => void Object.assign(all, structuredClone(values)),
    remove: async (names) => {
      for (const name of names) delete all[name];
    },
  };
}

/** Cheap keys of passphrases, as different as the dear ones are. */
const cheapKeys: PassphraseKeys = {
  async derive(passphrase, salt, cost, progress) {
    progress?.(1);
    const text = new TextEncoder().encode(JSON.stringify([passphrase, salt.toBase64(), cost]));
    return new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  },
};

/** Every port over memory, with what was asked of the browser laid open, and a clock that is set by hand. */
export function memoryPorts(at = Date.UTC(2026, 10, 24, 20, 0)) {
  const bareItems = memoryItems();
  const memory = memoryItems();
  const clock = { at, zone: 'Europe/Berlin', now: () => ({ at: clock.at, zone: clock.zone }) };
  const seen = {
    standing: [] as readonly WantedRule[],
    passing: [] as readonly WantedRule[],
    matches: [] as readonly string[],
    outlives: true,
    alarmAt: null as number | null,
    badge: null as 'dot' | number | null,
    /** Notifications that stand there, and every one that was shown, by name. */
    notices: new Map<string, Notice>(),
    shown: [] as string[],
    mayNotify: true,
    paused: [] as { tabId: number; ref: number }[],
    held: new Map<number, HeldVisit>(),
    cardTabs: new Set<number>(),
    hushed: [] as number[],
    deaf: new Set<number>(),
    logGrewAt: 0,
    denied: new Set<string>(),
    gaveBack: false,
    gaveBackNamed: false,
  };
  const opening = { items: bareItems, memory, clock, keys: webCrypto, wraps: keyWraps, envelopes: hpke };
  const items = { ...veiledItems(bareItems, () => vaultNow(opening)), all: bareItems.all };
  let passes: readonly Pass[] = [];
  const ports = {
    items,
    bareItems,
    records: idbRecords(strictStore('test', new IDBFactory())),
    clock,
    ids: randomIds,
    memory,
    keys: webCrypto,
    wraps: keyWraps,
    envelopes: hpke,
    passphrases: cheapKeys,
    exclusive: underLock,
    sharing: sharingLock,
    isPrivate: false,
    session: {
      passes: async () => passes,
      setPasses: async (next: readonly Pass[]) => {
        passes = next;
      },
      logGrew: async (logGrewAt: number) => {
        Object.assign(seen, { logGrewAt });
      },
      hold: async (tabId: number, visit: HeldVisit) => void seen.held.set(tabId, visit),
    },
    permissions: { allows: async (origins: readonly string[]) => !origins.some((o) => seen.denied.has(o)) },
    rules: {
      set: async (standing: readonly WantedRule[], passing: readonly WantedRule[]) => {
        Object.assign(seen, { standing, passing });
      },
    },
    scripts: {
      runOn: async (matches: readonly string[], outlives: boolean) =>
        void Object.assign(seen, { matches, outlives }),
    },
    alarm: { set: async (alarmAt: number | null) => void Object.assign(seen, { alarmAt }) },
    badge: { set: async (badge: 'dot' | number | null) => void Object.assign(seen, { badge }) },
    notices: {
      allowed: async () => seen.mayNotify,
      show: async (name: string, notice: Notice) => {
        // A name that stands there already is replaced, and nobody is told anew.
        if (!seen.notices.has(name)) seen.shown.push(name);
        seen.notices.set(name, notice);
      },
      clear: async (name: string) => void seen.notices.delete(name),
      clearAll: async () => seen.notices.clear(),
    },
    cards: {
      note: async (tabId: number) => void seen.cardTabs.add(tabId),
      noted: async () => [...seen.cardTabs],
      forget: async (tabIds: readonly number[]) => {
        for (const tabId of tabIds) seen.cardTabs.delete(tabId);
      },
      hush: async (tabId: number) => {
        if (seen.deaf.has(tabId)) return false;
        seen.hushed.push(tabId);
        return true;
      },
    },
    tabs: { pause: async (tabId: number, ref: number) => void seen.paused.push({ tabId, ref }) },
    // Any language, of one sentence.
    speechIn: (language: Language) =>
      language === null ? null : { locale: language, texts: { pause_turn_back: `turn back in ${language}` } },
    vault: () =>
      vaultNow(ports).catch(async () => {
        await makeVault(ports, BOUNDARIES);
        return vaultNow(ports);
      }),
    forget: async () => {
      for (const name of Object.keys(memory.all)) delete memory.all[name];
    },
    names: async () => Object.keys(bareItems.all),
    discard: () => ports.records.clear(),
    giveBack: async () => void Object.assign(seen, { gaveBack: true }),
    giveBackNamed: async () => void Object.assign(seen, { gaveBackNamed: true }),
    seen,
  };
  return ports;
}
