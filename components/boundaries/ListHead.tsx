import type { RefObject } from 'preact';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Null while nothing can be read. */
  readonly onNew: (() => void) | null;
}

/** What the list of boundaries is, and the way to another. */
export function ListHead({ heading, onNew }: Props) {
  const say = useSay();
  return (
    <div class="page-head">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {say('boundaries_title')}
        </h1>
        <p class="soft">{say('boundaries_lead')}</p>
      </div>
      {onNew && (
        <Button look="main" onClick={onNew}>
          {say('boundaries_new')}
        </Button>
      )}
    </div>
  );
}
