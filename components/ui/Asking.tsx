import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { useSay } from './say';
import { useUniqueId } from './useUniqueId';

interface Props {
  readonly label: string;
  /** What it is about, where other buttons beside it are called the same. */
  readonly about?: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** A button that asks once before it does what it says. The focus goes to the answer that changes nothing. */
export function Asking({ label, about, question, yes, no, onYes }: Props) {
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
    <div ref={group} class="row">
      {isAsking ? (
        <>
          <p id={id}>{question}</p>
          <Button look="quiet" aria-describedby={id} onClick={() => setAsking(false)}>
            {no}
          </Button>
          <Button
            look="danger"
            onClick={() => {
              // Where the focus goes now is up to whoever does it: what it was about may be gone.
              wasAsking.current = false;
              setAsking(false);
              onYes();
            }}
          >
            {yes}
          </Button>
        </>
      ) : (
        <Button
          look="plain"
          aria-label={about && say('ui_named', label, about)}
          onClick={() => setAsking(true)}
        >
          {label}
        </Button>
      )}
    </div>
  );
}
