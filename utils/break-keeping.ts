import type { assembled } from './assembly';
import { BREAK_PLAN } from './core/break';
import { draftActions } from './draft-actions';
import type { QuickExit } from './platform/quick-exit';
import { thingActions } from './thing-actions';

/** What has to do with the sealed plan of a break: read when somebody asks for it. */
export function breakKeeping(ports: ReturnType<typeof assembled>, exit: Pick<QuickExit, 'beforeLeaving'>) {
  return { drafts: draftActions(ports, exit), plans: thingActions(BREAK_PLAN, ports) };
}
