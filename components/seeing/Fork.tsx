import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { DANGERS } from '../../utils/core/danger';
import { Door } from '../support/Door';
import type { Tool } from '../toolkit/tools';
import { Button } from '../ui/Button';
import { underscored } from '../ui/refusal';
import { useSay } from '../ui/say';
import { OwnCare } from './OwnCare';

interface Props {
  readonly onTool: (tool: Tool) => void;
  /** What is made for two people. */
  readonly children: ComponentChildren;
}

/**
 * Stands before what is made for two, and asks whether both can disagree without fear. No test: the answer is kept
 * nowhere, not even in memory beyond this view, so it is asked again each time somebody comes here.
 */
export function Fork({ onTool, children }: Props) {
  const say = useSay();
  const [way, setWay] = useState<'asked' | 'care' | 'on'>('asked');
  const seen = useRef(way);
  useEffect(() => {
    if (seen.current !== way) document.querySelector<HTMLElement>('main h1')?.focus();
    seen.current = way;
  }, [way]);

  if (way === 'on') return children;
  if (way === 'care') {
    return (
      <>
        <h1 tabIndex={-1}>{say('care_title')}</h1>
        <p>{say('care_lead')}</p>
        <OwnCare onTool={onTool} />
        <p>
          <Button look="plain" onClick={() => setWay('asked')}>
            {say('fork_back')}
          </Button>
        </p>
      </>
    );
  }
  return (
    <>
      <h1 tabIndex={-1}>{say('fork_title')}</h1>
      <p>{say('fork_lead')}</p>
      <p>{say('fork_dangers')}</p>
      <ul class="dangers">
        {DANGERS.map((danger) => {
          const line = say(`fork_danger_${underscored(danger)}`);
          return (
            <li class="row spread" key={danger}>
              <span>{line}</span>
              <Door beside={line} />
            </li>
          );
        })}
      </ul>
      <p>{say('fork_unsure')}</p>
      <div class="ways">
        <Button look="quiet" onClick={() => setWay('care')}>
          {say('fork_care')}
        </Button>
        <Button look="quiet" onClick={() => setWay('on')}>
          {say('fork_on')}
        </Button>
      </div>
    </>
  );
}
