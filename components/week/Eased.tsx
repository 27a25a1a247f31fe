import type { Drift } from '../../utils/core/drift';
import type { Overview } from '../../utils/core/overview';
import type { Moment } from '../../utils/core/window';
import { nameText } from '../boundaries/overviewText';
import { partName, partText } from '../diverged/partText';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';

interface Props {
  readonly drifts: readonly { readonly overview: Overview; readonly drift: Drift }[];
  readonly now: Moment;
  readonly keeps: boolean;
  readonly onWeighed: (overview: Overview, drift: Drift, isBack: boolean) => void;
}

/** What has become easier over time, shown once: it may be right as it is, and it can be set back. */
export function Eased({ drifts, now, keeps, onWeighed }: Props) {
  const say = useSay();
  return (
    <section class="card stack">
      <h2>{say('eased_title')}</h2>
      <p>{say('eased_lead')}</p>
      {drifts.map(({ overview, drift }) => {
        const name = nameText(overview, say);
        const { boundary, words } = overview;
        const before = { boundary: { ...boundary, ...drift.was }, words };
        return (
          <div class="stack" key={boundary.id}>
            <h3>{name}</h3>
            <ul class="listed">
              {drift.parts.map((part) => (
                <li key={part}>
                  {say(
                    'eased_part',
                    partName(part, say),
                    partText(part, { boundary, words }, now, say),
                    partText(part, before, now, say),
                  )}
                </li>
              ))}
            </ul>
            {keeps && (
              <div class="row">
                {words && (
                  <Button
                    look="quiet"
                    aria-label={say('eased_back_named', name)}
                    onClick={() => onWeighed(overview, drift, true)}
                  >
                    {say('eased_back')}
                  </Button>
                )}
                <Button
                  look="quiet"
                  aria-label={say('eased_leave_named', name)}
                  onClick={() => onWeighed(overview, drift, false)}
                >
                  {say('eased_leave')}
                </Button>
              </div>
            )}
          </div>
        );
      })}
    </section>
  );
}
