import type { LineActions } from '../lines/actions';
import { useSay } from '../ui/say';
import type { Draft } from './draft';
import { Fold } from './Fold';
import { LanesField } from './LanesField';
import { isFigureWrong, MoreFields } from './MoreFields';
import type { Problems } from './problems';
import { ResponseField } from './ResponseField';
import type { ReadSite } from './typedSite';
import { WordsFields } from './WordsFields';

interface Props {
  readonly draft: Draft;
  readonly problems: Problems;
  readonly readSite: ReadSite;
  readonly lines: Pick<LineActions, 'read'>;
  readonly onDraft: (part: Partial<Draft>) => void;
}

/** All that a boundary can do without, each part with what it says now. */
export function FoldedFields({ draft, problems, readSite, lines, onDraft }: Props) {
  const say = useSay();
  const { words, lanes, sites, typedSite } = draft;
  const isByHand = sites.length === 0 && typedSite.trim() === '';
  return (
    <div class="folds">
      <Fold
        title={say('boundary_fold_words')}
        preview={words.why || words.plan || say('boundary_fold_nothing')}
        isNeeded={problems.planLink !== undefined}
      >
        <WordsFields words={words} problems={problems} onWords={(next) => onDraft({ words: next })} />
      </Fold>
      {!isByHand && (
        <Fold
          title={say('boundary_response')}
          preview={say(`boundary_response_${draft.response}`)}
          isNeeded={false}
        >
          <ResponseField draft={draft} onDraft={onDraft} />
        </Fold>
      )}
      {(!isByHand || lanes.length > 0) && (
        <Fold
          title={say('boundary_lanes')}
          preview={say.list(lanes.map(({ shown }) => shown)) || say('boundary_fold_no_lanes')}
          isNeeded={problems.lane !== undefined}
        >
          <LanesField draft={draft} problem={problems.lane} readSite={readSite} onDraft={onDraft} />
        </Fold>
      )}
      <Fold
        title={say('boundary_more')}
        preview={say('boundary_more_preview')}
        isNeeded={isFigureWrong(problems)}
      >
        <MoreFields draft={draft} problems={problems} lines={lines} onDraft={onDraft} />
      </Fold>
    </div>
  );
}
