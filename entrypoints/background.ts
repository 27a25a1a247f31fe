import { defineBackground } from 'wxt/utils/define-background';
import { assembled } from '../utils/assembly';
import { wearChosen } from '../utils/face';
import { noticeClosed, noticePressed } from '../utils/notice-answers';
import { noticesUnder } from '../utils/notices';
import { lockAlarm, nextAlarm } from '../utils/platform/alarm';
import { toolbarBadge } from '../utils/platform/badge';
import { browser } from '../utils/platform/browser';
import { cardTabs } from '../utils/platform/card-tabs';
import { speechIn } from '../utils/platform/few-words';
import { namesIn } from '../utils/platform/items';
import {
  keepFromPages,
  onChange,
  onInstall,
  onItem,
  onPassing,
  onScreenLocked,
  onVaultTime,
  wakeToListen,
} from '../utils/platform/life';
import { answer } from '../utils/platform/messages';
import { onNotice } from '../utils/platform/notifications';
import { giveBackNamedSites, giveBackSites } from '../utils/platform/permissions';
import { openPopup } from '../utils/platform/popup';
import { browserRules } from '../utils/platform/rules';
import { chosenSites } from '../utils/platform/scripts';
import { onHeldKey } from '../utils/platform/shortcut';
import { tabsByNumber } from '../utils/platform/tabs';
import { BOUNDARIES } from '../utils/services/boundaries';
import { anyoneAsks, pagesAsk } from '../utils/services/desk';
import { goOnErasing } from '../utils/services/erase';
import { hushCards } from '../utils/services/hush';
import { reconcile } from '../utils/services/reach';
import { SETTINGS } from '../utils/services/settings';
import { heldByKey } from '../utils/services/shortcut';
import { makeVault } from '../utils/services/vault';
import { lock, lockIfDue, OPENED } from '../utils/services/vault-session';

export default defineBackground(() => {
  const shared = assembled();
  const ports = {
    ...shared,
    tabs: tabsByNumber,
    cards: cardTabs,
    rules: browserRules,
    scripts: chosenSites,
    alarm: nextAlarm,
    badge: toolbarBadge,
    notices: noticesUnder(shared.items),
    speechIn,
    vault: () =>
      shared.vault().catch(async () => {
        await makeVault(shared, BOUNDARIES);
        return shared.vault();
      }),
  };
  const desk = {
    ...ports,
    reconcile: () => reconcile(ports),
    forget: () => browser.storage.session.clear(),
    names: () => namesIn(browser.storage.local),
    giveBack: giveBackSites,
    giveBackNamed: giveBackNamedSites,
  };

  answer(anyoneAsks(desk), pagesAsk(desk));
  // In a private window's own worker, too: its tabs are its own to tell.
  onPassing(OPENED, () => hushCards(ports));
  onHeldKey(() => heldByKey({ ...desk, noteHeld: shared.session.noteHeld, openPopup }), desk.reconcile);
  onInstall(() => browser.runtime.openOptionsPage());
  // A private window's own worker shares rules and passes with this one: once is enough.
  if (!shared.isPrivate) {
    onItem(SETTINGS, () => wearChosen(shared));
    onChange(() => goOnErasing(desk).then(desk.reconcile));
    onVaultTime(async () => lockAlarm.set(await lockIfDue(shared)));
    // Sites that are in the vault only come and go with its key.
    onPassing(OPENED, desk.reconcile);
    onScreenLocked(() => lock(shared));
    onNotice(noticePressed(shared), noticeClosed(shared));
    wakeToListen();
  }
  keepFromPages(browser.storage.local);
});
