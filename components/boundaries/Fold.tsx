import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly title: string;
  /** What is in it, in a few words, so that nobody has to open it to know. */
  readonly preview: string;
  /** Something in it asks for attention: it opens, and stays open. */
  readonly isNeeded: boolean;
  readonly children: ComponentChildren;
}

/** A part of a form that has good answers already, folded away. */
export function Fold({ title, preview, isNeeded, children }: Props) {
  const [isOpen, setOpen] = useState(isNeeded);
  return (
    <details class="fold" open={isOpen || isNeeded} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="label">{title}</span>
        <span class="soft fold-preview">
          <span class="unseen">: </span>
          {preview}
        </span>
      </summary>
      <div class="stack more">{children}</div>
    </details>
  );
}
