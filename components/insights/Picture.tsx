import type { ComponentChildren } from 'preact';
import { useSay } from '../ui/say';
import { useUniqueId } from '../ui/useUniqueId';
import type { InsightsActions } from './actions';
import { type Drawing, type Fill, type Frame, filled, INK, LETTERS } from './drawing';
import { type Numbers, NumbersTable } from './NumbersTable';
import { Patterns } from './Patterns';
import { SavePicture } from './SavePicture';
import { useWidth } from './useWidth';

/** What saving needs, the same for all pictures of the room. */
export interface Saving {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly actions: Pick<InsightsActions, 'savePicture'>;
}

interface Props {
  readonly title: string;
  /** What kind of picture it is, and what it counts. */
  readonly what: string;
  /** What it shows, in words, the first of them for who cannot see it. Without a person's names. */
  readonly summary: readonly string[];
  /** Sentences about it, which may name what a person named. */
  readonly said?: readonly string[];
  readonly legend: readonly { readonly fill: Fill; readonly label: string }[];
  /** Null: there is not enough to draw. */
  readonly draw: ((frame: Frame) => Drawing) | null;
  readonly table: Numbers;
  /** It is still being read: what is drawn keeps its place, and nothing is said of it yet. */
  readonly reading?: boolean;
  /** Whether names a person gave stand in it. */
  readonly names?: boolean;
  readonly saving: Saving;
  /** A choice of what it shows. */
  readonly children?: ComponentChildren;
}

/** One picture: first in words, then drawn, then its numbers in a table, and a way to save it. */
export function Picture(props: Props) {
  const { title, what, summary, said = [], legend, draw, table, names = false, saving, children } = props;
  const { reading = false } = props;
  const say = useSay();
  const id = useUniqueId();
  const { element, width } = useWidth<HTMLDivElement>();
  const isRtl = document.documentElement.dir === 'rtl';
  const drawing = draw && width > 0 ? draw({ width, isRtl, id, hasWords: true }) : null;
  return (
    <figure class="card stack picture" aria-labelledby={`${id}-title`}>
      <figcaption class="stack">
        <h2 id={`${id}-title`}>{title}</h2>
        {draw ? (
          <>
            <ul class="stack" id={`${id}-summary`}>
              {(reading ? [say('insights_reading')] : [...summary, ...said]).map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            <p class="soft small">{what}</p>
          </>
        ) : (
          <p class="soft">{say(reading ? 'insights_reading' : 'insights_thin')}</p>
        )}
      </figcaption>
      {children}
      <div ref={element}>
        {drawing && (
          <svg
            class="drawing"
            role="img"
            aria-label={title}
            aria-describedby={`${id}-summary`}
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
        <>
          <ul class="picture-legend small">
            {legend.map(({ fill, label }) => (
              <li key={label}>
                <svg width={18} height={18} aria-hidden="true" class="drawing">
                  <rect x={1} y={1} width={16} height={16} rx={4} {...filled(fill, id)} />
                </svg>
                {label}
              </li>
            ))}
          </ul>
          {!reading && (
            <>
              <NumbersTable title={title} {...table} />
              <SavePicture
                picture={{ title, lines: [...summary, what], legend, draw }}
                names={names}
                {...saving}
              />
            </>
          )}
        </>
      )}
    </figure>
  );
}
