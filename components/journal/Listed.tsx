import type { ComponentChildren } from 'preact';
import { Asking } from '../ui/Asking';
import { useSay } from '../ui/say';
import { dayText } from './dayText';

/** One thing in the list of the journal, whatever its kind: all that the list needs to know of it. */
export interface Line {
  readonly id: string;
  /** Epoch ms; later ones stand first within a day. */
  readonly at: number;
  /** The local day it belongs to, `YYYY-MM-DD`. */
  readonly date: string;
  /** A list item: how it is read, changed and erased is its own affair. */
  readonly card: ComponentChildren;
}

interface Props {
  readonly lines: readonly Line[];
  readonly thisYear: number;
  /** Not where but a part of a day is shown. */
  readonly onEraseDay?: (date: string) => void;
}

/** What is in the journal, by day, the latest first. Days without anything are not there. */
export function Listed({ lines, thisYear, onEraseDay }: Props) {
  const say = useSay();
  const sorted = lines.toSorted((a, b) => (a.date === b.date ? b.at - a.at : a.date < b.date ? 1 : -1));
  return [...Map.groupBy(sorted, ({ date }) => date)].map(([date, ofDay]) => (
    <section class="stack" key={date}>
      <div class="row spread">
        <h2>{dayText(date, thisYear, say.locale)}</h2>
        {onEraseDay && (
          <div class="unprinted">
            <Asking
              label={say('journal_erase_day')}
              about={dayText(date, thisYear, say.locale)}
              question={say('journal_erase_day_question')}
              yes={say('journal_erase_yes')}
              no={say('journal_erase_no')}
              onYes={() => onEraseDay(date)}
            />
          </div>
        )}
      </div>
      <ul class="stack">{ofDay.map(({ card }) => card)}</ul>
    </section>
  ));
}
