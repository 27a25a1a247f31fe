import type { House } from '../../utils/core/house';
import type { Practice } from '../../utils/core/practice';
import type { Words } from '../../utils/core/practice-note';
import { isSmall } from '../../utils/core/small-boundary';
import type { Reply } from '../../utils/protocol';
import { nameText } from '../boundaries/overviewText';
import type { DraftActions } from '../drafts';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import { noteForm } from './keeping';
import { NO_WORDS, NoteForm } from './NoteForm';

interface Props {
  readonly practice: Practice;
  readonly house: House;
  readonly begun: DraftActions;
  readonly onKeep: (words: Words) => Promise<Reply<unknown>>;
  readonly onKept: () => void;
  readonly onBoundaries: () => void;
}

/** Boundaries of 48 hours whose time is over: what to ask oneself now, and the way to renew or adjust them. */
export function SmallBoundaries({ practice, house, begun, onKeep, onKept, onBoundaries }: Props) {
  const say = useSay();
  const over = house.boundaries.filter(({ boundary, window }) => window.over && isSmall(boundary.window));
  if (over.length === 0) return null;
  return (
    <section class="card stack">
      <h2>{say('practice_boundary_over')}</h2>
      <ul class="listed">
        {over.map((overview) => (
          <li key={overview.boundary.id}>
            <bdi>{nameText(overview, say)}</bdi>
          </li>
        ))}
      </ul>
      <p>{say('practice_boundary_questions')}</p>
      {house.keepsNothing ? (
        <p>
          <Button look="quiet" onClick={onBoundaries}>
            {say('practice_boundary_renew')}
          </Button>
        </p>
      ) : (
        <NoteForm
          practice={practice}
          form={noteForm(practice.id)}
          initial={NO_WORDS}
          begun={begun}
          onSave={onKeep}
          onSaved={onKept}
          other={{ label: say('practice_boundary_renew'), onPress: onBoundaries }}
        />
      )}
    </section>
  );
}
