import { useEffect, useRef } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import { PRACTICES, type PracticeId, practiceOf } from '../../utils/core/practice';
import { NEEDS, type Need } from '../../utils/core/practice-shape';
import type { JournalActions } from '../journal/actions';
import { Notice } from '../ui/Notice';
import { type MessageKey, useSay } from '../ui/say';
import type { PracticeActions } from './actions';
import { PracticePage } from './PracticePage';

/** Something for a need that stands in another room. */
export interface Elsewhere {
  readonly need: Need;
  readonly name: MessageKey;
  readonly about: MessageKey;
  readonly onOpen: () => void;
}

interface Props {
  readonly house: House;
  readonly actions: { readonly practices: PracticeActions; readonly journal: JournalActions };
  /** The practice whose page is open; null: the list. */
  readonly practiceId: PracticeId | null;
  readonly elsewhere: readonly Elsewhere[];
  readonly onPractice: (id: PracticeId | null) => void;
  readonly onBoundaries: () => void;
  /** The form of a boundary, for 48 hours. */
  readonly onSmallBoundary: () => void;
}

/** The practices, by what they may be wanted for; or one of them. Nothing here counts what was done. */
export function Practices({ practiceId, onPractice, elsewhere, ...rest }: Props) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [practiceId]);

  if (practiceId) {
    return (
      <PracticePage
        key={practiceId}
        practice={practiceOf(practiceId)}
        onBack={() => onPractice(null)}
        onPractice={onPractice}
        {...rest}
      />
    );
  }
  return (
    <div class="practices">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {say('practices_title')}
        </h1>
        <p class="soft lead">{say('practices_lead')}</p>
      </div>
      {rest.house.keepsNothing && <Notice tone="plain">{say('practices_unkept')}</Notice>}
      {NEEDS.map((need) => (
        <section class="stack" key={need}>
          <h2>{say(`practices_need_${need}`)}</h2>
          <ul class="ideas">
            {PRACTICES.filter((practice) => practice.need === need).map(({ id }) => (
              <li key={id}>
                <button type="button" class="idea" onClick={() => onPractice(id)}>
                  <span class="idea-name">{say(`practice_${id}_name`)}</span>
                  <span class="soft small">{say(`practice_${id}_for`)}</span>
                </button>
              </li>
            ))}
            {elsewhere
              .filter((other) => other.need === need)
              .map(({ name, about, onOpen }) => (
                <li key={name}>
                  <button type="button" class="idea elsewhere" onClick={onOpen}>
                    <span class="idea-name">{say(name)}</span>
                    <span class="soft small">{say(about)}</span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
