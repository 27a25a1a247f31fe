import { originsOf } from '../../utils/core/origin';
import type { Site } from '../../utils/core/site';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';

interface Props {
  readonly sites: readonly Site[];
  /** Asks the browser: called straight from the click. */
  readonly onAllow: (origins: readonly string[]) => void;
}

/** The sites of a boundary that the browser does not let us watch, and the way to mend it. */
export function Unwatched({ sites, onAllow }: Props) {
  const say = useSay();
  const names = say.all(new Set(sites.map(({ shown }) => shown)));
  const origins = [...new Set(sites.flatMap(originsOf))];
  return (
    <Notice tone="care">
      <div class="row spread">
        <p class="grow">{say('boundary_unwatched', names)}</p>
        <Button look="quiet" onClick={() => onAllow(origins)} aria-label={say('boundary_allow_named', names)}>
          {say('popup_unwatched_mend')}
        </Button>
      </div>
    </Notice>
  );
}
