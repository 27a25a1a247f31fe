import type { Standing } from '../../utils/core/plan';
import { isNoticeable, PLAN, type PlanItem, traceOf } from '../../utils/core/plan-sections';
import { underscored } from '../ui/refusal';
import type { MessageKey, Say } from '../ui/say';

/** What a suggestion says. */
export function itemText(item: PlanItem, say: Say): string {
  return say(`plan_item_${underscored(item.id)}` satisfies MessageKey);
}

/** What there is to know before doing it; nothing where nobody would notice. */
export function marksOf(item: PlanItem, say: Say): readonly string[] {
  const trace = traceOf(item);
  return [
    ...(isNoticeable(item) ? [say('plan_noticeable')] : []),
    ...(trace ? [say(`plan_trace_${trace}` satisfies MessageKey)] : []),
  ];
}

/**
 * The plan as a text. Where a person has said nothing yet it is all there is to think of; afterwards it is what they
 * have thought about, are ready with or wrote words for, and none of what is not for now.
 */
export function planText(standings: readonly Standing[], say: Say): string {
  const parts = PLAN.map(({ id, items }) => {
    const ours = items.flatMap((item) => {
      const standing = standings.find((one) => one.item === item.id);
      if (standings.length === 0) return [linesOf(itemText(item, say), marksOf(item, say), null, [], say)];
      return standing && isWanted(standing)
        ? [linesOf(itemText(item, say), marksOf(item, say), standing.state, standing.words, say)]
        : [];
    });
    const own = standings
      .filter((one) => one.item === '' && one.section === id && isWanted(one))
      .map((one) => linesOf(one.title, [], one.state, one.words, say));
    const lines = [...ours, ...own];
    return lines.length > 0 ? [`${say(`plan_section_${id}` satisfies MessageKey)}\n${lines.join('\n')}`] : [];
  });
  return [say('plan_sheet_first'), ...parts.flat()].join('\n\n');
}

function isWanted({ state, words, item }: Standing): boolean {
  return state !== 'not-now' && (state !== null || words.length > 0 || item === '');
}

function linesOf(
  text: string,
  marks: readonly string[],
  state: Standing['state'],
  words: readonly string[],
  say: Say,
): string {
  const stated = state ? [`(${say(`plan_state_${underscored(state)}` satisfies MessageKey)})`] : [];
  const own = words.map((each) => `\n  ${each.replaceAll('\n', '\n  ')}`);
  return `- ${[text, ...marks, ...stated].join(' ')}${own.join('')}`;
}
