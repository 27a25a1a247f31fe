import type { Refusal } from '../../utils/core/refused';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { useSay } from '../ui/say';

interface Props {
  readonly refusal: Refusal | null;
  readonly unreadable: number;
}

/** What could not be read of what was kept, in words; nothing where all could. */
export function Unread({ refusal, unreadable }: Props) {
  const say = useSay();
  return (
    <>
      {refusal && <Notice tone="care">{say(refusalKey(refusal))}</Notice>}
      {unreadable > 0 && <Notice tone="care">{say.count('journal_unreadable', unreadable)}</Notice>}
    </>
  );
}
