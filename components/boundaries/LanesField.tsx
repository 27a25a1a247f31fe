import type { Lane } from '../../utils/core/site';
import type { SiteReading } from '../../utils/core/site-reading';
import { Button } from '../ui/Button';
import { type MessageKey, useSay } from '../ui/say';
import { TextField } from '../ui/TextField';

interface Props {
  readonly lanes: readonly Lane[];
  readonly typed: string;
  readonly problem: MessageKey | undefined;
  readonly readSite: (text: string) => SiteReading;
  readonly onLanes: (lanes: readonly Lane[]) => void;
  readonly onTyped: (typed: string) => void;
}

/** What stays open on a covered site, for contact that is necessary. */
export function LanesField({ lanes, typed, problem, readSite, onLanes, onTyped }: Props) {
  const say = useSay();

  function add() {
    const reading = readSite(typed);
    if (reading.kind !== 'site') return;
    onLanes([...lanes, { ...reading.region, shown: reading.shown }]);
    onTyped('');
  }

  return (
    <div class="stack">
      <div class="with-button">
        <TextField
          label={say('boundary_lane')}
          hint={say('boundary_lane_hint')}
          problem={problem && say(problem)}
          value={typed}
          onValue={onTyped}
          inputMode="url"
        />
        <Button look="quiet" onClick={add}>
          {say('boundary_site_add')}
        </Button>
      </div>
      <ul class="stack">
        {lanes.map((lane) => (
          <li class="row site" key={lane.shown}>
            <bdi>{lane.shown}</bdi>
            <Button
              look="plain"
              onClick={() => onLanes(lanes.filter((other) => other !== lane))}
              aria-label={say('boundary_site_remove_named', lane.shown)}
            >
              {say('boundary_site_remove')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
