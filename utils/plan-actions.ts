import type { assembled } from './assembly';
import { COMFORT } from './core/comfort';
import { CONTACT } from './core/contact';
import { OWN_HELPLINE } from './core/own-helpline';
import { PLAN_NOTE } from './core/plan';
import { REVIEW } from './core/review';
import { SCRIPT } from './core/script';
import { copyText } from './platform/clipboard';
import { printPage } from './platform/print';
import { textSaver } from './save-text';
import { thingActions } from './thing-actions';

/** What may be done with the safety plan and what stands beside it. */
export function planActions(ports: ReturnType<typeof assembled>) {
  const saveText = textSaver(ports);
  return {
    notes: thingActions(PLAN_NOTE, ports),
    script: thingActions(SCRIPT, ports),
    contacts: thingActions(CONTACT, ports),
    comforts: thingActions(COMFORT, ports),
    lines: thingActions(OWN_HELPLINE, ports),
    reviews: thingActions(REVIEW, ports),
    copy: copyText,
    print: printPage,
    save: (text: string) => saveText('txt', text),
  };
}
