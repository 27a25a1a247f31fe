import { useState } from 'preact/hooks';
import type { OtherRead } from '../../utils/core/other-tools';
import type { Actions } from '../house';
import { FileField } from '../ui/FileField';
import { Notice } from '../ui/Notice';
import { underscored } from '../ui/refusal';
import { type Say, useSay } from '../ui/say';
import type { BackupActions } from './actions';
import { FoundBoundaries } from './FoundBoundaries';
import { FoundEntries } from './FoundEntries';
import { useStepHeading } from './useStepHeading';

interface Props {
  readonly actions: Pick<BackupActions, 'readOther' | 'bringEntries'> & Pick<Actions, 'ask' | 'save'>;
  readonly onChanged: () => void;
}

/** What a person used before: looked at first, then taken over as far as there is a counterpart. */
export function FromTool({ actions, onChanged }: Props) {
  const say = useSay();
  const [found, setFound] = useState<OtherRead | null>(null);
  const [isUnread, setUnread] = useState(false);
  const [news, setNews] = useState<string | null>(null);
  const isFound = found !== null && found.tool !== null;
  const heading = useStepHeading(isFound ? 'found' : 'choose');
  const problem = isUnread ? say('backup_problem_damaged') : problemOf(found, say);

  async function chosen(file: File | null) {
    setNews(null);
    // A file that was moved or taken away since it was chosen is given to nobody.
    const read = file && (await actions.readOther(file).catch(() => 'unread' as const));
    setUnread(read === 'unread');
    setFound(read === 'unread' ? null : read);
  }

  function done(told: string) {
    setFound(null);
    setNews(told);
    onChanged();
  }

  const ends = { onDone: done, onLeave: () => setFound(null) };
  return (
    <section class="card stack">
      <h2 ref={heading} tabIndex={-1}>
        {say('backup_other_title')}
      </h2>
      <div role="status">{news && <Notice tone="plain">{news}</Notice>}</div>
      {!isFound && (
        <>
          <p>{say('backup_other_what')}</p>
          <p class="soft small">{say('backup_other_how')}</p>
          <FileField
            label={say('backup_other_file')}
            problem={problem}
            accept=".csv,.txt,.json"
            onFile={(file) => void chosen(file)}
          />
        </>
      )}
      {found?.tool === 'leechblock' && <FoundBoundaries read={found.read} actions={actions} {...ends} />}
      {found?.tool === 'daylio' && <FoundEntries read={found.read} actions={actions} {...ends} />}
    </section>
  );
}

function problemOf(found: OtherRead | null, say: Say): string | undefined {
  return found?.tool === null ? say(`backup_other_${underscored(found.problem)}`) : undefined;
}
