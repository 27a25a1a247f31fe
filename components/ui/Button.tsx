import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props extends Omit<ButtonHTMLAttributes, 'class' | 'children' | 'autofocus' | 'ref'> {
  /** One filled (`main`) button a screen at most. */
  readonly look: 'main' | 'quiet' | 'plain' | 'danger';
  readonly wide?: boolean;
  /** It has the focus as soon as it is there. Browsers heed their own `autofocus` once a page at most. */
  readonly first?: boolean;
  readonly children: ComponentChildren;
}

/** A button that does nothing to a form unless it says so by `type`. */
export function Button({ look, wide = false, first = false, type = 'button', children, ...rest }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (first) button.current?.focus();
  }, []);
  return (
    <button {...rest} ref={button} type={type} class={`button ${look}${wide ? ' wide' : ''}`}>
      {children}
    </button>
  );
}
