import { render } from 'preact';
import { type Drawing, type Frame, INK, LETTERS } from './drawing';
import { Patterns } from './Patterns';
import type { Meaning } from './pictured';
import { SWATCH, Swatch } from './Swatch';

/** What a saved picture is made of: it has to say by itself what it shows. */
export interface PictureFile {
  readonly title: string;
  readonly lines: readonly string[];
  readonly legend: readonly Meaning[];
  readonly draw: (frame: Frame) => Drawing;
  readonly isRtl: boolean;
  readonly hasWords: boolean;
  readonly locale: string;
}

/** The width of a saved picture's drawing, and what is left free around it, in its units. */
const WIDTH = 720;
const MARGIN = 28;
/** Letters a line has room for, about: they are a little more than half as wide as they are high. */
const LINE_LETTERS = Math.floor(WIDTH / (LETTERS * 0.56));
const LINE = 20;
/** A PNG has this many pixels for each unit. */
const SHARP = 2;
const ID = 'picture';

/**
 * A picture as a whole SVG document, in the colours the page has now: title, what it says, the drawing and what its
 * patterns mean. Nothing else is in it: no name a person gave unless `hasWords`, and nothing of the program.
 */
export function pictureSvg(file: PictureFile): string {
  const { title, isRtl, hasWords, locale } = file;
  const lines = file.lines.flatMap((text) => wrapped(text));
  const { height, parts } = file.draw({ width: WIDTH, isRtl, id: ID, hasWords });
  const top = MARGIN + 42 + lines.length * LINE;
  const legendTop = top + height + 16;
  const whole = legendTop + file.legend.length * 26 + MARGIN;
  const start = isRtl ? WIDTH : 0;
  const holder = document.createElement('div');
  render(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH + 2 * MARGIN} ${whole}`}
      width={WIDTH + 2 * MARGIN}
      height={whole}
      direction={isRtl ? 'rtl' : 'ltr'}
      lang={locale}
      font-family="system-ui, sans-serif"
      font-size={LETTERS}
    >
      <title>{title}</title>
      <Patterns id={ID} />
      <rect width="100%" height="100%" fill={INK.card} />
      <g transform={`translate(${MARGIN} 0)`} fill={INK.ink}>
        <text x={start} y={MARGIN + 14} font-size={20}>
          {title}
        </text>
        {lines.map((text, i) => (
          <text key={text} x={start} y={MARGIN + 40 + i * LINE} fill={INK.soft}>
            {text}
          </text>
        ))}
        <g transform={`translate(0 ${top})`}>{parts}</g>
        {file.legend.map(({ label, ...meaning }, i) => (
          <g key={label} transform={`translate(0 ${legendTop + i * 26})`}>
            <g transform={`translate(${isRtl ? WIDTH - SWATCH : 0} 0)`}>
              <Swatch {...meaning} id={ID} />
            </g>
            <text x={isRtl ? WIDTH - 26 : 26} y={13}>
              {label}
            </text>
          </g>
        ))}
      </g>
    </svg>,
    holder,
  );
  const svg = holder.firstElementChild;
  const text = svg ? new XMLSerializer().serializeToString(svg) : '';
  render(null, holder);
  return withColours(text);
}

/** The same as a PNG. Rejects where the browser cannot draw it. */
export async function picturePng(file: PictureFile): Promise<Blob> {
  const svg = pictureSvg(file);
  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * SHARP;
  canvas.height = picture.naturalHeight * SHARP;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** The page's tokens in the place of their names: a file has no page. */
function withColours(svg: string): string {
  const style = getComputedStyle(document.documentElement);
  return svg.replaceAll(/var\((--[a-z-]+)\)/g, (_, token: string) => style.getPropertyValue(token).trim());
}

/** A text in lines about as long as there is room for. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= LINE_LETTERS) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
