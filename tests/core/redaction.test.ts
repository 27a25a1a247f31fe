import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redactor, suggestedRedactions, TAKEN_OUT } from '../../utils/core/redaction';

describe('words to take out', () => {
  test('are proposed from who was there and where: names, their parts, places', () => {
    expect(
      suggestedRedactions([
        { who: 'Anna Maria Meyer and my sister', where: 'Kitchen, 12 Elm Street' },
        { who: 'anna maria meyer; 王小明', where: '' },
        { who: 'سارة، أحمد و ليلى', where: '' },
        { who: 'राम और सीता', where: '' },
      ]),
    ).toEqual([
      ...['Anna Maria Meyer', 'Anna', 'Maria', 'Meyer', 'Kitchen', '12 Elm Street', '王小明'],
      ...['سارة', 'أحمد', 'ليلى', 'राम', 'सीता'],
    ]);
  });

  test.each([
    [
      'Sam',
      'SAM said that Samantha knows sam’s number',
      `${TAKEN_OUT} said that Samantha knows ${TAKEN_OUT}’s number`,
    ],
    ['José', 'Jose and JOSE\u0301 and josés', `${TAKEN_OUT} and ${TAKEN_OUT} and josés`],
    ['Strauß', 'bei Strauß', `bei ${TAKEN_OUT}`],
    ['12 Elm Street', 'at 12 elm street, twice', `at ${TAKEN_OUT}, twice`],
    ['小明', '我和小明在家', `我和${TAKEN_OUT}在家`],
    ['O.', 'O. was there', `${TAKEN_OUT} was there`],
    ['سارة', 'قالت سارة إنها هنا', `قالت ${TAKEN_OUT} إنها هنا`],
    ['सीता', 'कल सीता आई', `कल ${TAKEN_OUT} आई`],
  ])('%s', (term, text, wanted) => {
    expect(redactor([term])(text)).toBe(wanted);
  });

  test('go with mail addresses, links and numbers to call; days stay', () => {
    const text =
      'a.b@mail.example, https://x.example/sam?y, www.y.example, +44 (0)171 555-0100, 2026-11-25, 25.11.2026, room 12';
    const out = redactor([])(text);
    expect(out).toBe(`${TAKEN_OUT}, ${TAKEN_OUT} ${TAKEN_OUT} ${TAKEN_OUT}, 2026-11-25, 25.11.2026, room 12`);
  });

  test('are numbers to call in other digits, too', () => {
    expect(redactor([])('٠١٧١ ٥٥٥ ٠١٠٠، ٢٥.١١.٢٠٢٦، ०१७१५५५०१००')).toBe(
      `${TAKEN_OUT}، ٢٥.١١.٢٠٢٦، ${TAKEN_OUT}`,
    );
  });

  test('law: a name is gone wherever it stands as a word, and what is not named stays', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 12 }), (name, others) => {
        const kept = others.filter((other) => other.toLowerCase() !== name.toLowerCase());
        const text = [...kept, name, ...kept, name.toUpperCase()].join(' ');
        const out = redactor([name])(text).split(' ');
        expect(out).toEqual([...kept, TAKEN_OUT, ...kept, TAKEN_OUT]);
      }),
    );
  });
});
