import { CARD_HEIGHT, CARD_WIDTH, cardColours, cardPicture } from '../../utils/core/card-picture';
import type { Theme } from '../../utils/core/deck';
import { wrapped } from './wrapped';

/** What a card is drawn of. */
export interface CardFace {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly theme: Theme | null;
  readonly text: string;
  readonly isDark: boolean;
  readonly direction: 'ltr' | 'rtl';
}

const MARGIN = 110;
/** The words stand above the sea: as large as fits there, in pixels. */
const WORDS_HEIGHT = CARD_HEIGHT * 0.5;
const LARGEST = 84;
const SMALLEST = 44;
const LINE = 1.32;

/** The address of a card's picture: of itself, since our pages may show nothing else. */
export function pictureAddress({ date, theme, isDark }: CardFace): string {
  return `data:image/svg+xml,${encodeURIComponent(cardPicture(date, theme, isDark))}`;
}

/** The whole card as a PNG, its words in the page's serif. Rejects where the browser cannot draw it. */
export async function cardPng(face: CardFace): Promise<Blob> {
  const picture = new Image();
  picture.src = pictureAddress(face);
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = CARD_WIDTH;
  canvas.height = CARD_HEIGHT;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(picture, 0, 0, CARD_WIDTH, CARD_HEIGHT);
  write(face, context);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

function write({ text, theme, isDark, direction }: CardFace, context: CanvasRenderingContext2D): void {
  const serif = getComputedStyle(document.documentElement).getPropertyValue('--serif') || 'serif';
  const width = CARD_WIDTH - 2 * MARGIN;
  let size = LARGEST;
  let lines: readonly string[] = [];
  for (; size >= SMALLEST; size -= 4) {
    context.font = `${size}px ${serif}`;
    lines = wrapped(text, width, (part) => context.measureText(part).width);
    if (lines.length * size * LINE <= WORDS_HEIGHT) break;
  }
  context.fillStyle = cardColours(theme, isDark).ink;
  context.direction = direction;
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
  const x = direction === 'rtl' ? CARD_WIDTH - MARGIN : MARGIN;
  for (const [i, line] of lines.entries()) context.fillText(line, x, MARGIN + size + i * size * LINE);
}
