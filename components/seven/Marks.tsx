import { SEVEN } from '../../utils/core/seven-evenings';
import { useSay } from '../ui/say';

/** Seven quiet marks, as many filled as there are evenings. None is late, and none is empty on a certain day. */
export function Marks({ count }: { readonly count: number }) {
  const say = useSay();
  return (
    <svg class="marks" viewBox="0 0 154 22" role="img" aria-label={say.count('seven_marks', count)}>
      {Array.from({ length: SEVEN }, (_, i) => (
        <circle key={i} class={i < count ? 'filled' : ''} cx={11 + i * 22} cy="11" r="7" />
      ))}
    </svg>
  );
}
