import type { assembled } from './assembly';
import { saveFile } from './platform/save-file';
import { copyName } from './services/backup';
import { bytesOf } from './services/lines';
import { replied } from './services/reply';

const TEXT_TYPES = { md: 'text/markdown', csv: 'text/csv', txt: 'text/plain' } as const;

/**
 * Hands a text to the browser's downloads, readable to whoever opens it, under a name that says the day and nothing of
 * what is in it. Answers the name.
 */
export function textSaver(ports: Pick<ReturnType<typeof assembled>, 'clock'>) {
  return (ending: keyof typeof TEXT_TYPES, text: string) =>
    replied(async () => {
      const name = copyName(ports).replace(/age$/, ending);
      await saveFile(name, bytesOf(linesIn(text)), TEXT_TYPES[ending]);
      return name;
    });
}

async function* linesIn(text: string): AsyncGenerator<string> {
  yield text.replace(/\n$/, '');
}
