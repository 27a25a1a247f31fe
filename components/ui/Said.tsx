import type { ComponentChildren } from 'preact';

/** Something a screen reader says when it changes, once, when it has a moment. Seen by nobody. */
export function Said({ children }: { readonly children: ComponentChildren }) {
  return (
    <span class="unseen" role="status">
      {children}
    </span>
  );
}
