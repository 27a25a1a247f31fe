import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';

interface Props {
  /** What it is made of; as many each time. */
  readonly of: readonly unknown[];
  readonly children: () => ComponentChildren;
}

/** A part of a page that is large, and is made anew only when something it is made of is another. */
export function Still({ of, children }: Props) {
  return <>{useMemo(children, of)}</>;
}
