import { useEffect, useRef, useState } from 'preact/hooks';
import type { Moment } from '../../utils/core/window';
import type { Actions } from '../house';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/say';
import { BoundaryForm } from './BoundaryForm';
import { type Draft, draftFrom, emptyDraft } from './draft';
import { Templates } from './Templates';
import type { ReadSite } from './typedSite';

interface Props {
  readonly now: Moment;
  /** A site the person came from, or empty. */
  readonly typedSite: string;
  readonly actions: Pick<Actions, 'ask' | 'save'>;
  readonly readSite: ReadSite;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** A new boundary: something to start from first, then the form. Going back to the ideas keeps what was begun. */
export function NewBoundary({ now, typedSite, actions, readSite, onSaved, onCancel }: Props) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const [begun, setBegun] = useState<Draft | null>(null);
  const [isWriting, setWriting] = useState(false);
  const wasWriting = useRef(isWriting);

  useEffect(() => {
    if (wasWriting.current !== isWriting) heading.current?.focus();
    wasWriting.current = isWriting;
  }, [isWriting]);

  function begin(draft: Draft) {
    setBegun(draft);
    setWriting(true);
  }

  return (
    <>
      {isWriting && (
        <p class="back">
          <Button look="plain" onClick={() => setWriting(false)}>
            <Icon name="back" />
            {say('boundary_ideas')}
          </Button>
        </p>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {say('boundary_new_title')}
      </h1>
      {isWriting && begun ? (
        <BoundaryForm
          initial={begun}
          boundary={null}
          now={now}
          actions={actions}
          readSite={readSite}
          onDraft={setBegun}
          onSaved={onSaved}
          onCancel={onCancel}
        />
      ) : (
        <Templates
          typedSite={typedSite}
          hasBegun={begun !== null}
          onGoOn={() => setWriting(true)}
          onTemplate={(template) => begin(draftFrom(template, begun?.typedSite || typedSite, now, say))}
          onOwn={() => begin(emptyDraft(now, begun?.typedSite || typedSite))}
          onCancel={onCancel}
        />
      )}
    </>
  );
}
