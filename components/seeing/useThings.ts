import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../../utils/core/refused';
import type { Reply } from '../../utils/protocol';
import type { ThingActions, Things } from '../things';

const NONE: Things<never> = { things: [], unreadable: 0 };

/**
 * The things of one kind as they are kept now.
 *
 * @param keeps where nothing is to be kept, nothing is read either: reading makes a vault where there is none
 */
export function useThings<T>(actions: ThingActions<T>, keeps: boolean) {
  const [read, setRead] = useState<Things<T>>(NONE);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function show(): Promise<void> {
    const reply = await actions.read();
    if (reply.ok) setRead(reply.value);
    setRefusal(reply.ok ? null : reply.refusal);
  }

  useEffect(() => {
    if (keeps) void show();
  }, [keeps]);

  return {
    ...read,
    /** Why they could not be read. */
    refusal,
    /** Reads anew after something was done to them, and answers what came of it. */
    async after(work: Promise<Reply<unknown>>): Promise<Reply<unknown>> {
      const reply = await work;
      if (reply.ok) await show();
      return reply;
    },
  };
}
