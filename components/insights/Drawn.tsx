import { useUniqueId } from '../ui/useUniqueId';
import { type Drawing, type Frame, INK, LETTERS } from './drawing';
import { Patterns } from './Patterns';
import type { Meaning } from './pictured';
import { Swatch } from './Swatch';
import { useWidth } from './useWidth';

interface Props {
  readonly title: string;
  readonly draw: ((frame: Frame) => Drawing) | null;
  readonly legend: readonly Meaning[];
  /** Whether names that a person gave may stand in it. */
  readonly hasWords: boolean;
}

/** A picture as wide as there is room, and what its shapes mean. What it says in words stands before it, and is not said twice. */
export function Drawn({ title, draw, legend, hasWords }: Props) {
  const id = useUniqueId();
  const { element, width } = useWidth<HTMLDivElement>();
  const isRtl = document.documentElement.dir === 'rtl';
  const drawing = draw && width > 0 ? draw({ width, isRtl, id, hasWords }) : null;
  return (
    <>
      <div ref={element}>
        {drawing && (
          <svg
            class="drawing"
            role="img"
            aria-label={title}
            viewBox={`0 0 ${width} ${drawing.height}`}
            width={width}
            height={drawing.height}
            font-size={LETTERS}
            fill={INK.ink}
          >
            <Patterns id={id} />
            {drawing.parts}
          </svg>
        )}
      </div>
      {draw && (
        <ul class="picture-legend small">
          {legend.map(({ label, ...meaning }) => (
            <li key={label}>
              <svg width={16} height={16} aria-hidden="true" class="drawing">
                <Swatch {...meaning} id={id} />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
