import { useState } from 'preact/hooks';
import { LIMITS } from '../../utils/core/boundary';
import type { LineActions } from '../lines/actions';
import { Button } from '../ui/Button';
import { Lazy } from '../ui/Lazy';
import { Stepper } from '../ui/Stepper';
import { useSay } from '../ui/say';
import { TextField } from '../ui/TextField';
import type { Draft } from './draft';
import { FIGURES, type Figure, type Problems } from './problems';

interface Props {
  readonly draft: Pick<Draft, Figure | 'words'>;
  readonly problems: Problems;
  readonly lines: Pick<LineActions, 'read'>;
  readonly onDraft: (part: Partial<Draft>) => void;
}

/** What has a good answer already, for those who want another. */
export function MoreFields({ draft, problems, lines, onDraft }: Props) {
  const say = useSay();
  const [isPicking, setPicking] = useState(false);
  const setLine = (line: string) => onDraft({ words: { ...draft.words, line } });
  return (
    <>
      {FIGURES.map(({ figure, least }) => {
        const problem = problems[figure];
        return (
          <Stepper
            key={figure}
            label={say(`boundary_${figure}`)}
            hint={say(`boundary_${figure}_hint`)}
            problem={problem && say(problem)}
            value={draft[figure]}
            least={least}
            most={LIMITS[figure]}
            onValue={(value) => onDraft({ [figure]: value })}
          />
        );
      })}
      <TextField
        label={say('boundary_line')}
        hint={say('boundary_line_hint')}
        value={draft.words.line}
        longest={LIMITS.words}
        onValue={setLine}
      />
      <p>
        <Button look="plain" aria-expanded={isPicking} onClick={() => setPicking(!isPicking)}>
          {say('line_pick')}
        </Button>
      </p>
      {isPicking && (
        <Lazy part load={() => import('../lines/PickLine')}>
          {({ PickLine }) => (
            <PickLine
              actions={lines}
              onPick={(line) => {
                setLine(line);
                setPicking(false);
              }}
            />
          )}
        </Lazy>
      )}
    </>
  );
}

/** Whether a problem stands in one of these fields. */
export function isFigureWrong(problems: Problems): boolean {
  return FIGURES.some(({ figure }) => problems[figure] !== undefined);
}
