import { useState } from 'preact/hooks';

let given = 0;

/**
 * An id no other element of the page has, for as long as the view is there. Preact's own `useId` (11.2) gave two views
 * the same when one was mounted long after the other, and a field lost its name.
 */
export function useUniqueId(): string {
  const [id] = useState(() => {
    given += 1;
    return `u${given}`;
  });
  return id;
}
