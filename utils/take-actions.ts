import type { assembled } from './assembly';
import { printPage } from './platform/print';
import { textSaver } from './save-text';
import { replied } from './services/reply';
import { readToTake } from './services/take';
import { keepingIn } from './thing-actions';

/** What may be done with a page to take along. */
export function takeActions(ports: ReturnType<typeof assembled>) {
  const { vault } = keepingIn(ports);
  const saveText = textSaver(ports);
  return {
    read: (from: string, until: string) => replied(() => readToTake(from, until, { ...ports, vault })),
    saveText: (text: string) => saveText('md', text),
    print: printPage,
  };
}
