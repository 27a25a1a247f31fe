import type { Moment } from '../../utils/core/window';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import type { OpenedCopy } from './actions';
import { PreviewTable } from './PreviewTable';

interface Props {
  readonly copy: OpenedCopy;
  readonly now: Moment;
  readonly onBring: () => void;
  readonly onLeave: () => void;
}

/** What is in a copy, before anything of it comes in. */
export function FoundCopy({ copy, now, onBring, onLeave }: Props) {
  const say = useSay();
  const form = { dateStyle: 'long', timeStyle: 'short', timeZone: now.zone } as const;
  const made = new Intl.DateTimeFormat(say.locale, form).format(copy.madeAt);
  const isAllHere = Object.values(copy.preview).every(({ same, ...counts }) =>
    Object.values(counts).every((n) => n === 0),
  );
  const bothChanged = Object.values(copy.preview).reduce((sum, counts) => sum + counts['both-changed'], 0);
  return (
    <>
      <p>{say('backup_found_made', made)}</p>
      {isAllHere && <p>{say('backup_found_all_here')}</p>}
      <PreviewTable preview={copy.preview} />
      {bothChanged > 0 && <p>{say('backup_found_both')}</p>}
      <div class="row">
        {!isAllHere && (
          <Button look="main" onClick={onBring}>
            {say('backup_found_bring')}
          </Button>
        )}
        <Button look="quiet" onClick={onLeave}>
          {say(isAllHere ? 'backup_close' : 'backup_not_now')}
        </Button>
      </div>
    </>
  );
}
