import type { ComponentChildren } from 'preact';

interface Props {
  /** `care`: something to know before going on. */
  readonly tone: 'plain' | 'care';
  readonly children: ComponentChildren;
}

/** A few words set apart. */
export function Notice({ tone, children }: Props) {
  return <div class={`notice ${tone}`}>{children}</div>;
}
