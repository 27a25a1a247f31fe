import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

interface Props extends Omit<ButtonHTMLAttributes, 'class' | 'children'> {
  /** One filled (`main`) button a screen at most. */
  readonly look: 'main' | 'quiet' | 'plain' | 'danger';
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A button that does nothing to a form unless it says so by `type`. */
export function Button({ look, wide = false, type = 'button', children, ...rest }: Props) {
  return (
    <button {...rest} type={type} class={`button ${look}${wide ? ' wide' : ''}`}>
      {children}
    </button>
  );
}
