import { useEffect, useState } from 'preact/hooks';
import { anotherOn } from '../../utils/core/affirmation';
import { DECK, gentleOf } from '../../utils/core/deck';
import type { House } from '../../utils/core/house';
import type { LineVerdict } from '../../utils/core/line';
import { localDate } from '../../utils/core/local-date';
import type { Refusal } from '../../utils/core/refused';
import { Affirmation } from '../popup/Affirmation';
import { refusalKey } from '../ui/refusal';
import { Said } from '../ui/Said';
import { type MessageKey, useSay } from '../ui/say';
import type { DayLineActions } from './actions';

interface Props {
  readonly house: House;
  readonly actions: DayLineActions;
}

/**
 * The line of the day, and what a person may say of it. Where nothing is kept (they chose so, or it is a private
 * window) another line can be had as well, for as long as the page is open, and nothing is said of any.
 */
export function TodayLine({ house, actions }: Props) {
  const say = useSay();
  const { affirmation: line, now, keepsNothing } = house;
  const date = localDate(now);
  const [passed, setPassed] = useState({ by: line.id, count: 0 });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [said, setSaid] = useState<MessageKey | null>(null);
  const count = passed.by === line.id ? passed.count : 0;
  const key = count > 0 ? anotherOn(date, count, DECK) : null;
  const shown = key === null ? line : { ...line, key, text: '' };

  useEffect(() => {
    if (line.isNew) void actions.dealt();
  }, [line.id, line.isNew]);

  async function next() {
    setSaid(null);
    setRefusal(null);
    const reply = keepsNothing ? null : await actions.next();
    if (!reply?.ok) setPassed({ by: line.id, count: count + 1 });
  }

  async function rate(verdict: LineVerdict) {
    const reply = await actions.rate(line, verdict);
    setRefusal(reply.ok ? null : reply.refusal);
    setSaid(reply.ok ? saidOf(verdict) : null);
  }

  function saidOf(verdict: LineVerdict): MessageKey {
    if (verdict === null) return 'line_said_nothing';
    if (verdict === 'feels-true') return 'line_said_true';
    return line.key !== null && gentleOf(line.key) ? 'line_said_gentle' : 'line_said_rests';
  }

  const choice = (verdict: 'feels-true' | 'not-yet', name: MessageKey) => (
    <button
      type="button"
      class="line-button"
      aria-pressed={line.verdict === verdict}
      onClick={() => void rate(line.verdict === verdict ? null : verdict)}
    >
      {say(name)}
    </button>
  );

  // Where nothing can be opened, there is nothing to say it of.
  if (house.storage !== 'fine' || house.vault === 'locked') return <Affirmation line={line} />;
  return (
    <Affirmation line={shown}>
      <div class="line-buttons">
        {!keepsNothing && count === 0 && choice('feels-true', 'line_feels_true')}
        {!keepsNothing && count === 0 && choice('not-yet', 'line_not_yet')}
        <button type="button" class="line-button" onClick={() => void next()}>
          {say('line_next')}
        </button>
      </div>
      {refusal && (
        <span class="small line-refused" role="alert">
          {say(refusalKey(refusal))}
        </span>
      )}
      <Said>{said ? say(said) : ''}</Said>
    </Affirmation>
  );
}
