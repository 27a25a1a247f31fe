import type { assembled } from './assembly';
import { backupActions } from './backup-actions';
import { breakActions } from './break-actions';
import { divergedActions } from './diverged-actions';
import { eveningsActions } from './evenings-actions';
import { exitActions } from './exit';
import { insightsActions } from './insights-actions';
import { journalActions } from './journal-actions';
import { lineActions } from './line-actions';
import { lookActions } from './look-actions';
import { monthActions } from './month-actions';
import { pageActions } from './page-actions';
import { planActions } from './plan-actions';
import type { QuickExit } from './platform/quick-exit';
import { practiceActions } from './practice-actions';
import { recordActions } from './record-actions';
import { rescueActions } from './rescue-actions';
import { ritualActions } from './ritual-actions';
import { seeingActions } from './seeing-actions';
import { siteQuestion } from './site-question';
import { supportActions } from './support-actions';
import { takeActions } from './take-actions';
import { vaultActions } from './vault-actions';
import { weekActions } from './week-actions';

/** Everything that may be done in the options app, until it is left. */
export function optionsActions(ports: ReturnType<typeof assembled>, exit: QuickExit) {
  const ask = siteQuestion(ports, exit.left);
  const page = pageActions(ports);
  return {
    ...page,
    ...monthActions(ports),
    ask,
    backup: backupActions(ports),
    break: { ...breakActions(ports, exit), ask },
    diverged: divergedActions(ports, page),
    evenings: eveningsActions(ports, exit),
    exit: exitActions(ports),
    insights: insightsActions(ports),
    journal: journalActions(ports, exit),
    lines: lineActions(ports),
    look: lookActions(ports),
    record: recordActions(ports),
    practices: practiceActions(ports),
    plan: planActions(ports),
    rescue: rescueActions(ports),
    seeing: seeingActions(ports),
    rituals: ritualActions(ports),
    support: supportActions,
    take: takeActions(ports),
    vault: vaultActions(ports),
    week: weekActions(ports, page),
  };
}
