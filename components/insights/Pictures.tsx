import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { comparedWeeks, daysUpTo } from '../../utils/core/insights/days';
import { courseOf } from '../../utils/core/insights/mood';
import { COMPARED, type Said } from '../../utils/core/insights/said';
import { type StretchUnit, stretchesUpTo, timeStretches } from '../../utils/core/insights/stretches';
import { ROLLING_DAYS } from '../../utils/core/insights/turned-back';
import { dateOf } from '../../utils/core/insights/wall-clock';
import type { Moment } from '../../utils/core/window';
import { Choice } from '../ui/Choice';
import { Refused } from '../ui/Refused';
import { Said as Heard } from '../ui/Said';
import { useSay } from '../ui/say';
import type { InsightsActions } from './actions';
import { CommitmentsPicture } from './CommitmentsPicture';
import { earliestDay } from './earliestDay';
import { FeltPicture } from './FeltPicture';
import { dayText, saidText } from './figureText';
import { HoursPicture } from './HoursPicture';
import { MoodPicture } from './MoodPicture';
import { Still } from './Still';
import { StretchesPicture } from './StretchesPicture';
import { ToolsPicture } from './ToolsPicture';
import { TurnedPicture } from './TurnedPicture';
import { useComparing } from './useComparing';
import { useInTurn } from './useInTurn';
import { type Read, useReading } from './useReading';
import { monthFrom, useBeginning, useYears, yearDays, yearOf, yearsFrom } from './useYears';
import { YearPicture } from './YearPicture';

interface Props {
  readonly now: Moment;
  readonly actions: InsightsActions;
}

/** How far back the pictures look, in days: whole weeks, so that each day of the week is there as often. */
const PERIODS = { weeks: 84, year: 364 } as const;
type Period = keyof typeof PERIODS;
/** How many weeks, or months, stand side by side. */
const STRETCHES_SHOWN = 12;

