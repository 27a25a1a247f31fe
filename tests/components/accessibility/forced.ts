import { called, drawnOf, type Place } from './stops';

/** What shows that something can be pressed or filled in, where fills are the system's. */
const PRESSED = 'button, select, input:not([type=radio], [type=checkbox], [type=file]), textarea, .choice';
const CHOSEN = '[aria-pressed=true], [aria-current=page], .choice:has(:checked)';
const NOT_CHOSEN = '[aria-pressed=false], nav button:not([aria-current]), .choice:not(:has(:checked))';

/** In forced colours: what has no edge and no line under it, and what is chosen and looks like what is not. */
export function lostInForcedColours(place: Place): readonly string[] {
  const shown = (query: string) =>
    [...place.querySelectorAll<HTMLElement>(query)].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
  const edgeless = shown(PRESSED).filter((one) => !hasEdge(one));
  const others = shown(NOT_CHOSEN);
  const alike = shown(CHOSEN).filter((one) =>
    others.some(
      (other) =>
        other.className === one.className &&
        other.parentElement?.className === one.parentElement?.className &&
        looks(other) === looks(one),
    ),
  );
  return [
    ...edgeless.map((one) => `"${called(drawnOf(one))}" has no edge`),
    ...alike.map((one) => `"${called(one)}" looks as if it were not chosen`),
  ];
}

function hasEdge(one: HTMLElement): boolean {
  const { borderBlockEndStyle, borderBlockEndWidth, textDecorationLine } = getComputedStyle(one);
  const isEdged = borderBlockEndStyle !== 'none' && Number.parseFloat(borderBlockEndWidth) >= 1;
  return isEdged || textDecorationLine === 'underline';
}

/** All by which one could be told from another, but for its words. */
function looks(one: HTMLElement): string {
  return [null, '::before', '::after']
    .map((part) => {
      const { borderColor, borderWidth, backgroundColor, color, fontWeight, outlineStyle } = getComputedStyle(
        one,
        part,
      );
      return [borderColor, borderWidth, backgroundColor, color, fontWeight, outlineStyle].join();
    })
    .join(' ');
}
