import { useSay } from './say';

/** A ring that breathes: offered, with nothing promised. Still where motion is not wanted. */
export function Breath() {
  const say = useSay();
  return (
    <div class="breath" aria-hidden="true">
      <i />
      <i />
      <i />
      <span class="in">{say('pause_breathe_in')}</span>
      <span class="out">{say('pause_breathe_out')}</span>
    </div>
  );
}
