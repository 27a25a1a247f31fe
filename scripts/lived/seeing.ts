import { AGREEMENT } from '../../utils/core/agreement';
import { COMMITMENT } from '../../utils/core/commitment';
import { PATTERN } from '../../utils/core/familiar';
import type { Kept } from '../../utils/core/kept';
import { REPAIR } from '../../utils/core/repair';
import { REPAIR_RITUAL } from '../../utils/core/repair-ritual';
import { WORDING } from '../../utils/core/wording';
import { atWall, DAY_MS, dayBefore, pick, type Seen, thing } from './life.ts';

/** What was kept of the tools for seeing and talking. */
export function seeing(seen: Seen): readonly Kept[] {
  const monday = (weeks: number) => {
    const day = Temporal.PlainDate.from(dayBefore(seen, weeks * 7));
    return day.subtract({ days: day.dayOfWeek - 1 }).toString();
  };
  const looks = [1, 2, 3, 5, 8].map((week, i) => ({
    week: monday(week),
    went: pick(['kept', 'partly', 'not-this-week'] as const, i),
    words: i === 0 ? 'Easier with the dog.' : '',
  }));
  const commitment = (text: string, measure: string, restsSince: string | null) =>
    thing(
      COMMITMENT,
      { text, measure, startedOn: dayBefore(seen, 70), restsSince, looks: restsSince ? [] : looks },
      seen.at - 70 * DAY_MS,
    );
  return [
    ...['jealousy', 'told-differently', 'phone', 'weighing-words'].map((id, i) =>
      thing(
        PATTERN,
        { id, date: dayBefore(seen, 15 * i + 3), words: i % 2 ? 'In spring, mostly.' : '' },
        atWall(seen, 15 * i + 3, '20:30'),
      ),
    ),
    ...(['acknowledged', 'help', 'boundaries'] as const).map((question, i) =>
      thing(
        REPAIR,
        {
          question,
          date: dayBefore(seen, 30 + i),
          words: 'Once, in a letter. I noticed that I waited for the “but”.',
        },
        atWall(seen, 30 + i, '19:00'),
      ),
    ),
    commitment('Two walks a week, alone', 'Shoes by the door on Sunday', null),
    commitment('Answer messages once a day', 'At four, with tea', null),
    commitment('Paint again', 'One page', dayBefore(seen, 14)),
    thing(
      AGREEMENT,
      {
        text: 'We talk about money on the first Sunday, at the table, with the list.',
        madeOn: dayBefore(seen, 60),
        noticed: [{ date: dayBefore(seen, 25), words: 'We did, and stopped after an hour.' }],
      },
      seen.at - 60 * DAY_MS,
    ),
    thing(
      REPAIR_RITUAL,
      { text: 'A walk round the block, without talking', when: 'The next morning' },
      seen.at - 55 * DAY_MS,
    ),
    thing(
      WORDING,
      {
        tool: 'request',
        date: dayBefore(seen, 12),
        text: 'When plans change on the day, I am left with the children’s tea alone. I would like to hear by noon.',
      },
      seen.at - 12 * DAY_MS,
    ),
    thing(
      WORDING,
      { tool: 'no', date: dayBefore(seen, 9), text: 'No, I will not be there on Saturday.' },
      seen.at - 9 * DAY_MS,
      crypto.randomUUID(),
    ),
  ];
}
