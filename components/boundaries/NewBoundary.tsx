import { useState } from 'preact/hooks';
import type { SiteReading } from '../../utils/core/site-reading';
import { TEMPLATES } from '../../utils/core/template';
import type { Moment } from '../../utils/core/window';
import type { Actions } from '../house';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import { BoundaryForm } from './BoundaryForm';
import { type Draft, draftFrom, emptyDraft } from './draft';

interface Props {
  readonly now: Moment;
  /** A site the person came from, or empty. */
  readonly typedSite: string;
  readonly actions: Pick<Actions, 'ask' | 'save'>;
  readonly readSite: (text: string) => SiteReading;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** A new boundary: from something everyday, or from nothing. */
export function NewBoundary({ now, typedSite, actions, readSite, onSaved, onCancel }: Props) {
  const say = useSay();
  const [start, setStart] = useState<{ readonly key: string; readonly draft: Draft }>({
    key: '',
    draft: emptyDraft(now, typedSite),
  });
  return (
    <>
      <h1 tabIndex={-1}>{say('boundary_new_title')}</h1>
      <p class="soft">{say('boundary_new_lead')}</p>
      <section class="stack">
        <h3>{say('boundary_templates')}</h3>
        <div class="choices">
          {TEMPLATES.map((template) => (
            <Button
              key={template.nameKey}
              look="quiet"
              onClick={() =>
                setStart({ key: template.nameKey, draft: draftFrom(template, typedSite, now, say) })
              }
            >
              {say(template.nameKey)}
            </Button>
          ))}
        </div>
      </section>
      <BoundaryForm
        key={start.key}
        initial={start.draft}
        boundary={null}
        now={now}
        actions={actions}
        readSite={readSite}
        onSaved={onSaved}
        onCancel={onCancel}
      />
    </>
  );
}
