import { useEffect, useRef, useState } from 'preact/hooks';
import type { Moment } from '../../utils/core/window';
import type { Actions } from '../house';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSay } from '../ui/say';
import { BoundaryForm } from './BoundaryForm';
import { type Draft, draftFrom, emptyDraft } from './draft';
import { type Drafts, NEW } from './drafts';
import { Templates } from './Templates';
import type { ReadSite } from './typedSite';

interface Props {
  readonly now: Moment;
  /** A site the person came from, or empty. */
  readonly typedSite: string;
  /** One for 48 hours, of the person's own: the form is open at once, unless another was begun. */
  readonly isSmall?: boolean | undefined;
  readonly drafts: Drafts;
  readonly actions: Pick<Actions, 'ask' | 'save' | 'lines'>;
  readonly readSite: ReadSite;
  readonly onSaved: (plan: string) => void;
  readonly onCancel: () => void;
}

/** A new boundary: something to start from first, then the form. What was begun is kept until it is saved. */
export function NewBoundary({
  now,
  typedSite,
  isSmall = false,
  drafts,
  actions,
  readSite,
  onSaved,
  onCancel,
}: Props) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isWriting, setWriting] = useState(() => {
    if (!isSmall || drafts.has(NEW)) return false;
    drafts.set(NEW, emptyDraft(now));
    return true;
  });
  const wasWriting = useRef(isWriting);
  const begun = drafts.get(NEW);
  /** The sites that go along when another idea is chosen: those of the page the person came from, else those begun. */
  const sites = useRef<Pick<Draft, 'sites' | 'typedSite'>>(
    typedSite || !begun ? { sites: [], typedSite } : begun,
  );

  useEffect(() => {
    if (wasWriting.current !== isWriting) heading.current?.focus();
    wasWriting.current = isWriting;
  }, [isWriting]);

  function keep(draft: Draft) {
    drafts.set(NEW, draft);
    sites.current = draft;
  }

  function begin(draft: Draft) {
    keep({ ...draft, sites: sites.current.sites, typedSite: sites.current.typedSite });
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
          onDraft={keep}
          onSaved={(plan) => {
            drafts.delete(NEW);
            onSaved(plan);
          }}
          onCancel={onCancel}
        />
      ) : (
        <Templates
          typedSite={typedSite}
          hasBegun={begun !== undefined}
          onGoOn={() => setWriting(true)}
          onTemplate={(template) => begin(draftFrom(template, '', now, say))}
          onOwn={() => begin(emptyDraft(now))}
          onCancel={onCancel}
        />
      )}
    </>
  );
}
