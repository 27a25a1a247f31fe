import { useEffect, useRef } from 'preact/hooks';
import type { Theme } from '../../utils/core/deck';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';

interface Props {
  readonly themes: readonly Theme[];
  /** Nobody has put them in an order: they all come alike. */
  readonly isAlike: boolean;
  /** An empty list: all alike again. */
  readonly onOrder: (themes: readonly Theme[]) => void;
}

/** Which themes come more often: moved up and down one by one. The focus stays on what was pressed. */
export function ThemeOrder({ themes, isAlike, onOrder }: Props) {
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef('');

  useEffect(() => {
    if (pressed.current)
      list.current?.querySelector<HTMLElement>(`[data-move="${pressed.current}"]`)?.focus();
    pressed.current = '';
  }, [themes.join()]);

  function move(theme: Theme, by: -1 | 1) {
    const from = themes.indexOf(theme);
    const others = themes.filter((name) => name !== theme);
    const to = from + by;
    if (to < 0 || to >= themes.length) return;
    pressed.current = `${theme} ${by}`;
    onOrder([...others.slice(0, to), theme, ...others.slice(to)]);
  }

  return (
    <details class="fold">
      <summary>
        <span class="label">{say('line_order')}</span>
        <span class="soft fold-preview">
          <span class="unseen">: </span>
          {say(isAlike ? 'line_order_alike' : 'line_order_own')}
        </span>
      </summary>
      <div class="stack more">
        <p class="soft">{say('line_order_what')}</p>
        <ol ref={list} class="theme-order">
          {themes.map((theme, i) => {
            const name = say(`line_theme_${theme}`);
            return (
              <li key={theme}>
                <span>{name}</span>
                <Button
                  look="plain"
                  data-move={`${theme} -1`}
                  aria-disabled={i === 0}
                  aria-label={say('line_order_up_named', name)}
                  onClick={() => move(theme, -1)}
                >
                  {say('line_order_up')}
                </Button>
                <Button
                  look="plain"
                  data-move={`${theme} 1`}
                  aria-disabled={i === themes.length - 1}
                  aria-label={say('line_order_down_named', name)}
                  onClick={() => move(theme, 1)}
                >
                  {say('line_order_down')}
                </Button>
              </li>
            );
          })}
        </ol>
        {!isAlike && (
          <p>
            <Button look="quiet" onClick={() => onOrder([])}>
              {say('line_order_reset')}
            </Button>
          </p>
        )}
      </div>
    </details>
  );
}
