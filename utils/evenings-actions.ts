import type { assembled } from './assembly';
import { checkInActions } from './check-in-actions';
import { FEELING_WORDS } from './core/feeling-words';
import { SEVEN, SEVEN_EVENINGS, sevenOf } from './core/seven-evenings';
import { printPage } from './platform/print';
import type { QuickExit } from './platform/quick-exit';
import { saveFile } from './platform/save-file';
import type { Reply } from './protocol';
import { checkInsFrom } from './services/evening';
import { replied } from './services/reply';
import { keepingIn, thingActions } from './thing-actions';

/** What may be done around the evenings in the options app. */
export function eveningsActions(ports: ReturnType<typeof assembled>, exit: Pick<QuickExit, 'beforeLeaving'>) {
  const { vault } = keepingIn(ports);
  return {
    ...checkInActions(ports, exit),
    feelingWords: thingActions(FEELING_WORDS, ports),
    seven: thingActions(SEVEN_EVENINGS, ports),
    sevenFrom: (day: string) =>
      replied(async () => {
        const isEnough = (read: Parameters<typeof sevenOf>[0]) => sevenOf(read, day).length === SEVEN;
        return sevenOf(await checkInsFrom(day, isEnough, { ...ports, vault }), day);
      }),
    print: printPage,
    saveText: (name: string, text: string) => saved(name, new Blob([text]), 'text/plain'),
    savePicture: (name: string, png: Blob) => saved(name, png, 'image/png'),
  };
}

function saved(name: string, content: Blob, type: string): Promise<Reply<string>> {
  return replied(async () => {
    await saveFile(name, content.stream() as ReadableStream<Uint8Array<ArrayBuffer>>, type);
    return name;
  });
}
