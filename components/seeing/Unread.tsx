import type { Refusal } from '../../utils/core/refused';
import { Notice } from '../ui/Notice';
import { Refused } from '../ui/Refused';
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
      <Refused refusal={refusal} />
      {unreadable > 0 && <Notice tone="care">{say.count('journal_unreadable', unreadable)}</Notice>}
    </>
  );
}
