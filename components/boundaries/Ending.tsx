import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';
import { useUniqueId } from '../ui/useUniqueId';

interface Props {
  readonly name: string;
  /** How long an end has to wait, in minutes; 0 when it holds at once. */
  readonly waitMinutes: number;
  readonly onEnd: () => void;
}

/** The way to end a boundary, with what that means said before it is done. */
export function Ending({ name, waitMinutes, onEnd }: Props) {
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const id = useUniqueId();
  const wasAsking = useRef(isAsking);

  useEffect(() => {
    if (wasAsking.current !== isAsking) group.current?.querySelector<HTMLElement>('button')?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  return (
    <div ref={group} class={isAsking ? 'ending' : ''}>
      {isAsking ? (
        <Notice tone="plain">
          <div class="stack">
            <p id={id}>{waitMinutes > 0 ? say.count('ending_waits', waitMinutes) : say('ending_at_once')}</p>
            <div class="row">
              <Button look="quiet" aria-describedby={id} onClick={() => setAsking(false)}>
                {say('ending_keep')}
              </Button>
              <Button
                look="plain"
                onClick={() => {
                  setAsking(false);
                  onEnd();
                }}
              >
                {say('ending_end')}
              </Button>
            </div>
          </div>
        </Notice>
      ) : (
        <Button look="plain" onClick={() => setAsking(true)} aria-label={say('boundary_end_named', name)}>
          {say('boundary_end')}
        </Button>
      )}
    </div>
  );
}
