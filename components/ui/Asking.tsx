import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';

interface Props {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** A button that asks once before it does what it says. The focus goes to the answer that changes nothing. */
export function Asking({ label, question, yes, no, onYes }: Props) {
  const [isAsking, setAsking] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(isAsking);
  useEffect(() => {
    if (wasAsking.current !== isAsking) group.current?.querySelector<HTMLElement>('button')?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  return (
    <div ref={group} class="row">
      {isAsking ? (
        <>
          <p>{question}</p>
          <Button look="quiet" onClick={() => setAsking(false)}>
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
        <Button look="plain" onClick={() => setAsking(true)}>
          {label}
        </Button>
      )}
    </div>
  );
}
