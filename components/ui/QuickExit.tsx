import { useEffect, useState } from 'preact/hooks';
import { EXIT_PRESSES, EXIT_WAIT_MS } from '../../utils/core/exit-keys';
import { Said } from './Said';
import { useSay } from './say';
import { useUniqueId } from './useUniqueId';

/** Leaving, as a view is given it. */
export interface Exit {
  leave(): void;
  /** Calls `heard` with the presses of Shift that count, whenever that changes. Answers how to end it. */
  onPresses(heard: (presses: number) => void): () => void;
}

/**
 * The way out, in the same corner of every page, in view wherever it is scrolled to. It says in the same breath what
 * leaving does not do, and counts presses of Shift aloud and in writing.
 */
export function QuickExit({ exit }: { readonly exit: Exit }) {
  const say = useSay();
  const id = useUniqueId();
  const [presses, setPresses] = useState(0);
  const [isOver, setOver] = useState(false);

  useEffect(
    () =>
      exit.onPresses((now) => {
        setPresses(now);
        setOver(false);
      }),
    [exit],
  );

  useEffect(() => {
    if (presses === 0 && !isOver) return;
    const timer = setTimeout(() => {
      setPresses(0);
      setOver(presses > 0);
    }, EXIT_WAIT_MS);
    return () => clearTimeout(timer);
  }, [presses, isOver]);

  const left = presses > 0 ? say.count('exit_presses', EXIT_PRESSES - presses) : '';
  return (
    <aside class="exit" aria-label={say('exit_region')}>
      <button type="button" class="button" aria-describedby={id} onClick={exit.leave}>
        {say('exit_leave')}
      </button>
      <p id={id}>{left || say('exit_history')}</p>
      <Said>{left || (isOver ? say('exit_over') : '')}</Said>
    </aside>
  );
}
