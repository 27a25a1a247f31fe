import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { isNoticeable, PLAN, traceOf } from '../../utils/core/plan-sections';

const ITEMS = PLAN.flatMap((section) => section.items.map((item) => ({ section: section.id, item })));
const TEXTS = Object.entries(messages)
  .filter(([key]) => /^(?:plan|script|review|contacts|calming|toolkit|paper)_/.test(key))
  .map(([key, { message }]) => [key, message] as const);

describe('the safety plan', () => {
  test('has each subject, the look at devices last', () => {
    expect(PLAN.map(({ id }) => id)).toEqual([
      'people',
      'word',
      'places',
      'money',
      'documents',
      'bag',
      'children',
      'phone',
      'help',
      'after',
      'devices',
    ]);
  });

  test('names each point once, and has words for it', () => {
    const ids = ITEMS.map(({ item }) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(messages).toHaveProperty(`plan_item_${id.replaceAll('-', '_')}`);
  });

  test('says of every step about money, and of papers that leave their place, what it leaves behind', () => {
    const traced = ITEMS.filter(({ item }) => traceOf(item) !== null);
    expect(traced.map(({ item }) => item.id)).toEqual([
      'money-cash',
      'money-account',
      'money-know',
      'documents-copies',
      'documents-photos',
    ]);
    expect(traced.every(({ item }) => isNoticeable(item))).toBe(true);
  });

  test('says of every step about devices and accounts that someone may notice', () => {
    const devices = ITEMS.filter(({ section }) => section === 'devices');
    expect(devices.length).toBeGreaterThan(5);
    expect(devices.every(({ item }) => isNoticeable(item))).toBe(true);
  });
});

describe('the words of the plan and what stands beside it', () => {
  test.each([
    [
      'a date or a duty to leave or to stay',
      /\b(leaving date|date of leaving|leave now|must|should|you have to leave)\b/i,
    ],
    [
      'progress, scores or praise',
      /\b(progress|per ?cent|%|complete[ds]?|score|streak|well done|great job|overdue|late)\b/i,
    ],
    ['the law of a place', /\b(restraining|protection order|custody|court|police will|the judge)\b/i],
    ['a name for a person', /\b(abuser|victim|perpetrator|narcissist|toxic|survivor)\b/i],
    ['what nobody can promise', /\b(safe now|you are safe|undetectable|invisible|secure|evidence|proof)\b/i],
  ])('have nothing of %s', (_, pattern) => {
    expect(TEXTS.length).toBeGreaterThan(150);
    expect(TEXTS.filter(([, text]) => pattern.test(text))).toEqual([]);
  });
});
