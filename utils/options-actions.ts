import type { assembled } from './assembly';
import { backupActions } from './backup-actions';
import { eveningsActions } from './evenings-actions';
import { exitActions } from './exit';
import { journalActions } from './journal-actions';
import { lookActions } from './look-actions';
import { pageActions } from './page-actions';
import type { QuickExit } from './platform/quick-exit';
import { recordActions } from './record-actions';
import { rescueActions } from './rescue-actions';
import { seeingActions } from './seeing-actions';
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
    look: lookActions(ports),
    record: recordActions(ports),
    rescue: rescueActions(ports),
    seeing: seeingActions(ports),
    support: supportActions,
    vault: vaultActions(ports),
  };
}
