import type { House } from '../../utils/core/house';
import type { Site } from '../../utils/core/site';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { underscored } from '../ui/refusal';
import { useSay } from '../ui/say';

interface Props {
  readonly pausing:
    | { readonly kind: 'quiet'; readonly site: Site | null }
    | { readonly kind: 'resting' }
    | { readonly kind: 'trouble'; readonly storage: Exclude<House['storage'], 'fine'> };
  readonly onGoOn: () => void;
}

const HEADINGS = { quiet: 'pause_quiet', resting: 'pause_resting', trouble: 'pause_trouble' } as const;

/** The pause page with no boundary to answer for: its time is over, a pass is open, or what is kept cannot be read. */
export function Stepped({ pausing, onGoOn }: Props) {
  const say = useSay();
  return (
    <main class="pause">
      <h1>{say(HEADINGS[pausing.kind])}</h1>
      {pausing.kind === 'resting' && <p>{say('pause_resting_means')}</p>}
      {pausing.kind === 'trouble' && (
        <Notice tone="care">{say(`ui_storage_${underscored(pausing.storage)}`)}</Notice>
      )}
      {pausing.kind === 'quiet' && pausing.site && (
        <Button look="main" onClick={onGoOn}>
          {say('pause_quiet_go_on', pausing.site.shown)}
        </Button>
      )}
      <Door />
    </main>
  );
}
