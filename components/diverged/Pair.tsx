import { divergedParts, type Side } from '../../utils/core/diverged';
import type { Moment } from '../../utils/core/window';
import { useSay } from '../ui/say';
import { partName, partText } from './partText';

interface Props {
  readonly inForce: Side;
  readonly other: Side;
  readonly now: Moment;
}

/** Two versions of a boundary, part by part, where they differ. */
export function Pair({ inForce, other, now }: Props) {
  const say = useSay();
  const parts = divergedParts(inForce, other);
  const changed = ({ boundary }: Side) =>
    say('boundary_changed_at', say.moment(boundary.changedAt, now.at, now.zone));
  return (
    <>
      <table class="pair">
        <caption class="unseen">{say('diverged_caption')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">
              {say('diverged_in_force')}
              <span class="soft small">{changed(inForce)}</span>
            </th>
            <th scope="col">
              {say('diverged_other')}
              <span class="soft small">{changed(other)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part}>
              <th scope="row">{partName(part, say)}</th>
              <td>
                <bdi>{partText(part, inForce, now, say)}</bdi>
              </td>
              <td>
                <bdi>{partText(part, other, now, say)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft small">{say(parts.length === 0 ? 'diverged_same' : 'diverged_rest')}</p>
    </>
  );
}
