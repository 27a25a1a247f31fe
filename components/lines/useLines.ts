import { useEffect, useState } from 'preact/hooks';
import { handOf } from '../../utils/core/hand';
import type { Kept } from '../../utils/core/kept';
import type { Line } from '../../utils/core/line';
import type { Refusal } from '../../utils/core/refused';
import type { LineActions } from './actions';

/** All that a person has said of lines, read when it is first shown and whenever `read` is called. */
export function useLines(actions: Pick<LineActions, 'read'>) {
  const [things, setThings] = useState<readonly Kept<Line>[]>([]);
  const [unreadable, setUnreadable] = useState(0);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function read() {
    const reply = await actions.read();
    setRefusal(reply.ok ? null : reply.refusal);
    if (!reply.ok) return;
    setThings(reply.value.things);
    setUnreadable(reply.value.unreadable);
  }

  useEffect(() => void read(), []);
  return { things, hand: handOf(things), unreadable, refusal, read };
}
