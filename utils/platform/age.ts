import { CopyRefused } from '../core/backup-refused';
import { Refused } from '../core/refused';
import type { AgeFiles, ByteStream } from '../services/ports';
import type { AgeAnswer, AgeTask } from './age.worker';

/**
 * age files by `age-encryption`, in a worker of the page that lives as long as its streams: a passphrase takes a
 * second of scrypt, and the screen goes on moving. Closing the page ends it.
 */
export const ageFiles: AgeFiles = {
  seal: (stream, passphrase) => asked({ does: 'seal', stream, passphrase }),
  open: (stream, passphrase) => asked({ does: 'open', stream, passphrase }),
};

function asked(task: AgeTask): Promise<ByteStream> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./age.worker.ts', import.meta.url), { type: 'module' });
    const end = () => worker.terminate();
    worker.onmessage = ({ data }: MessageEvent<AgeAnswer>) => {
      if ('stream' in data) return resolve(followed(data.stream, end));
      end();
      reject(new CopyRefused(data.problem));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end();
      reject(new Refused('storage-failed', event.message));
    };
    worker.postMessage(task, [task.stream]);
  });
}

/** The same stream; `done` is called once when it has ended, in whatever way. */
function followed(stream: ByteStream, done: () => void): ByteStream {
  const reader = stream.getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done: isOver, value } = await reader.read();
        if (!isOver) return controller.enqueue(value);
        controller.close();
      } catch (error) {
        controller.error(error);
      }
      done();
    },
    async cancel(reason) {
      await reader.cancel(reason);
      done();
    },
  });
}
