import { browser } from './platform/browser';
import { machineClock, sharingLock, underLock } from './platform/clock';
import { webCrypto } from './platform/crypto';
import { hpke } from './platform/envelopes';
import { idbRecords, strictStore } from './platform/idb';
import { randomIds } from './platform/ids';
import { itemsIn } from './platform/items';
import { keyWraps } from './platform/key-wraps';
import { sitePermissions } from './platform/permissions';
import { sessionIn } from './platform/session';
import { vaultNow } from './services/vault-session';

/**
 * The real ports that the background and our pages share, built anew for each entrypoint. Its vault is the one that
 * exists already: making one is the background's alone.
 */
export function assembled() {
  const memory = itemsIn(browser.storage.session);
  const vaultPorts = {
    items: itemsIn(browser.storage.local),
    memory,
    clock: machineClock,
    keys: webCrypto,
    wraps: keyWraps,
    envelopes: hpke,
  };
  return {
    ...vaultPorts,
    session: sessionIn(memory),
    records: idbRecords(strictStore('holdfast', indexedDB)),
    exclusive: underLock,
    sharing: sharingLock,
    ids: randomIds,
    permissions: sitePermissions(),
    isPrivate: browser.extension.inIncognitoContext ?? false,
    vault: () => vaultNow(vaultPorts),
  };
}
