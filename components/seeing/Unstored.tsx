import { useSay } from '../ui/say';

/** What becomes of what is written on a page like this. */
export function Unstored({ keeps }: { readonly keeps: boolean }) {
  const say = useSay();
  return <p class="soft small">{say(keeps ? 'seeing_not_kept' : 'seeing_nothing_kept')}</p>;
}
