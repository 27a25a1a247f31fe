import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { LANGUAGES } from './catalogues';
import { LONG, SAY } from './words';

const texts = Object.entries(messages).map(([key, { message }]) => [key, message] as const);

describe('every sentence of the catalogue', () => {
  test.each([
    ['blames', /\b(fail(ed|ure|s)?|relapse|streak|missed|broken?|cheat(ed)?|weak|guilty|shame)\b/i],
    ['orders', /\b(should|must|(?<!not )have to|you need to)\b/i],
    ['makes light of it', /\b(just|simply|easy|easily|obviously)\b/i],
    [
      'promises what nothing can keep',
      /\b(undetectable|invisible|untraceable|completely safe|permanently)\b/i,
    ],
    // JSON is the name of a form, which is written so.
    ['shouts', /!|\b(?!JSON\b)[A-Z]{4,}/],
  ])('never %s', (_, pattern) => {
    expect(texts.filter(([, text]) => pattern.test(text))).toEqual([]);
  });

  test('that counts has both of its forms', () => {
    const keys = new Set(texts.map(([key]) => key));
    const counting = texts.filter(([key, text]) => /_(one|other)$/.test(key) && text.includes('$1'));
    expect(counting.length).toBeGreaterThan(10);
    for (const [key] of counting) {
      const base = key.slice(0, key.lastIndexOf('_'));
      expect([base, keys.has(`${base}_one`), keys.has(`${base}_other`)]).toEqual([base, true, true]);
    }
  });

  test('fills its places in order, from $1 on', () => {
    for (const [key, text] of texts) {
      const places = new Set([...text.matchAll(/\$(\d)/g)].map(([, place]) => Number(place)));
      expect([key, Math.max(0, ...places)]).toEqual([key, places.size]);
    }
  });
});

test('written from the right, the hours of a week begin at the right within a sentence, too', () => {
  const say = LANGUAGES.get('ar');
  if (!say) throw new Error('no Arabic');
  const hours = say('boundary_weekly', 'الاثنين', '7:00 م', '6:00 ص');
  const line = document.createElement('p');
  line.dir = 'rtl';
  line.textContent = say('boundary_weekly_on', hours, 'الثلاثاء');
  document.body.append(line);
  const edgeOf = (text: string) => {
    const range = document.createRange();
    const node = line.firstChild as Text;
    const at = node.data.indexOf(text);
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect().left;
  };
  const edges = ['الاثنين', '7:00', '6:00', 'قائم'].map(edgeOf);
  line.remove();
  expect(edges).toEqual(edges.toSorted((a, b) => b - a));
});

test.each([...LANGUAGES])(
  'in %s, a list of nothing is an empty text, which another is said instead of',
  (_, say) => {
    expect([say.list([]), say.all([])]).toEqual(['', '']);
    expect(say.list(['feed.example'])).toContain('feed.example');
  },
);

describe('the words of the tests', () => {
  test('are filled in as the browser does', () => {
    expect(SAY('boundary_weekly', 'Mon', '1', '2')).toBe('Mon 1–2');
    expect(SAY.count('boundary_went_on', 1)).toBe('went on once');
    expect(SAY.count('boundary_went_on', 3)).toBe('went on 3 times');
  });

  test('can be as long as German ones', () => {
    expect(LONG('boundaries_title').length).toBeGreaterThan(1.3 * SAY('boundaries_title').length);
  });
});
