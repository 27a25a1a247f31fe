import { describe, expect, test } from 'vitest';
import { COMFORT } from '../../utils/core/comfort';
import { CONTACT } from '../../utils/core/contact';
import { FAREWELL } from '../../utils/core/farewell';
import type { Kind } from '../../utils/core/kind';
import { KINDS } from '../../utils/core/kinds';
import { OWN_HELPLINE } from '../../utils/core/own-helpline';
import { PLAN_NOTE } from '../../utils/core/plan';
import { REVIEW } from '../../utils/core/review';
import { SCRIPT } from '../../utils/core/script';
import { WEEK_REVIEW } from '../../utils/core/week-review';

const LONG = 'x'.repeat(100_000);
const CONTACT_MIA = { name: 'Mia', reach: 'at work', goodFor: '', inTouch: null, atPause: true };
const SONG = { form: 'helped', name: 'The song', text: '', link: 'https://music.example/', atPause: false };
const LINE = { name: 'Dr. A', number: '123', note: '' };
const LOOKED = {
  boundaryId: 'b1',
  name: 'No calls',
  date: '2026-11-24',
  answer: 'let-go',
  words: '',
  consequences: '',
  isSafety: false,
};
const WEEK = { date: '2026-11-24', keep: 'Walks', change: '' };
const GOODBYE = { boundaryId: 'b1', name: 'No calls', date: '2026-11-24', gave: 'Sleep', line: 'I can rest' };
const MESSAGE = { word: '', channel: 'at work', times: '', asks: ['a', 'b', 'c'], notBy: '' };

const CASES: readonly [Kind<unknown>, object, readonly object[]][] = [
  [
    CONTACT,
    CONTACT_MIA,
    [{ name: LONG }, { reach: LONG }, { inTouch: 'maybe' }, { atPause: 'yes' }, { phone: '1' }],
  ],
  [
    COMFORT,
    SONG,
    [
      { form: 'task' },
      { text: LONG },
      { link: 'http://music.example/' },
      { link: 'javascript:alert(1)' },
      { link: ' https://music.example/' },
      { link: `https://music.example/${LONG}` },
    ],
  ],
  [OWN_HELPLINE, LINE, [{ number: LONG }, { note: LONG }, { name: 1 }, { checkedOn: '2026-01-01' }]],
  [
    REVIEW,
    LOOKED,
    [
      { answer: 'failed' },
      { date: '24.11.2026' },
      { words: LONG },
      { isSafety: 'no' },
      { dueOn: '2026-12-24' },
    ],
  ],
  [WEEK_REVIEW, WEEK, [{ date: '2026-02-30' }, { keep: LONG }, { change: null }, { held: 3 }]],
  [FAREWELL, GOODBYE, [{ date: 'then' }, { gave: LONG }, { line: 'x'.repeat(161) }, { verdict: 'kept' }]],
  [SCRIPT, MESSAGE, [{ asks: ['a', 'b', 'c', 'd'] }, { word: LONG }, { asks: [LONG] }, { to: 'Mia' }]],
];

describe.each(CASES)('%o', (kind, value, wrong) => {
  test('knows its values', () => {
    expect(kind.is(value)).toBe(true);
    expect(kind.is(structuredClone(value))).toBe(true);
  });

  test.each(wrong.map((part) => [part]))('and knows no other', (part) => {
    expect(kind.is({ ...value, ...part })).toBe(false);
  });

  test('is carried by copies and exports', () => {
    expect(KINDS).toContain(kind);
  });
});

test('no two kinds have one name', () => {
  expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length);
  expect(KINDS).toContain(PLAN_NOTE);
});
