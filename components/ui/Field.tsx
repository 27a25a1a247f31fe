import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { useUniqueId } from './useUniqueId';

/** What ties a control to its label, hint and problem. */
export interface FieldTies {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  /** One plain sentence, when what is in the field cannot be taken as it is. */
  readonly problem?: string | undefined;
  readonly children: (ties: FieldTies) => ComponentChildren;
}

/** Within this time a focus that comes to a control has not been read out yet. */
const COMES_MS = 500;

/**
 * A control with its words. The problem stands where it is, and is read out when the focus comes to the control; where
 * it has been there all the time, the problem is said by itself. Whoever has pressed a key in it was there, if but for a
 * moment: what is pasted is often followed by Enter at once.
 */
export function Field({ label, hint, problem, children }: Props) {
  const id = useUniqueId();
  const cameAt = useRef(Number.NEGATIVE_INFINITY);
  const isSaid = useMemo(
    () => document.activeElement?.id === id && performance.now() - cameAt.current > COMES_MS,
    [problem],
  );
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const ties: FieldTies = {
    id,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(problem ? { 'aria-invalid': true } : {}),
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here, but heard what is done in the control
    <div
      class="field"
      onFocusIn={() => {
        cameAt.current = performance.now();
      }}
      onKeyDown={() => {
        cameAt.current = Number.NEGATIVE_INFINITY;
      }}
    >
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children(ties)}
      {problem && (
        <p class="problem" id={`${id}-problem`} role={isSaid ? 'alert' : undefined}>
          {problem}
        </p>
      )}
    </div>
  );
}
