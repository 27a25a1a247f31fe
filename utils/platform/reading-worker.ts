import { type Refusal, Refused } from '../core/refused';
import type { Reply } from '../protocol';

/** The keys of a vault as a worker is given them: they open and do not seal, and their bytes cannot be read. */
export interface OpeningKeys {
  readonly vaultId: string;
  /** That of now first. */
  readonly keys: readonly CryptoKey[];
}

/** What a worker says of one task: that it needs the keys, a part of what it read, and that it has ended, or why early. */
type Told<Part> = { readonly needs: 'keys' } | { readonly part: Part } | { readonly ended: Refusal | null };

/** So long the worker waits for another task, in milliseconds. It has nothing any more of the one before. */
const IDLE_MS = 1000;

/**
 * Reading in a worker of the page: the page answers meanwhile, and what was opened is not its to sweep up. The worker has
 * no keys of its own: it asks at each step, and `keys` decides each time. It ends a moment after the last task, at once
 * after one that was refused, and with the page.
 *
 * @param start makes the worker, which runs {@link answerReading}
 * @returns reads the parts of a task, in their order. Refuses what `keys` or the worker refuses, and (`storage-failed`)
 * where the worker does not run.
 */
export function workerReading<Task, Part>(
  start: () => Worker,
  keys: () => Promise<Reply<OpeningKeys>>,
): (task: Task) => Promise<readonly Part[]> {
  let worker: Worker | null = null;
  let readers = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  function end() {
    clearTimeout(idle);
    worker?.terminate();
    worker = null;
  }

  return async (task) => {
    clearTimeout(idle);
    worker ??= start();
    readers += 1;
    let isRefused = true;
    try {
      const parts = await partsFrom<Task, Part>(worker, task, keys);
      isRefused = false;
      return parts;
    } finally {
      readers -= 1;
      if (readers === 0 && isRefused) end();
      if (readers === 0 && !isRefused) idle = setTimeout(end, IDLE_MS);
    }
  };
}

/** Runs in the worker: answers each task with the parts `read` gives, as they come. It asks for keys one time after another. */
export function answerReading<Task, Part>(
  read: (task: Task, keys: () => Promise<OpeningKeys>) => AsyncIterable<Part>,
): void {
  addEventListener('message', async ({ data, ports: [port] }: MessageEvent<Task>) => {
    if (!port) return;
    const tell = (told: Told<Part>) => port.postMessage(told);
    const keys = () =>
      new Promise<OpeningKeys>((resolve, reject) => {
        port.onmessage = ({ data: reply }: MessageEvent<Reply<OpeningKeys>>) =>
          reply.ok ? resolve(reply.value) : reject(new Refused(reply.refusal));
        port.onmessageerror = () => reject(new Refused('storage-failed'));
        tell({ needs: 'keys' });
      });
    try {
      for await (const part of read(data, keys)) tell({ part });
      tell({ ended: null });
    } catch (error) {
      tell({ ended: error instanceof Refused ? error.refusal : 'storage-failed' });
    }
  });
}

function partsFrom<Task, Part>(
  worker: Worker,
  task: Task,
  keys: () => Promise<Reply<OpeningKeys>>,
): Promise<readonly Part[]> {
  const { port1: ours, port2: theirs } = new MessageChannel();
  const over = new AbortController();
  const parts: Part[] = [];
  const told = new Promise<readonly Part[]>((resolve, reject) => {
    ours.onmessage = async ({ data }: MessageEvent<Told<Part>>) => {
      if ('needs' in data) return ours.postMessage(await keys());
      if ('part' in data) return void parts.push(data.part);
      if (data.ended === null) return resolve(parts);
      reject(new Refused(data.ended));
    };
    const failed = (event: ErrorEvent) => {
      event.preventDefault();
      reject(new Refused('storage-failed', event.message));
    };
    worker.addEventListener('error', failed, { signal: over.signal });
    worker.postMessage(task, [theirs]);
  });
  return told.finally(() => {
    ours.close();
    over.abort();
  });
}
