import { useEffect, useState } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { Refusal } from '../../utils/core/refused';
import type { Reply } from '../../utils/protocol';
import type { ThingActions, Things } from '../things';
import { refusalKey } from './refusal';
import type { MessageKey } from './say';

/** Whether what a person writes can be read here, and whether something can be kept. */
export function keeping({ vault, storage, keepsNothing }: House): {
  readonly reads: boolean;
  readonly keeps: boolean;
} {
  const reads = vault !== 'locked' && storage === 'fine';
  return { reads, keeps: reads && !keepsNothing };
}

/**
 * The things of one kind on a screen, read anew after every change; and what was said last.
 *
 * @param isReadable whether they are to be read: never while the vault is locked, or storage cannot be read
 */
export function useThings<T>(actions: ThingActions<T>, isReadable: boolean) {
  const [read, setRead] = useState<Things<T> | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [told, setTold] = useState<MessageKey | null>(null);

  async function renew(): Promise<void> {
    const reply = await actions.read();
    if (reply.ok) setRead(reply.value);
    setRefusal(reply.ok ? null : reply.refusal);
  }

  /** Reads anew after something was done to them, and answers what came of it. */
  async function after(work: Promise<Reply<unknown>>): Promise<Reply<unknown>> {
    const reply = await work;
    if (reply.ok) await renew();
    return reply;
  }

  /** Does something that was asked for and says how it went; answers whether it was done. */
  async function run(work: Promise<Reply<unknown>>, news: MessageKey): Promise<boolean> {
    const reply = await work;
    setTold(reply.ok ? news : refusalKey(reply.refusal));
    if (reply.ok) await renew();
    return reply.ok;
  }

  useEffect(() => {
    if (isReadable) void renew();
    else setRead(null);
  }, [isReadable]);

  return {
    read,
    things: read?.things ?? [],
    unreadable: read?.unreadable ?? 0,
    /** Why they could not be read. */
    refusal,
    told: told ?? (refusal && refusalKey(refusal)),
    say: setTold,
    after,
    run,
  };
}
