import type { assembled } from './assembly';
import type { Kept } from './core/kept';
import { LINE, type Line, type LineVerdict } from './core/line';
import type { DayLine } from './core/line-book';
import { saveFile } from './platform/save-file';
import type { Reply } from './protocol';
import { changeLine, readLines, turnBook } from './services/line-book';
import { done, replied } from './services/reply';
import { keepingIn, thingActions } from './thing-actions';

/** What our pages may do with lines. Each answers after the commit, and what is dealt from then on is dealt by it. */
export function lineActions(ports: ReturnType<typeof assembled>) {
  const { told } = keepingIn(ports);
  const things = thingActions<Line>(LINE, ports);

  /** What was changed is kept already: where the book cannot be written, the next change sees to it. */
  async function dealtBy<T>(reply: Reply<T>): Promise<Reply<T>> {
    if (reply.ok) await turnBook(ports).catch(() => undefined);
    return reply;
  }

  return {
    read: () =>
      replied(async () => {
        const { things: lines, refused } = await readLines(ports);
        return { things: lines, unreadable: refused.length };
      }),
    write: async (value: Line, at?: number) => dealtBy(await things.write(value, at)),
    edit: async (kept: Kept<Line>, value: Line) => dealtBy(await things.edit(kept, value)),
    put: async (id: string, value: Line) => dealtBy(await things.put(id, value)),
    erase: async (kept: Kept<Line>) => dealtBy(await things.erase(kept)),
    dealt: () => done(() => turnBook(ports)),
    next: () =>
      told(async () => {
        await turnBook(ports, true);
        return null;
      }),
    async rate({ id, at, isGentle }: DayLine, verdict: LineVerdict): Promise<Reply> {
      const reply = await told(() => changeLine(id, at, (line) => rated(line, isGentle, verdict), ports));
      await dealtBy(reply);
      return reply.ok ? { ok: true, value: null } : reply;
    },
    saveCard: (name: string, png: Blob) => done(() => saveFile(name, png.stream(), 'image/png')),
  };
}

function rated(line: Line, isGentle: boolean, verdict: LineVerdict): Line {
  if (line.form === 'order') return line;
  return line.form === 'ours' && isGentle ? { ...line, gentle: verdict } : { ...line, verdict };
}
