import type { ComponentChildren } from 'preact';
import { useSay } from '../ui/say';
import { useUniqueId } from '../ui/useUniqueId';
import type { InsightsActions } from './actions';
import { Drawn } from './Drawn';
import { daysText } from './figureText';
import { NumbersTable } from './NumbersTable';
import type { Pictured } from './pictured';
import { SavePicture } from './SavePicture';

/** What saving needs, the same for all pictures of the room. */
export interface Saving {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly actions: Pick<InsightsActions, 'savePicture'>;
}

interface Props extends Pictured {
  /** It is still being read: what is drawn keeps its place, and nothing is said of it yet. */
  readonly reading?: boolean;
  readonly saving: Saving;
  /** A choice of what it shows. */
  readonly children?: ComponentChildren;
}

/** One picture: first in words, then drawn, then its numbers in a table, and a way to save it. */
export function Picture({ reading = false, saving, children, ...picture }: Props) {
  const { title, days, what, summary, said = [], legend, draw, thin, table, names = false } = picture;
  const say = useSay();
  const id = useUniqueId();
  const means = `${daysText(days, say)} ${what}`;
  return (
    <figure class="card stack picture" aria-labelledby={`${id}-title`}>
      <figcaption class="stack">
        <h2 id={`${id}-title`}>{title}</h2>
        {draw ? (
          <>
            <ul class="stack">
              {(reading ? [say('insights_reading')] : [...summary, ...said]).map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            <p class="soft small">{means}</p>
          </>
        ) : (
          <p class="soft">{reading ? say('insights_reading') : thin}</p>
        )}
      </figcaption>
      {children}
      {draw && <Drawn title={title} draw={draw} legend={legend} hasWords />}
      {draw && !reading && (
        <>
          <NumbersTable title={title} {...table} />
          <SavePicture
            picture={{ title, lines: [...summary, means], legend, draw }}
            names={names}
            {...saving}
          />
        </>
      )}
    </figure>
  );
}
