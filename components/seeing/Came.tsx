import type { Reply } from '../../utils/protocol';
import { refusalKey } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';

interface Props {
  /** What came of the last thing done; null before that. */
  readonly reply: Reply<unknown> | null;
  /** What is said when it was done. */
  readonly news: MessageKey;
}

/** What came of something, beside where it was asked for: seen, and heard once. */
export function Came({ reply, news }: Props) {
  const say = useSay();
  const told = reply && say(reply.ok ? news : refusalKey(reply.refusal));
  return (
    <p class="small" role="status">
      {told ?? ''}
    </p>
  );
}
