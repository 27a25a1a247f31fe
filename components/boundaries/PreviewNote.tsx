import type { Boundary, Rules } from '../../utils/core/boundary';
import type { Moment } from '../../utils/core/window';
import { Notice } from '../ui/Notice';
import { type Say, useSay } from '../ui/say';
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
  return (
    <div role="status">
      {(atOnce.length > 0 || waiting.length > 0) && (
        <Notice tone="plain">
          {atOnce.length > 0 && <p>{say('boundary_at_once', partsText(atOnce, say))}</p>}
          {waiting.length > 0 && (
            <p>{say.count('boundary_waits', boundary.coolingOffMinutes, partsText(waiting, say))}</p>
          )}
        </Notice>
      )}
    </div>
  );
}

function partsText(parts: readonly Part[], say: Say): string {
  const names = parts.map((part) => say(`boundary_part_${part}`));
  return new Intl.ListFormat(say.locale).format(names);
}
