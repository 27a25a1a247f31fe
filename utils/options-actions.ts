import type { assembled } from './assembly';
import { backupActions } from './backup-actions';
import { exitActions } from './exit';
import { journalActions } from './journal-actions';
import { lookActions } from './look-actions';
import { pageActions } from './page-actions';
import { rescueActions } from './rescue-actions';
import { supportActions } from './support-actions';
import { vaultActions } from './vault-actions';

/** Everything that may be done in the options app. */
export function optionsActions(ports: ReturnType<typeof assembled>) {
  return {
    ...pageActions(ports),
    backup: backupActions(ports),
    exit: exitActions(ports),
    journal: journalActions(ports),
    look: lookActions(ports),
    rescue: rescueActions(ports),
    support: supportActions,
    vault: vaultActions(ports),
  };
}
