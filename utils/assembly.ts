import { browser } from './platform/browser';
import { machineClock, underLock } from './platform/clock';
import { webCrypto } from './platform/crypto';
import { idbRecords, strictStore } from './platform/idb';
import { randomIds } from './platform/ids';
import { itemsIn } from './platform/items';
import { sitePermissions } from './platform/permissions';
import { sessionIn } from './platform/session';
import { VAULT, vaultOf } from './services/vault';

/**
 * The real ports that the background and our pages share, built anew for each entrypoint. Its vault is the one that
 * exists already: making one is the background's alone.
 */
export function assembled() {
  const items = itemsIn(browser.storage.local);
  return {
    items,
    session: sessionIn(itemsIn(browser.storage.session)),
    records: idbRecords(strictStore('holdfast', indexedDB)),
    clock: machineClock,
    exclusive: underLock,
    keys: webCrypto,
    ids: randomIds,
    permissions: sitePermissions(),
    isPrivate: browser.extension.inIncognitoContext ?? false,
    vault: async () => vaultOf((await items.read([VAULT]))[VAULT], webCrypto),
  };
}
