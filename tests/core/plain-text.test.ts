import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../utils/core/plain-text';

test.each([
  ['one<br>two<br/>three<BR />four', 'one\ntwo\nthree\nfour'],
  ['<b>loud</b> and <i>soft</i>', 'loud and soft'],
  ['<p>one</p><p>two</p>', 'one\ntwo'],
  ['<ul><li>tea</li><li>a walk</li></ul>', '- tea\n- a walk'],
  ['<span style="color: red">kelp</span>', 'kelp'],
  ['<a href="https://sea.example/">the sea</a>', 'the sea'],
  ['salt &amp; pepper &lt;3 &quot;so&quot; &#39;so&#39; &#x1F30A;', 'salt & pepper <3 "so" \'so\' \u{1f30a}'],
  ['&amp;lt;', '&lt;'],
  ['a < b, b > c, <3, <nobody>', 'a < b, b > c, <3, <nobody>'],
  ['&unknown; &#0; &#9999999; &', '&unknown; &#0; &#9999999; &'],
  ['one\r\ntwo<br><br><br><br>three', 'one\ntwo\n\nthree'],
  ['  kept  inside  ', 'kept  inside'],
])('%j is %j', (html, text) => {
  expect(plainText(html)).toBe(text);
});

test('text without marks stays as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zà-ÿ.,!?' ]{0,20}$/)), (words) => {
      const text = words
        .map((word) => word.trim())
        .filter(Boolean)
        .join('\n');
      expect(plainText(text)).toBe(text);
    }),
  );
});

test('a long note of nothing but openings is read in no time', () => {
  const since = performance.now();
  for (const part of ['<a ', '<li', '&#', '<br', ' \n', '<p<']) plainText(part.repeat(100_000));
  expect(performance.now() - since).toBeLessThan(3000);
});

test('what comes of it is text that can be written', () => {
  fc.assert(
    fc.property(fc.nat(0x20ffff), (code) => {
      const html = `&#${code};`;
      const text = plainText(html);
      expect(text === html || text.isWellFormed()).toBe(true);
    }),
  );
});
