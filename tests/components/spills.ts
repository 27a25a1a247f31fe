/** A pixel of rounding. */
const SLACK_PX = 1;

/**
 * Texts that do not fit where they stand: beyond the window's edge, cut off by their box, or wider than it. What is
 * meant to scroll, and what is for screen readers alone, is left out. One line for each.
 */
export function spills(root: ParentNode = document.body): readonly string[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => hasText(element) && element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !element.closest('.unseen, svg, option'))
    .flatMap((element) => {
      const how = howItSpills(element);
      return how
        ? [`${how}: <${element.localName} class="${element.className}"> ${element.textContent}`]
        : [];
    });
}

function hasText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
}

function howItSpills(element: HTMLElement): string | null {
  const { left, right, width } = element.getBoundingClientRect();
  if (width === 0 || isInScroller(element)) return null;
  if (left < -SLACK_PX || right > innerWidth + SLACK_PX) return 'beyond the window';
  const { overflowX, overflowY, display } = getComputedStyle(element);
  if (display === 'inline') return null;
  const isWider = element.scrollWidth > element.clientWidth + SLACK_PX;
  if (overflowX !== 'auto' && overflowX !== 'scroll' && isWider && !isGroundAlone(element))
    return `${element.scrollWidth} px wide in ${element.clientWidth}`;
  const isCut = overflowY === 'hidden' || overflowY === 'clip';
  return isCut && element.scrollHeight > element.clientHeight + SLACK_PX ? 'cut off below' : null;
}

/** Whether all words lie within: the ground of a plain button goes beyond its words by a margin, and is not seen. */
function isGroundAlone(element: HTMLElement): boolean {
  if (!element.querySelector(':scope > .button.plain')) return false;
  const { left, right } = element.getBoundingClientRect();
  const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (words.nextNode()) {
    range.selectNodeContents(words.currentNode);
    const lines = [...range.getClientRects()];
    if (lines.some((line) => line.left < left - SLACK_PX || line.right > right + SLACK_PX)) return false;
  }
  return true;
}

function isInScroller(element: Element): boolean {
  for (
    let around = element.parentElement;
    around && around !== document.body;
    around = around.parentElement
  ) {
    if (around.scrollWidth > around.clientWidth && /auto|scroll/.test(getComputedStyle(around).overflowX))
      return true;
  }
  return false;
}
