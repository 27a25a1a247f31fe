/** Where a screen stands: the page, or the shelter of a card in somebody else's page. */
export type Place = Document | ShadowRoot;

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
/** WCAG 2.2, 2.5.8; ours is the whole target's, with no room around it counted. */
const LEAST_PX = 24;
/** What must be hit in a hurry. */
const LARGE_PX = 44;
/** A pixel of rounding. */
const SLACK_PX = 1;

/** Everything Tab is to come to, in the order of the document: of the radio buttons of a group only the one it comes to. */
export function stopsIn(place: Place): readonly HTMLElement[] {
  const all = usable(place).filter(({ tabIndex }) => tabIndex >= 0);
  const groups = Map.groupBy(all.filter(isRadio), ({ form, name }) => `${form?.id} ${name}`);
  const chosen = new Set(
    [...groups.values()].map((radios) => radios.find(({ checked }) => checked) ?? radios[0]),
  );
  return all.filter((one) => !isRadio(one) || chosen.has(one));
}

/** What can be pressed or filled in, and is there to be. */
function usable(place: Place): readonly HTMLElement[] {
  const modal = place.querySelector('dialog:modal');
  return [...(modal ?? place).querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (one) =>
      !one.matches(':disabled') &&
      !one.closest('[inert]') &&
      one.checkVisibility({ visibilityProperty: true }),
  );
}

function isRadio(one: HTMLElement): one is HTMLInputElement {
  return one instanceof HTMLInputElement && one.type === 'radio';
}

/** A name for a report; what a screen reader calls it is in the trees. */
export function called(one: Element): string {
  const label = one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : null;
  return (one.getAttribute('aria-label') ?? (label || one.textContent || one.localName)).trim().slice(0, 60);
}

/** What is pressed to press it: it, with a label that stands around it. */
export function drawnOf(one: Element): Element {
  return one.closest('label') ?? one;
}

/** Stops that stand before the one they come after: higher, or in the same row on the side where reading begins. */
export function outOfOrder(stops: readonly HTMLElement[]): readonly string[] {
  const isFromRight = document.documentElement.dir === 'rtl';
  // The way out stands in its corner, and comes first; what can be taken back lies over the end of the page.
  const placed = stops
    .filter((one) => !one.closest('.exit, .popup-undo, .page-undo'))
    .map((one) => [one, one.getBoundingClientRect()] as const);
  return placed.slice(1).flatMap(([one, box], i) => {
    const [last, before] = placed[i] as (typeof placed)[number];
    const isAfter = isFromRight ? box.right <= before.left + SLACK_PX : box.left >= before.right - SLACK_PX;
    const isAbove = box.bottom <= before.top + SLACK_PX;
    const isBeside = !isAbove && box.top < before.bottom - SLACK_PX;
    const isWrong = isAbove ? !isAfter : isBeside && !isAfter && !overlaps(box, before);
    // What scrolls by itself may have its end anywhere.
    return isWrong && scrollerOf(one) === scrollerOf(last)
      ? [`"${called(one)}" comes after "${called(last)}", and stands before it`]
      : [];
  });
}

function scrollerOf(one: Element): Element | null {
  for (let around = one.parentElement; around && around !== document.body; around = around.parentElement) {
    if (around.scrollHeight > around.clientHeight && /auto|scroll/.test(getComputedStyle(around).overflowY))
      return around;
  }
  return null;
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right;
}

/** What is smaller than a finger needs; Support and the way out in any size but large. */
export function tooSmall(place: Place, support: string): readonly string[] {
  return usable(place).flatMap((one) => {
    const { width, height } = drawnOf(one).getBoundingClientRect();
    const isLarge = one.matches('.exit button') || called(one).startsWith(support);
    const least = isLarge ? LARGE_PX : LEAST_PX;
    if (width >= least && height >= least) return [];
    return [`"${called(one)}" is ${Math.round(width)} x ${Math.round(height)} px`];
  });
}

/** Sentences that say what is wrong, and which no field points to as its own, or none that has the focus. */
export function untiedProblems(place: Place): readonly string[] {
  const problems = [...place.querySelectorAll<HTMLElement>('.problem')].filter((one) =>
    one.checkVisibility(),
  );
  const first = place.querySelector('[aria-invalid=true]');
  if (problems.length > 0 && first && first !== place.activeElement)
    return [`"${called(first)}" has not the focus`];
  return problems.flatMap(({ id, textContent }) => {
    const fields = id ? [...place.querySelectorAll(`[aria-describedby~="${id}"]`)] : [];
    const isTied = fields.length > 0 && fields.every((field) => field.matches('[aria-invalid=true]'));
    return isTied ? [] : [textContent];
  });
}
