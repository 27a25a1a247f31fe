import { useRef } from 'preact/hooks';
import type { House } from '../../utils/core/house';
import type { Verdict } from '../../utils/core/log';
import type { Overview } from '../../utils/core/overview';
import type { Actions } from '../house';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';
import { BoundaryForm } from './BoundaryForm';
import { draftOfBoundary } from './draft';
import type { Drafts } from './drafts';
import type { ReadSite } from './typedSite';

interface Props {
  readonly house: House;
  readonly boundaryId: string;
  /** How its last window went, where the boundary is changed before it begins again. */
  readonly verdict: Verdict | null;
  readonly drafts: Drafts;
  readonly actions: Pick<Actions, 'ask' | 'save' | 'close' | 'lines'>;
  readonly readSite: ReadSite;
  /** Saved, with what is to be done instead where that is new: else empty. */
  readonly onSaved: (plan: string) => void;
  readonly onCancel: () => void;
}

/** A boundary that stands, to be changed. The form stays even where the boundary ends meanwhile: saving says so. */
export function EditBoundary(props: Props) {
  const { house, boundaryId, verdict, drafts, actions, readSite, onSaved, onCancel } = props;
  const say = useSay();
  const last = useRef<Overview | undefined>(undefined);
  last.current = house.boundaries.find(({ boundary }) => boundary.id === boundaryId) ?? last.current;
  if (!last.current) return <h1 tabIndex={-1}>{say('refusal_not_found')}</h1>;
  const { boundary, words } = last.current;

  /** While the window is over, other rules hold at once: they are saved with it first, and then it begins again. */
  const saveAndBegin: Actions['save'] = async (draft) => {
    if (!verdict) return actions.save(draft);
    const { window } = draft.rules;
    const saved = await actions.save({ ...draft, rules: { ...draft.rules, window: boundary.window } });
    if (!saved.ok) return saved;
    const closed = await actions.close(boundary.id, verdict, window);
    return closed.ok ? saved : closed;
  };

  const left = (then: () => void) => () => {
    drafts.delete(boundaryId);
    then();
  };

  return (
    <>
      <p class="back">
        <Button look="plain" onClick={left(onCancel)}>
          <Icon name="back" />
          {say('boundary_back')}
        </Button>
      </p>
      <h1 tabIndex={-1}>{say('boundary_change_title')}</h1>
      {words === null && <Notice tone="care">{say('boundary_no_words')}</Notice>}
      <BoundaryForm
        key={boundaryId}
        initial={drafts.get(boundaryId) ?? draftOfBoundary(boundary, words, house.now)}
        boundary={boundary}
        now={house.now}
        actions={{ ask: actions.ask, lines: actions.lines, save: saveAndBegin }}
        readSite={readSite}
        onDraft={(draft) => drafts.set(boundaryId, draft)}
        onSaved={(plan) => left(() => onSaved(plan === words?.plan ? '' : plan))()}
        onCancel={left(onCancel)}
      />
    </>
  );
}
