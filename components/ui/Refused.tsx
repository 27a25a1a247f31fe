import type { Refusal } from '../../utils/core/refused';
import { Notice } from './Notice';
import { refusalKey } from './refusal';
import { useSay } from './say';

/** Why something was not done: seen where it was asked for, and heard at once. */
export function Refused({ refusal }: { readonly refusal: Refusal | null }) {
  const say = useSay();
  if (!refusal) return null;
  return (
    <div role="alert">
      <Notice tone="care">{say(refusalKey(refusal))}</Notice>
    </div>
  );
}
