import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joined } from '../../utils/core/photo-bytes';
import { detailsOf, withoutDetails } from '../../utils/core/photo-details';
import { exifFacts } from '../../utils/core/photo-exif';

type Bytes = Uint8Array<ArrayBuffer>;
const ascii = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const text = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** An Exif block, as a telephone writes one: which way is up, and a directory of the place. */
function exif(orientation: number, hasPlace: boolean, isLittle: boolean): Bytes {
  const entries = hasPlace ? 2 : 1;
  const bytes = new Uint8Array(8 + 2 + entries * 12 + 4);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, isLittle ? 0x4949 : 0x4d4d);
  view.setUint16(2, 42, isLittle);
  view.setUint32(4, 8, isLittle);
  view.setUint16(8, entries, isLittle);
  const entry = (i: number, tag: number, type: number, set: (at: number) => void) => {
    view.setUint16(10 + i * 12, tag, isLittle);
    view.setUint16(12 + i * 12, type, isLittle);
    view.setUint32(14 + i * 12, 1, isLittle);
    set(18 + i * 12);
  };
  entry(0, 0x0112, 3, (at) => view.setUint16(at, orientation, isLittle));
  if (hasPlace) entry(1, 0x8825, 4, (at) => view.setUint32(at, 26, isLittle));
  return bytes;
}

const segment = (marker: number, body: Uint8Array) =>
  joined([new Uint8Array([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff]), body]);
const SCAN = joined([segment(0xda, ascii('\x01')), new Uint8Array([1, 2, 0xff, 0, 3, 0xff, 0xd9])]);
const jpeg = (...segments: readonly Uint8Array[]) =>
  joined([new Uint8Array([0xff, 0xd8]), ...segments, SCAN]);
const JFIF = segment(0xe0, ascii('JFIF\0'));
const COLOURS = segment(0xe2, ascii('ICC_PROFILE\0profile'));
const TABLE = segment(0xdb, ascii('table'));

const chunk = (name: string, body: Uint8Array) => {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, body.length);
  return joined([length, ascii(name), body, new Uint8Array(4)]);
};
const png = (...chunks: readonly Uint8Array[]) =>
  joined([
    ascii('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', ascii('head')),
    ...chunks,
    chunk('IDAT', ascii('data')),
    chunk('IEND', ascii('')),
  ]);

const part = (name: string, body: Uint8Array) => {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, body.length, true);
  return joined([ascii(name), length, body, new Uint8Array(body.length % 2)]);
};
const webp = (...parts: readonly Uint8Array[]) => {
  const body = joined([ascii('WEBP'), ...parts]);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, body.length, true);
  return joined([ascii('RIFF'), length, body]);
};

describe('what a picture says of itself', () => {
  test.each([true, false])(
    'is taken out of a JPEG, and the picture and which way is up stay (little: %s)',
    (isLittle) => {
      const app1 = segment(0xe1, joined([ascii('Exif\0\0'), exif(6, true, isLittle)]));
      const comment = segment(0xfe, ascii('by Sam'));
      const stripped = withoutDetails(
        jpeg(JFIF, app1, COLOURS, comment, segment(0xed, ascii('IPTC')), TABLE),
      );
      expect(stripped).toMatchObject({ hadAny: true, hadPlace: true });
      const out = text(stripped?.bytes ?? new Uint8Array());
      expect(out).not.toMatch(/by Sam|IPTC/);
      const at = out.indexOf('Exif\0\0') + 6;
      expect(exifFacts((stripped?.bytes ?? new Uint8Array()).subarray(at))).toEqual({
        orientation: 6,
        hasPlace: false,
      });
      const upright = segment(0xe1, joined([ascii('Exif\0\0'), exif(1, false, isLittle)]));
      expect(withoutDetails(jpeg(JFIF, upright, COLOURS, TABLE))).toEqual({
        bytes: jpeg(JFIF, COLOURS, TABLE),
        hadAny: true,
        hadPlace: false,
      });
    },
  );

  test('also stands in XMP, and behind the picture', () => {
    const xmp = segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<exif:GPSLatitude>'));
    expect(withoutDetails(jpeg(xmp))).toEqual({ bytes: jpeg(), hadAny: true, hadPlace: true });
    expect(withoutDetails(joined([jpeg(), ascii('film')]))).toEqual({
      bytes: jpeg(),
      hadAny: true,
      hadPlace: false,
    });
  });

  test('is told from the tables between the scans of a picture, whatever bytes they hold', () => {
    const between = segment(0xc4, new Uint8Array([1, 0xff, 0xd9, 2]));
    const restarts = new Uint8Array([5, 0xff, 0xd3, 6, 0xff, 0, 7]);
    const twice = joined([segment(0xda, ascii('\x01')), restarts, between, SCAN]);
    const whole = joined([new Uint8Array([0xff, 0xd8]), TABLE, twice]);
    expect(withoutDetails(whole)).toEqual({ bytes: whole, hadAny: false, hadPlace: false });
  });

  test('is taken out of PNG and WebP', () => {
    expect(
      withoutDetails(png(chunk('tEXt', ascii('Author\0Sam')), chunk('eXIf', exif(1, true, true)))),
    ).toEqual({
      bytes: png(),
      hadAny: true,
      hadPlace: true,
    });
    const flags = (value: number) => part('VP8X', new Uint8Array([value, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
    const picture = part('VP8 ', ascii('odd'));
    expect(
      withoutDetails(
        webp(flags(0b0010_1100), picture, part('EXIF', exif(1, true, true)), part('XMP ', ascii('x'))),
      ),
    ).toEqual({ bytes: webp(flags(0b0010_0000), picture), hadAny: true, hadPlace: true });
  });

  test('where there is nothing, not a byte changes', () => {
    for (const whole of [jpeg(JFIF, COLOURS, TABLE), png(), webp(part('VP8 ', ascii('x')))]) {
      expect(withoutDetails(whole)).toEqual({ bytes: whole, hadAny: false, hadPlace: false });
    }
  });

  test('of other and of damaged files is not known', () => {
    const whole = jpeg(JFIF, segment(0xe1, joined([ascii('Exif\0\0'), exif(6, true, true)])), TABLE);
    for (const bytes of [ascii('plain text'), new Uint8Array(0), whole.slice(0, 40), png().slice(0, 30)]) {
      expect(withoutDetails(bytes)).toBe(null);
    }
    expect([
      detailsOf(null, false),
      detailsOf(withoutDetails(whole), true),
      detailsOf(withoutDetails(whole), false),
    ]).toEqual(['unknown', 'kept', 'taken-out']);
  });

  test('law: no bytes make it throw', () => {
    const heads = fc.constantFrom(
      [0xff, 0xd8, 0xff, 0xe1],
      [...ascii('\x89PNG\r\n\x1a\n')],
      [...ascii('RIFF\x20\0\0\0WEBP')],
    );
    fc.assert(
      fc.property(heads, fc.uint8Array({ maxLength: 80 }), (head, rest) => {
        const bytes = joined([new Uint8Array(head), rest]);
        const stripped = withoutDetails(bytes);
        expect(stripped === null || stripped.bytes.length <= bytes.length + 40).toBe(true);
      }),
    );
  });
});
