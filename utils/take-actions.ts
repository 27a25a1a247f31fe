import type { assembled } from './assembly';
import { printPage } from './platform/print';
import { saveFile } from './platform/save-file';
import { copyName } from './services/backup';
import { bytesOf } from './services/lines';
import { replied } from './services/reply';
import { readToTake } from './services/take';
import { keepingIn } from './thing-actions';

/** What may be done with a page to take along. */
export function takeActions(ports: ReturnType<typeof assembled>) {
  const { vault } = keepingIn(ports);
  return {
    read: (from: string, until: string) => replied(() => readToTake(from, until, { ...ports, vault })),
    saveText: (text: string) =>
      replied(async () => {
        const name = copyName(ports).replace(/age$/, 'md');
        await saveFile(name, bytesOf(lines(text)), 'text/markdown');
        return name;
      }),
    print: printPage,
  };
}

async function* lines(text: string): AsyncGenerator<string> {
  yield text.replace(/\n$/, '');
}
