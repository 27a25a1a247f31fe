import type { LineVerdict } from '../../utils/core/line';
import { Button } from '../ui/Button';
import { type MessageKey, useSay } from '../ui/say';
import { useUniqueId } from '../ui/useUniqueId';
import type { ShelfLine } from './shelf';
import { Toggle } from './Toggle';

/** A part of what is said of a line. */
interface SaidOfLine {
  readonly verdict?: LineVerdict;
  readonly gentle?: LineVerdict;
  readonly kept?: boolean;
  readonly hidden?: boolean;
}

interface Props {
  readonly at: ShelfLine;
  /** Nothing is kept: the line can be read, and be a card. */
  readonly isReading: boolean;
  readonly onSay: (part: SaidOfLine) => void;
  readonly onCard: (text: string) => void;
  /** Leads to changing one's own words. */
  readonly onEdit: () => void;
}

/** One line, and what is said of it. Own words that two copies changed stand there both, until they are changed here. */
export function LineRow({ at, isReading, onSay, onCard, onEdit }: Props) {
  const say = useSay();
  const id = useUniqueId();
  const { line } = at;
  const text = at.form === 'own' ? at.line.text : say(at.key as MessageKey);
  const gentler = at.form === 'ours' && line.verdict === 'not-yet' ? at.gentleKey : null;
  const isPutBy = at.form === 'ours' && at.line.gentle === 'not-yet';
  const verdict = (value: LineVerdict) => onSay({ verdict: line.verdict === value ? null : value });
  return (
    <li class="card line-row">
      <p class="line-words" dir="auto" id={id}>
        {text}
      </p>
      {at.form === 'own' &&
        at.others.map((other) => (
          <p class="line-words soft" dir="auto" key={other}>
            {say('line_other_copy', other)}
          </p>
        ))}
      {gentler && (
        <p class="soft">{say(isPutBy ? 'line_rests' : 'line_gentler', say(gentler as MessageKey))}</p>
      )}
      {line.verdict === 'not-yet' && !gentler && <p class="soft">{say('line_rests')}</p>}
      <div class="line-buttons">
        {!isReading && (
          <>
            <Toggle
              label={say('line_feels_true')}
              isOn={line.verdict === 'feels-true'}
              of={id}
              onToggle={() => verdict('feels-true')}
            />
            <Toggle
              label={say('line_not_yet')}
              isOn={line.verdict === 'not-yet'}
              of={id}
              onToggle={() => verdict('not-yet')}
            />
            {gentler && at.form === 'ours' && (
              <Toggle
                label={say('line_gentle_not_yet')}
                isOn={isPutBy}
                of={id}
                onToggle={() => onSay({ gentle: isPutBy ? null : 'not-yet' })}
              />
            )}
            <Toggle
              label={say('line_keep')}
              isOn={line.kept}
              of={id}
              onToggle={() => onSay({ kept: !line.kept })}
            />
            <Toggle
              label={say('line_hide')}
              isOn={line.hidden}
              of={id}
              onToggle={() => onSay({ hidden: !line.hidden })}
            />
          </>
        )}
        {!isReading && at.form === 'own' && (
          <Button look="plain" aria-describedby={id} onClick={onEdit}>
            {say('line_edit')}
          </Button>
        )}
        <Button
          look="plain"
          aria-describedby={id}
          onClick={() => onCard(gentler && !isPutBy ? say(gentler as MessageKey) : text)}
        >
          {say('line_as_card')}
        </Button>
      </div>
    </li>
  );
}
