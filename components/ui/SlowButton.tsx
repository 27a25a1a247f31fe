import { useEffect, useRef, useState } from 'preact/hooks';
import { Said } from './Said';
import { useSay } from './say';

interface Props {
  readonly label: string;
  readonly seconds: number;
  readonly onDone: () => void;
}

/** Where a slow press stands: pressed since, or asked for by a short one and to be confirmed by another. */
type Press =
  | { readonly kind: 'idle' | 'waiting' | 'ready' }
  | { readonly kind: 'held'; readonly since: number };

/**
 * A button pressed slowly: held for some seconds with a finger, the mouse, or Space or Enter. Letting go takes it
 * back. Who cannot hold presses once, waits as long, and presses again (WCAG 2.2, 2.5.1 and 2.1.1 in spirit).
 */
export function SlowButton({ label, seconds, onDone }: Props) {
  const say = useSay();
  const [press, setPress] = useState<Press>({ kind: 'idle' });
  const [share, setShare] = useState(0);
  const done = useRef(onDone);
  done.current = onDone;

  useEffect(() => {
    if (press.kind !== 'held') return;
    let frame = requestAnimationFrame(function grow(now) {
      const part = (now - press.since) / (seconds * 1000);
      setShare(Math.max(0, Math.min(part, 1)));
      if (part < 1) frame = requestAnimationFrame(grow);
      else {
        setPress({ kind: 'idle' });
        done.current();
      }
    });
    return () => {
      cancelAnimationFrame(frame);
      setShare(0);
    };
  }, [press, seconds]);

  useEffect(() => {
    if (press.kind !== 'waiting') return;
    const timer = setTimeout(() => setPress({ kind: 'ready' }), seconds * 1000);
    return () => clearTimeout(timer);
  }, [press, seconds]);

  function down(event: Event) {
    if (event instanceof KeyboardEvent && event.key !== ' ' && event.key !== 'Enter') return;
    if (event instanceof KeyboardEvent) event.preventDefault();
    if (press.kind === 'idle' || press.kind === 'waiting')
      setPress({ kind: 'held', since: performance.now() });
    else if (press.kind === 'ready') done.current();
  }

  function up() {
    setPress((now) => (now.kind === 'held' ? { kind: 'waiting' } : now));
  }

  return (
    <>
      <button
        type="button"
        class="button plain slow"
        style={{ '--share': share }}
        onPointerDown={down}
        onPointerUp={up}
        onPointerLeave={up}
        onPointerCancel={up}
        onKeyDown={(event) => !event.repeat && down(event)}
        onKeyUp={up}
        onContextMenu={(event) => event.preventDefault()}
        onClick={(event) => {
          // Assistive technology presses without pointer or key: that counts as the short press.
          if (event.detail === 0 && press.kind === 'idle') setPress({ kind: 'waiting' });
          else if (event.detail === 0 && press.kind === 'ready') done.current();
        }}
      >
        {press.kind === 'ready' ? say('ui_slow_again', label) : label}
      </button>
      <Said>
        {press.kind === 'held' || press.kind === 'waiting' ? say.count('ui_slow_hint', seconds) : ''}
      </Said>
    </>
  );
}
