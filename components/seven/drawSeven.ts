import { CARD_HEIGHT, CARD_WIDTH, cardColours, cardPicture } from '../../utils/core/card-picture';
import { wrapped } from '../lines/wrapped';

/** An evening on the page: its day, and the lines of it. */
export interface EveningLines {
  readonly day: string;
  readonly lines: readonly string[];
}

/** What the page is drawn of; `date` (`YYYY-MM-DD`) is the day whose sea it is. */
export interface SevenFace {
  readonly date: string;
  readonly title: string;
  readonly evenings: readonly EveningLines[];
  readonly direction: 'ltr' | 'rtl';
}

const MARGIN = 96;
const TITLE = { size: 60, line: 80, weight: 400 };
const DAY = { size: 26, line: 44, weight: 600 };
const WORDS = { size: 36, line: 52, weight: 400 };
const BETWEEN = 34;
/** How much of the card's picture stands below the words: its sea and what grows in it. */
const SEA = CARD_HEIGHT * 0.42;
/** No browser draws much longer ones: what is longer goes into the text, and on paper. */
const LONGEST = 12_000;

interface Row {
  readonly text: string;
  readonly font: typeof TITLE;
  readonly after: number;
}

/** The address of the picture that stands over the page, on screens and on paper. */
export function seaAddress(date: string): string {
  return `data:image/svg+xml,${encodeURIComponent(cardPicture(date, null, false))}`;
}

/** The page as a PNG, as long as its words are. Rejects where the browser cannot draw it, or not all of it. */
export async function sevenPng(face: SevenFace): Promise<Blob> {
  const picture = new Image();
  picture.src = seaAddress(face.date);
  await picture.decode();
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const serif = getComputedStyle(document.documentElement).getPropertyValue('--serif') || 'serif';
  const rows = rowsOf(face, (text, font) => {
    context.font = fontOf(font, serif);
    return context.measureText(text).width;
  });
  const words = rows.reduce((sum, { font, after }) => sum + font.line + after, 2 * MARGIN);
  canvas.width = CARD_WIDTH;
  canvas.height = Math.max(CARD_HEIGHT, Math.ceil(words + SEA));
  if (canvas.height > LONGEST) throw new RangeError('longer than a picture');
  const { sky, ink } = cardColours(null, false);
  context.fillStyle = sky[0];
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, canvas.height - CARD_HEIGHT, CARD_WIDTH, CARD_HEIGHT);
  context.fillStyle = ink;
  context.direction = face.direction;
  context.textAlign = 'start';
  const x = face.direction === 'rtl' ? CARD_WIDTH - MARGIN : MARGIN;
  let y = MARGIN;
  for (const { text, font, after } of rows) {
    context.font = fontOf(font, serif);
    context.fillText(text, x, y + font.size);
    y += font.line + after;
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

function rowsOf(
  { title, evenings }: SevenFace,
  widthOf: (text: string, font: typeof TITLE) => number,
): readonly Row[] {
  const rows = (text: string, font: typeof TITLE, after = 0): readonly Row[] =>
    wrapped(text, CARD_WIDTH - 2 * MARGIN, (part) => widthOf(part, font)).map((line, i, all) => ({
      text: line,
      font,
      after: i === all.length - 1 ? after : 0,
    }));
  return [
    ...rows(title, TITLE, BETWEEN),
    ...paragraphs(evenings).flatMap(({ day, lines }) => [
      ...rows(day, DAY),
      ...lines.flatMap((line, i) => rows(line, WORDS, i === lines.length - 1 ? BETWEEN : 0)),
    ]),
  ];
}

function paragraphs(evenings: readonly EveningLines[]): readonly EveningLines[] {
  return evenings.map(({ day, lines }) => ({
    day,
    lines: lines.flatMap((line) => line.split(/\n+/)).filter((line) => line.trim() !== ''),
  }));
}

function fontOf({ size, weight }: typeof TITLE, serif: string): string {
  return `${weight} ${size}px ${serif}`;
}
