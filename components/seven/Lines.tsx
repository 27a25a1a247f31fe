import type { CheckIn } from '../../utils/core/check-in';
import { feelingSaid } from '../check-in/feelings';
import { answerSaid } from '../check-in/said';
import { type Say, useSay } from '../ui/say';
import type { EveningLines } from './drawSeven';

/** The person's own lines, an evening each. */
export function Lines({ evenings }: { readonly evenings: readonly CheckIn[] }) {
  const say = useSay();
  return (
    <ol class="seven-lines">
      {evenings.map((evening) => (
        <li key={evening.date}>
          <h2>{dayText(evening, say)}</h2>
          {linesOf(evening, say).map((line) => (
            <p class="written" key={line}>
              {line}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** The same as a picture needs them. */
export function eveningLines(evenings: readonly CheckIn[], say: Say): readonly EveningLines[] {
  return evenings.map((evening) => ({ day: dayText(evening, say), lines: linesOf(evening, say) }));
}

/** The same as a text, to be saved. */
export function sevenText(evenings: readonly CheckIn[], say: Say): string {
  const parts = eveningLines(evenings, say).map(({ day, lines }) => [day, ...lines].join('\n'));
  return `${[say('seven_page_title'), ...parts].join('\n\n')}\n`;
}

function dayText({ date }: CheckIn, { locale }: Say): string {
  const form = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return Temporal.PlainDate.from(date).toLocaleString(locale, form);
}

function linesOf(evening: CheckIn, say: Say): readonly string[] {
  const answers = [
    [say('evening_said_nourishing'), answerSaid(evening, 'nourishing', say)],
    [say('evening_said_upheld'), answerSaid(evening, 'upheld', say)],
    [say('evening_said_feeling'), feelingSaid(evening, say)],
  ].filter(([, said]) => said !== '');
  return [
    ...answers.map(([name = '', said = '']) => say('ui_named', name, said)),
    ...(evening.text ? [evening.text] : []),
  ];
}