/** All pictures, of what was there when the room was opened. They come one after the other, the first at once. */
export function Pictures({ now, actions }: Props) {
  const say = useSay();
  const today = daysUpTo(now, 1).to;
  const [period, setPeriod] = useState<Period>('weeks');
  const [unit, setUnit] = useState<StretchUnit>('weeks');
  const [year, setYear] = useState(yearOf(today));
  // What takes longest to read waits until what is there already has been drawn.
  const [isDrawn, setDrawn] = useState(false);
  const wanted = useMemo(() => daysUpTo(now, PERIODS[period]), [period]);
  const compared = comparedWeeks(now, COMPARED.days);
  const { read: farthest, refusal } = useReading(actions, now, [
    daysUpTo(now, PERIODS.weeks).from - ROLLING_DAYS,
    ...(isDrawn ? [compared.from] : []),
    ...(period === 'year' ? [wanted.from - ROLLING_DAYS] : []),
  ]);
  const read = useFirst(farthest, ({ from }) => from <= wanted.from - ROLLING_DAYS);
  const beginning = useBeginning(actions);
  const firstMonth = monthFrom(earliestDay(beginning ?? null, read?.boundaries ?? [], now));
  const firstYear = yearOf(firstMonth);
  const saving = useMemo(() => ({ date: dateOf(today), actions }), []);
  // Until it is read as far back as that, what was there before stands.
  const isReached = read !== null && read.from <= wanted.from - ROLLING_DAYS;
  const days = isReached ? wanted : daysUpTo(now, PERIODS.weeks);
  const view = useMemo(() => read && { read, days }, [read, days.from]);
  const [turned, hours, felt, mood, tools, commitments, stretched] = useInTurn(7, view, actions.rest);
  useEffect(() => setDrawn(stretched !== null), [stretched !== null]);
  const { years, refusal: yearRefusal } = useYears(
    actions,
    isDrawn ? (read?.boundaries ?? null) : null,
    now,
    [
      year,
      ...(unit === 'months' ? [yearOf(today), yearOf(today) - 1] : []),
      ...(unit === 'years' ? yearsFrom(firstYear, yearOf(today)) : []),
    ],
  );
  const comparing = useComparing(isDrawn ? farthest : null, actions.rest);

  const why = refusal ?? yearRefusal;
  const refused = why && <Refused refusal={why} />;
  if (refused && !read) return refused;
  if (!read || (isEmpty(farthest ?? read) && beginning === undefined))
    return (
      <p class="soft" role="status">
        {say('insights_reading')}
      </p>
    );
  if (isEmpty(farthest ?? read) && beginning === null) return <p>{say('insights_empty')}</p>;

  const { unopened } = farthest ?? read;
  // All that compares ends on the same day.
  const texts = (said: readonly Said[] = []) =>
    said.map((one) => saidText(one, say, [dayText(compared.to, say)]));
  const stretchDays =
    unit === 'years'
      ? { from: yearDays(firstYear).from, to: today }
      : stretchesUpTo(today, STRETCHES_SHOWN, unit);
  const stretches = ({ marks, calendar, from }: Read) => {
    if (unit === 'weeks') {
      const course = courseOf(marks, 'feeling', { from, to: today });
      return timeStretches(calendar, course.marks, stretchDays, unit);
    }
    const those = yearsFrom(yearOf(stretchDays.from), yearOf(today)).map((one) => years.get(one));
    if (!those.every((one) => one !== undefined)) return null;
    const all = new Map(those.flatMap((one) => [...one.calendar]));
    const feelings = those.flatMap((one) => one.feelings);
    return timeStretches(all, feelings, stretchDays, unit);
  };
  return (
    <>
      <Choice
        label={say('insights_period')}
        options={(['weeks', 'year'] as const).map((value) => ({
          value,
          label: say(`insights_period_${value}`),
        }))}
        value={period}
        onValue={setPeriod}
      />
      {unopened > 0 && <p class="soft small">{say.count('insights_unopened', unopened)}</p>}
      {refused}
      {!isReached && !refused && <p class="soft">{say('insights_reading')}</p>}
      <Heard>{isReached ? '' : say('insights_reading')}</Heard>
      <Still of={[year, years.get(year), firstMonth]}>
        {() => (
          <YearPicture
            year={year}
            days={{ from: Math.max(yearDays(year).from, firstMonth), to: yearDays(year).to }}
            today={today}
            calendar={years.get(year)?.calendar ?? null}
            isFirst={year <= firstYear}
            isLast={year >= yearOf(today)}
            onYear={setYear}
            saving={saving}
          />
        )}
      </Still>
      <Still of={[turned, comparing.turned]}>
        {() => turned && <TurnedPicture {...turned} said={texts(comparing.turned)} saving={saving} />}
      </Still>
      <Still of={[hours, comparing.hours]}>
        {() => hours && <HoursPicture {...hours} said={texts(comparing.hours)} saving={saving} />}
      </Still>
      <Still of={[felt]}>{() => felt && <FeltPicture {...felt} saving={saving} />}</Still>
      <Still of={[mood, comparing.marks]}>
        {() =>
          mood && (
            <MoodPicture
              marks={mood.read.marks}
              calendar={mood.read.calendar}
              days={mood.days}
              said={texts(comparing.marks)}
              saving={saving}
            />
          )
        }
      </Still>
      <Still of={[tools]}>{() => tools && <ToolsPicture {...tools} saving={saving} />}</Still>
      <Still of={[commitments]}>
        {() => commitments && <CommitmentsPicture {...commitments} saving={saving} />}
      </Still>
      <Still of={[stretched, unit, unit === 'weeks' ? null : years, firstYear]}>
        {() =>
          stretched && (
            <StretchesPicture
              unit={unit}
              onUnit={setUnit}
              stretches={stretches(stretched.read)}
              days={stretchDays}
              saving={saving}
            />
          )
        }
      </Still>
    </>
  );
}

/**
 * The first of what comes that is enough, or the latest when none is: what reaches farther back draws the same, and
 * drawing all of it at once would keep a person waiting.
 */
function useFirst<T>(latest: T | null, isEnough: (one: T) => boolean): T | null {
  const first = useRef<T | null>(null);
  if (first.current === null || !isEnough(first.current)) first.current = latest;
  return first.current;
}

function isEmpty({ counted, marks, boundaries, commitments }: Read): boolean {
  return [counted.visits, marks, boundaries, commitments].every(({ length }) => length === 0);
}
