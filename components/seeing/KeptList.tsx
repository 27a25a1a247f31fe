import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Kept } from '../../utils/core/kept';
import type { Reply } from '../../utils/protocol';
import { Asking } from '../ui/Asking';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';
import { Came } from './Came';
import { valuesOf } from './valuesOf';

interface Props<T> {
  readonly title: string;
  readonly things: readonly Kept<T>[];
  /** Erases; answers when it is gone. */
  readonly onErase: (kept: Kept<T>) => Promise<Reply<unknown>>;
  /** What a thing is called, for who hears its button by itself. */
  readonly nameOf: (value: T) => string;
  readonly children: (value: T) => ComponentChildren;
  readonly sideBySide?: boolean;
}

/** What a person kept, folded away until they want it: nothing of it shows by itself, and it is not counted. */
export function KeptList<T>({ title, things, onErase, nameOf, children, sideBySide = false }: Props<T>) {
  const say = useSay();
  const [erased, setErased] = useState<Reply<unknown> | null>(null);
  const summary = useRef<HTMLElement>(null);

  async function erase(kept: Kept<T>) {
    const reply = await onErase(kept);
    setErased(reply);
    // What was pressed is gone, and the focus with it; perhaps the whole list.
    const next = summary.current ?? document.querySelector<HTMLElement>('main h1');
    next?.focus({ preventScroll: true });
  }

  return (
    <div class="stack">
      {things.length > 0 && (
        <details class="kept">
          <summary ref={summary}>{title}</summary>
          <ul class={sideBySide ? 'side-by-side' : 'stack'}>
            {things.map((kept) => {
              const values = valuesOf(kept);
              return (
                <li class="card stack" key={kept.id}>
                  {values.length > 1 && <Notice tone="care">{say('seeing_two_versions')}</Notice>}
                  {values.map((value) => (
                    <div class="stack" key={JSON.stringify(value)}>
                      {children(value)}
                    </div>
                  ))}
                  <Asking
                    label={say('journal_erase')}
                    about={values.map(nameOf)[0] ?? ''}
                    question={say('journal_erase_question')}
                    yes={say('journal_erase_yes')}
                    no={say('journal_erase_no')}
                    onYes={() => void erase(kept)}
                  />
                </li>
              );
            })}
          </ul>
        </details>
      )}
      <Came reply={erased} news="journal_erased" />
    </div>
  );
}
