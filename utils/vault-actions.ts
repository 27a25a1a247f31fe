import type { assembled } from './assembly';
import { recoveryText } from './core/recovery-code';
import type { LockMinutes } from './core/settings';
import { tell } from './platform/messages';
import { argon2Keys } from './platform/passphrase-keys';
import { ALL_SITES, ask } from './platform/permissions';
import { letLockWithScreen, locksWithScreen } from './platform/screen-lock';
import { measureStrength } from './platform/strength';
import { proposePassphrase } from './platform/word-list';
import type { Reply } from './protocol';
import { BOUNDARIES } from './services/boundaries';
import type { Entrance } from './services/data-key';
import {
  changePassphrase,
  isRecoveryKnown,
  recoveryConfirmed,
  removePassphrase,
  renewRecovery,
  setPassphrase,
  unlock,
} from './services/passphrase';
import type { Progress } from './services/ports';
import { done, reached, replied } from './services/reply';
import { sealAnew } from './services/reseal';
import { keptSettings, settle } from './services/settings';
import { makeVault } from './services/vault';
import { lock } from './services/vault-session';
import { sitesInVault } from './services/veil';

/** Making the key takes about as long as sealing some thousand records anew: the bar is shared out so. */
const KEY_SHARE = 0.7;

const keepSites = (isWanted: boolean): Promise<Reply> => reached(tell('sitesKeptInVault', { isWanted }));

/** What may be done with the vault as a whole. All of it happens in the page that asks, but the taking in afterwards. */
export function vaultActions(shared: ReturnType<typeof assembled>) {
  const ports = { ...shared, passphrases: argon2Keys };
  const minutes = async () => (await keptSettings(ports.items)).lockMinutes;
  const opened = async (entrance: Entrance, progress?: Progress): Promise<Reply> => {
    const reply = await done(async () => unlock(entrance, await minutes(), ports, progress));
    // Nobody waits at the door for what came in meanwhile: the screens follow when it is there.
    if (reply.ok) void tell('opened').catch(() => undefined);
    return reply;
  };
  return {
    measure: measureStrength,
    propose: proposePassphrase,
    print: () => print(),
    set: (passphrase: string, progress: Progress) =>
      replied(async () => {
        await makeVault(ports, BOUNDARIES);
        const code = await setPassphrase(passphrase, await minutes(), ports, (share) =>
          progress(share * KEY_SHARE),
        );
        // A disk that fills up now is not to cost the code: sealing anew goes on when it is next opened.
        await sealAnew(ports, (share) => progress(KEY_SHARE + share * (1 - KEY_SHARE))).catch(
          () => undefined,
        );
        return { recoveryCode: recoveryText(code) };
      }),
    confirmed: () => done(() => recoveryConfirmed(ports)),
    isRecoveryKnown: () => isRecoveryKnown(ports),
    unlock: (passphrase: string, progress: Progress) => opened({ passphrase }, progress),
    recover: (recoveryCode: Uint8Array<ArrayBuffer>) => opened({ recoveryCode }),
    change: (entrance: Entrance, passphrase: string, progress: Progress) =>
      done(() => changePassphrase(entrance, passphrase, ports, progress)),
    renew: (entrance: Entrance, progress: Progress) =>
      replied(async () => ({ recoveryCode: recoveryText(await renewRecovery(entrance, ports, progress)) })),
    async remove(entrance: Entrance, progress: Progress): Promise<Reply> {
      const reply = await done(() => removePassphrase(entrance, ports, progress));
      // In a vault that hides nothing, they would rest at each start for nothing.
      if (reply.ok && (await sitesInVault(ports.items)).isOn) await keepSites(false);
      return reply;
    },
    async keepSitesInVault(isWanted: boolean): Promise<Reply<boolean>> {
      if (isWanted && !(await ask([ALL_SITES]).catch(() => false))) return { ok: true, value: false };
      const reply = await keepSites(isWanted);
      return reply.ok ? { ok: true, value: isWanted } : reply;
    },
    lock: () => lock(ports),
    lockMinutes: minutes,
    locksWithScreen,
    letLockWithScreen,
    setLockMinutes: (value: LockMinutes) => done(() => settle('lockMinutes', value, ports)),
  };
}
