import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { useSay } from './say';

/** Long enough to read and reach for; it waits while a pointer or the focus is on it. */
const SHOWN_MS = 10_000;

interface Props {
  readonly text: string;
  readonly onUndo: () => void;
  readonly onGone: () => void;
  /** What else can be said while it is there. */
  readonly children?: ComponentChildren;
}

/** What has been done, and the way to take it back: said once, gone by itself. */
export function Undo({ text, onUndo, onGone, children }: Props) {
  const say = useSay();
  const [isTouched, setTouched] = useState(false);
  // Screen readers say what comes into a region that is there already.
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(text), [text]);
  const gone = useRef(onGone);
  gone.current = onGone;
  useEffect(() => {
    if (isTouched) return;
    const timer = setTimeout(() => gone.current(), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isTouched]);
  return (
    <div
      class="undo"
      onPointerEnter={() => setTouched(true)}
      onPointerLeave={() => setTouched(false)}
      onFocusIn={() => setTouched(true)}
      onFocusOut={() => setTouched(false)}
    >
      <span role="status">{said}</span>
      <Button look="plain" onClick={onUndo}>
        {say('ui_undo')}
      </Button>
      {children}
    </div>
  );
}
