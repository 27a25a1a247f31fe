import { userEvent } from 'vitest/browser';
import { called, drawnOf, type Place, stopsIn } from './stops';

/** WCAG 2.2, 1.4.11: what shows where the focus is stands out from what is beside it by this. */
const LEAST_CONTRAST = 3;
/** At least so much of what has the focus is to be seen; 2.4.11 asks for more than nothing. */
const LEAST_SEEN = 0.6;
/** Points of a box that are looked at, in each direction. */
const POINTS = 5;

/**
 * Goes through a screen by real presses of Tab, from its beginning until it is left.
 *
 * @returns what is wrong: a stop that was not come to, in another order, without a ring, or beneath something
 */
export async function walkedByTab(place: Place): Promise<readonly string[]> {
  const wanted = stopsIn(place);
  const passed: HTMLElement[] = [];
  const faults: string[] = [];
  begin(place);
  while (passed.length <= wanted.length + 3) {
    await userEvent.tab();
    const at = place.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body || at === passed[0]) break;
    // Where it scrolls it is a stop itself, before the first or after the last of those in it.
    if (at.matches('dialog:modal') && passed.length > 0) break;
    if (at.matches('dialog:modal')) continue;
    // A field for a day or a time has several stops of its own.
    if (at === passed.at(-1)) continue;
    passed.push(at);
    faults.push(...faultsAt(at, place).map((fault) => `"${called(at)}" ${fault}`));
  }
  const missed = wanted
    .filter((one) => !passed.includes(one))
    .map((one) => `"${called(one)}" is not come to`);
  const strange = passed.filter((one) => !wanted.includes(one)).map((one) => `"${called(one)}" is come to`);
  const isInOrder = wanted.every((one, i) => one === passed[i]);
  const order =
    isInOrder || missed.length + strange.length > 0 ? [] : ['another order than that of the document'];
  return [...missed, ...strange, ...order, ...faults];
}

/** The next Tab comes to the first stop. */
function begin(place: Place): void {
  const modal = place.querySelector<HTMLElement>('dialog:modal');
  const from = modal ?? document.body;
  from.tabIndex = -1;
  from.focus({ preventScroll: true });
  from.removeAttribute('tabindex');
  toTop(place);
}

/** Everything is scrolled back to where it begins. */
export function toTop(place: Place): void {
  for (const one of place.querySelectorAll('*')) one.scrollTop = 0;
}

function faultsAt(at: HTMLElement, place: Place): readonly string[] {
  const ringed = [at, drawnOf(at)].find(hasRing);
  const seen = seenOf(drawnOf(at), place);
  return [
    ...(ringed ? [] : ['has no ring']),
    ...(ringed && contrastOf(ringed) < LEAST_CONTRAST ? ['has a ring that is hardly seen'] : []),
    ...(seen.share < LEAST_SEEN ? [`is seen to ${Math.round(seen.share * 100)} %, under ${seen.over}`] : []),
  ];
}

function hasRing(one: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
}

/** How much of a box is in the window with nothing over it, from 0 to 1, and what is over the rest. */
function seenOf(one: Element, place: Place): { readonly share: number; readonly over: string } {
  const box = one.getBoundingClientRect();
  const height = Math.min(box.height, innerHeight);
  let seen = 0;
  let over = '';
  for (let n = 0; n < POINTS * POINTS; n += 1) {
    const x = box.left + (((n % POINTS) + 0.5) / POINTS) * box.width;
    const y =
      box.top + ((Math.floor(n / POINTS) + 0.5) / POINTS) * (box.height > innerHeight ? height : box.height);
    const hit = place.elementFromPoint(x, y);
    if (hit && (one.contains(hit) || hit.contains(one))) seen += 1;
    else over = hit ? `<${hit.localName} class="${hit.className}">` : 'the edge of the window';
  }
  return { share: seen / (POINTS * POINTS), over };
}

/** How far the ring of something stands out from the ground that it is drawn on. */
function contrastOf(one: Element): number {
  const ring = luminanceOf(getComputedStyle(one).outlineColor);
  const ground = luminanceOf(groundAround(one));
  return (Math.max(ring, ground) + 0.05) / (Math.min(ring, ground) + 0.05);
}

/** The ring is drawn two pixels off: on what stands around it. */
function groundAround(one: Element): string {
  for (let around = one.parentElement; around; around = around.parentElement) {
    const { backgroundColor } = getComputedStyle(around);
    if (!/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return getComputedStyle(document.documentElement).backgroundColor;
}

/** WCAG's relative luminance of a colour without transparency, as `getComputedStyle` writes it. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
