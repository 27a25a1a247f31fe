import { TEMPLATES } from '../../utils/core/template';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';

interface Props {
  /** A site the person came from, or empty. */
  readonly typedSite: string;
  /** A form was begun and left: it can be gone on with. */
  readonly hasBegun: boolean;
  readonly onGoOn: () => void;
  readonly onTemplate: (template: (typeof TEMPLATES)[number]) => void;
  readonly onOwn: () => void;
  readonly onCancel: () => void;
}

/** Everyday boundaries to start from. */
export function Templates({ typedSite, hasBegun, onGoOn, onTemplate, onOwn, onCancel }: Props) {
  const say = useSay();
  return (
    <>
      <p class="soft">{typedSite ? say('boundary_new_lead_for', typedSite) : say('boundary_new_lead')}</p>
      <ul class="ideas">
        {TEMPLATES.map((template) => (
          <li key={template.nameKey}>
            <button type="button" class="idea" onClick={() => onTemplate(template)}>
              <span class="idea-name">{say(template.nameKey)}</span>
              <span class="soft small">{say(template.whyKey)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div class="row">
        <Button look="quiet" onClick={onOwn}>
          {say('boundary_own')}
        </Button>
        {hasBegun && (
          <Button look="quiet" onClick={onGoOn}>
            {say('boundary_go_on')}
          </Button>
        )}
        <Button look="plain" onClick={onCancel}>
          {say('boundary_cancel')}
        </Button>
      </div>
      <p class="soft small">{say('boundary_new_care')}</p>
    </>
  );
}
