import type { ComponentChildren } from 'preact';
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

/** A control with its words. The problem stands where it is, and is read out with the control. */
export function Field({ label, hint, problem, children }: Props) {
  const id = useUniqueId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const ties: FieldTies = {
    id,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(problem ? { 'aria-invalid': true } : {}),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children(ties)}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
