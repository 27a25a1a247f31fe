import type { assembled } from './assembly';
import { backupActions } from './backup-actions';
import { eveningsActions } from './evenings-actions';
import { exitActions } from './exit';
import { journalActions } from './journal-actions';
import { lineActions } from './line-actions';
import { lookActions } from './look-actions';
import { pageActions } from './page-actions';
import type { QuickExit } from './platform/quick-exit';
import { rescueActions } from './rescue-actions';
import { siteQuestion } from './site-question';
import { supportActions } from './support-actions';
import { vaultActions } from './vault-actions';

/** Everything that may be done in the options app, until it is left. */
export function optionsActions(ports: ReturnType<typeof assembled>, exit: QuickExit) {
  return {
    ...pageActions(ports),
    ask: siteQuestion(ports, exit.left),
    backup: backupActions(ports),
    evenings: eveningsActions(ports, exit),
    exit: exitActions(ports),
    journal: journalActions(ports, exit),
    lines: lineActions(ports),
    look: lookActions(ports),
    rescue: rescueActions(ports),
    support: supportActions,
    vault: vaultActions(ports),
  };
}
