import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props extends Omit<ButtonHTMLAttributes, 'class' | 'children' | 'autofocus' | 'disabled' | 'ref'> {
  /** One filled (`main`) button a screen at most. */
  readonly look: 'main' | 'quiet' | 'plain' | 'danger';
  readonly wide?: boolean;
  /** It has the focus as soon as it is there. Browsers heed their own `autofocus` once a page at most. */
  readonly first?: boolean;
  readonly disabled?: boolean | undefined;
  readonly children: ComponentChildren;
}

/**
 * A button that does nothing to a form unless it says so by `type`. One that has the focus keeps it while it is
 * disabled, and does nothing meanwhile: browsers would take the focus away, and nobody would know where they are.
 */
export function Button(props: Props) {
  const { look, wide = false, first = false, type = 'button', disabled = false, children, ...rest } = props;
  const button = useRef<HTMLButtonElement>(null);
  const [hasFocus, setFocus] = useState(false);
  const isHeld = disabled && hasFocus;
  useEffect(() => {
    if (first) button.current?.focus();
  }, []);
  return (
    <button
      {...rest}
      {...(isHeld && { 'aria-disabled': true, onClick: (event: Event) => event.preventDefault() })}
      ref={button}
      type={type}
      class={`button ${look}${wide ? ' wide' : ''}`}
      disabled={disabled && !hasFocus}
      onFocus={() => setFocus(true)}
      onBlur={() => setFocus(false)}
    >
      {children}
    </button>
  );
}
