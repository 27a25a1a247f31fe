import { browser } from './platform/browser';
import { machineClock, sharingLock, underLock } from './platform/clock';
import { webCrypto } from './platform/crypto';
import { hpke } from './platform/envelopes';
import { DATABASE, idbRecords, strictStore } from './platform/idb';
import { discardDatabase } from './platform/idb-whole';
import { randomIds } from './platform/ids';
import { itemsIn } from './platform/items';
import { keyWraps } from './platform/key-wraps';
import { sitePermissions } from './platform/permissions';
import { sessionIn } from './platform/session';
import { guardedRecords } from './services/guarded-records';
import { vaultNow } from './services/vault-session';
import { veiledItems } from './services/veil';

/**
 * The real ports that the background and our pages share, built anew for each entrypoint. Its vault is the one that
 * exists already: making one is the background's alone.
 */
export function assembled() {
  const isPrivate = browser.extension.inIncognitoContext ?? false;
  const bareRecords = idbRecords(strictStore(DATABASE, indexedDB));
  const memory = itemsIn(browser.storage.session);
  const bareItems = itemsIn(browser.storage.local);
  const vaultPorts = {
    items: bareItems,
    memory,
    clock: machineClock,
    keys: webCrypto,
    wraps: keyWraps,
    envelopes: hpke,
  };
  const vault = () => vaultNow(vaultPorts);
  return {
    ...vaultPorts,
    items: veiledItems(bareItems, vault),
    /** The same as they lie: without the sites that are in the vault only. */
    bareItems,
    session: sessionIn(memory),
    records: guardedRecords(bareRecords, { items: vaultPorts.items, isPrivate }),
    /** The same without the sentinel's saying no: for mending what was lost. */
    bareRecords,
    exclusive: underLock,
    sharing: sharingLock,
    ids: randomIds,
    permissions: sitePermissions(),
    /** For erasing a database that does not open. */
    discard: () => discardDatabase(DATABASE, indexedDB),
    isPrivate,
    vault,
  };
}
