import { seedOf, seedOfText } from './affirmation';
import type { Theme } from './deck';

/** The width of a card, in its own units. */
export const CARD_WIDTH = 1080;
/** Its height: a sheet taller than it is wide. */
export const CARD_HEIGHT = 1350;

/** The colours of a card's picture, and of the words on it. */
interface Palette {
  readonly sky: readonly [string, string];
  readonly disc: string;
  readonly sea: readonly [string, string, string];
  readonly kelp: string;
  readonly sand: string;
  readonly ink: string;
}

/** The lightness of each part, in percent, and how strong its colour is: light, then dark. */
const LIGHT = { sky: [95, 88], disc: 98, sea: [76, 66, 56], kelp: 31, sand: 84, ink: 17, strength: 32 };
const DARK = { sky: [10, 16], disc: 40, sea: [23, 18, 13], kelp: 50, sand: 20, ink: 92, strength: 18 };

/** The colour of each theme's light, in degrees: all of them such as the sky over a sea can have. */
const HUES: Readonly<Record<Theme, number>> = {
  safety: 172,
  worth: 38,
  boundaries: 200,
  grief: 224,
  anger: 18,
  calm: 184,
  rest: 262,
  support: 48,
  steps: 96,
  setback: 340,
};

/** The hue of the water, whatever the light; and of a line that has no theme. */
const SEA_HUE = 178;

/**
 * The picture of a card, drawn from a day (`YYYY-MM-DD`) and a theme: a sky, what stands in it, the sea in three
 * stretches and the kelp that grows before it. The same for ever for the same day and theme, and no two alike.
 *
 * @returns a whole SVG document, without any words or anything from elsewhere
 */
