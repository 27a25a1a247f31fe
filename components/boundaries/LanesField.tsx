import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { type MessageKey, useSay } from '../ui/say';
import { AddField } from './AddField';
import type { Draft } from './draft';
import { laneIn, type ReadSite, withMore, withOther } from './typedSite';

interface Props {
  readonly draft: Pick<Draft, 'lanes' | 'typedLane'>;
  readonly problem: MessageKey | undefined;
  readonly readSite: ReadSite;
  readonly onDraft: (part: Partial<Draft>) => void;
}

/** What stays open on a covered site, for contact that is necessary. */
export function LanesField({ draft: { lanes, typedLane }, problem, readSite, onDraft }: Props) {
  const say = useSay();
  const [refused, setRefused] = useState<MessageKey | null>(null);
  const told = refused ?? problem;

  function add() {
    const read = laneIn(readSite(typedLane));
    setRefused(read.problem);
    if (read.lane) onDraft({ lanes: withMore(lanes, [read.lane]), typedLane: '' });
  }

  return (
    <>
      <AddField
        label={say('boundary_lane')}
        hint={say('boundary_lane_hint')}
        problem={told && say(told)}
        value={typedLane}
        onValue={(text) => {
          setRefused(null);
          onDraft({ typedLane: text });
        }}
        addLabel={say('boundary_lane_add')}
        onAdd={add}
      />
      {lanes.length > 0 && (
        <ul class="stack tight" aria-label={say('boundary_lanes')}>
          {lanes.map((lane) => (
            <li class="row site" key={lane.shown}>
              <span class="site-name">
                <bdi>{lane.shown}</bdi>
              </span>
              <Button
                look="plain"
                onClick={() => onDraft({ lanes: withOther(lanes, lane, null) })}
                aria-label={say('boundary_site_remove_named', lane.shown)}
              >
                {say('boundary_site_remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
