import type { Boundary, Rules } from '../../utils/core/boundary';
import type { Moment } from '../../utils/core/window';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';
import { type Part, previewOf } from './preview';

interface Props {
  readonly boundary: Boundary;
  readonly rules: Rules;
  readonly now: Moment;
}

/** What saving would do, said before it is done: what holds at once, what waits and for how long. */
export function PreviewNote({ boundary, rules, now }: Props) {
  const say = useSay();
  const { atOnce, waiting } = previewOf(boundary, rules, now);

  /** Sites and lanes are taken one by one: where some hold at once and others wait, it says which. */
  function listed(parts: readonly Part[], half: 'firmer' | 'looser'): string {
    const isHalved = (part: Part) => atOnce.includes(part) && waiting.includes(part);
    const names = parts.map((part) =>
      (part === 'sites' || part === 'lanes') && isHalved(part)
        ? say(`boundary_part_${part}_${half}`)
        : say(`boundary_part_${part}`),
    );
    return say.all(names);
  }

  return (
    <div role="status">
      {(atOnce.length > 0 || waiting.length > 0) && (
        <Notice tone="plain">
          {atOnce.length > 0 && <p>{say('boundary_at_once', listed(atOnce, 'firmer'))}</p>}
          {waiting.length > 0 && (
            <p>{say.count('boundary_waits', boundary.coolingOffMinutes, listed(waiting, 'looser'))}</p>
          )}
        </Notice>
      )}
    </div>
  );
}