export function cardPicture(date: string, theme: Theme | null, isDark: boolean): string {
  const next = numbers(`${date} ${theme ?? 'own'}`);
  const colours = cardColours(theme, isDark);
  const { sky, disc, sea, kelp, sand } = colours;
  const shore = 0.66 + next() * 0.05;
  const x = CARD_WIDTH * (0.2 + next() * 0.6);
  const y = CARD_HEIGHT * (shore - 0.02 - next() * 0.12);
  const radius = 90 + next() * 110;
  const parts = [
    `<defs><linearGradient id="s" x1="0" y1="0" x2="0.2" y2="1"><stop stop-color="${sky[0]}"/><stop offset="1" stop-color="${sky[1]}"/></linearGradient></defs>`,
    `<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="url(#s)"/>`,
    ...rings(x, y, radius, disc),
    ...sea.map((colour, i) => wave(CARD_HEIGHT * (shore + i * (0.07 + next() * 0.02)), colour, next)),
    ground(sand, next),
    ...garden(kelp, next),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">${parts.join('')}</svg>`;
}

/** The colours of a card (CSS); `null`: of a line without a theme. The ink is read on its sky, at more than 7:1. */
export function cardColours(theme: Theme | null, isDark: boolean): Palette {
  const { sky, disc, sea, kelp, sand, ink, strength } = isDark ? DARK : LIGHT;
  const hue = theme ? HUES[theme] : SEA_HUE;
  const [high = 0, low = 0] = sky;
  const [far = 0, middle = 0, near = 0] = sea;
  return {
    sky: [hsl(hue, strength + 14, high), hsl(hue + 14, strength + 8, low)],
    disc: hsl(hue - 8, isDark ? 16 : 54, disc),
    sea: [
      hsl(SEA_HUE + 8, strength, far),
      hsl(SEA_HUE + 2, strength, middle),
      hsl(SEA_HUE - 4, strength, near),
    ],
    kelp: hsl(164, 32, kelp),
    sand: hsl(hue === SEA_HUE ? 40 : hue, 24, sand),
    ink: hsl(178, 16, ink),
  };
}

/** The sun or moon, with the air lit around it. */
function rings(x: number, y: number, radius: number, colour: string): readonly string[] {
  return [1.9, 1.4, 1].map(
    (size, i) =>
      `<circle cx="${at(x)}" cy="${at(y)}" r="${at(radius * size)}" fill="${colour}" opacity="${[0.22, 0.35, 0.9][i]}"/>`,
  );
}

/** A stretch of the sea, with its swell along the top. */
function wave(top: number, colour: string, next: () => number): string {
  const swell = 8 + next() * 16;
  const length = CARD_WIDTH / (2 + Math.floor(next() * 3));
  const from = -next() * length;
  const humps = Math.ceil((CARD_WIDTH - from) / length);
  const path = Array.from(
    { length: humps },
    () => `q${at(length / 4)} ${at(-swell)} ${at(length / 2)} 0t${at(length / 2)} 0`,
  );
  return `<path d="M${at(from)} ${at(top)}${path.join('')}V${CARD_HEIGHT}H${at(from)}z" fill="${colour}"/>`;
}

/** The rock that holds it all, low at the foot. */
function ground(colour: string, next: () => number): string {
  const left = CARD_HEIGHT - 30 - next() * 70;
  const right = CARD_HEIGHT - 30 - next() * 70;
  const middle = CARD_HEIGHT - 20 - next() * 90;
  return `<path d="M0 ${at(left)}C${at(CARD_WIDTH * 0.3)} ${at(middle)} ${at(CARD_WIDTH * 0.6)} ${at(CARD_HEIGHT)} ${CARD_WIDTH} ${at(right)}V${CARD_HEIGHT}H0z" fill="${colour}" opacity="0.55"/>`;
}

/** Kelp in two tufts, one large and one small, each stem leaning with the same water. */
function garden(colour: string, next: () => number): readonly string[] {
  const lean = (next() - 0.5) * 220;
  const isLeft = next() < 0.5;
  const large = CARD_WIDTH * (isLeft ? 0.1 + next() * 0.16 : 0.74 + next() * 0.16);
  const small = CARD_WIDTH - large + (next() - 0.5) * 120;
  const tuft = (foot: number, count: number, tall: number) =>
    Array.from({ length: count }, (_, i) =>
      stalk(
        foot + (i - (count - 1) / 2) * (50 + next() * 26),
        tall * (0.6 + next() * 0.4),
        lean * (0.6 + next() * 0.8),
        next,
      ),
    );
  const stalks = [
    ...tuft(large, 3 + Math.floor(next() * 2), 470),
    ...tuft(small, 1 + Math.floor(next() * 2), 270),
  ];
  const stems = stalks.map(({ stem }) => `<path d="${stem}"/>`).join('');
  const blades = stalks.map((one) => `<path d="${one.blades}"/>`).join('');
  return [
    `<g fill="none" stroke="${colour}" stroke-width="6" stroke-linecap="round">${stems}</g>`,
    `<g fill="${colour}" opacity="0.82">${blades}</g>`,
  ];
}

/** One stem, and the blades along it: on one side and the other in turn, smaller towards the tip. */
function stalk(foot: number, tall: number, lean: number, next: () => number) {
  const bend = (next() - 0.5) * 140;
  const base = CARD_HEIGHT + 20;
  const [x1, y1, x2, y2] = [foot + bend, base - tall * 0.4, foot + lean - bend, base - tall * 0.7];
  const [endX, endY] = [foot + lean, base - tall];
  const point = (t: number) => {
    const s = 1 - t;
    const along = (a: number, b: number, c: number, d: number) =>
      s ** 3 * a + 3 * s * s * t * b + 3 * s * t * t * c + t ** 3 * d;
    return [along(foot, x1, x2, endX), along(base, y1, y2, endY)] as const;
  };
  const count = 5 + Math.floor(next() * 3);
  const side = next() < 0.5 ? 1 : -1;
  const blades = Array.from({ length: count }, (_, i) => {
    const [x, y] = point(0.2 + (i / (count - 1)) * 0.78);
    const size = 1 - (i / count) * 0.5;
    const reach = (46 + next() * 34) * size * side * (i % 2 ? -1 : 1);
    const rise = (74 + next() * 40) * size;
    return `M${at(x)} ${at(y)}${blade(reach, rise)}`;
  });
  const stem = `M${at(foot)} ${at(base)}C${at(x1)} ${at(y1)} ${at(x2)} ${at(y2)} ${at(endX)} ${at(endY)}`;
  return { stem, blades: blades.join('') };
}

/** A blade from where it grows to its tip, and back along its other side. */
function blade(reach: number, rise: number): string {
  const out = `c${at(reach * 0.1)} ${at(-rise * 0.5)} ${at(reach * 0.5)} ${at(-rise * 0.9)} ${at(reach)} ${at(-rise)}`;
  const back = `c${at(-reach * 0.1)} ${at(rise * 0.45)} ${at(-reach * 0.35)} ${at(rise * 0.85)} ${at(-reach)} ${at(rise)}`;
  return `${out}${back}z`;
}

/** Numbers from 0 to 1, the same each time for the same text. */
function numbers(text: string): () => number {
  let state = seedOfText(text);
  return () => {
    state = seedOf(state + 0x6d2b_79f5);
    return state / 2 ** 32;
  };
}

function hsl(hue: number, strength: number, lightness: number): string {
  return `hsl(${(hue + 360) % 360} ${strength}% ${lightness}%)`;
}

function at(n: number): string {
  return `${Math.round(n * 10) / 10}`;
}
