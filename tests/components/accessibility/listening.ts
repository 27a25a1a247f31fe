const LIVE = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';

/** Somebody who listens to a screen: what a screen reader would say by itself, in order. */
export interface Listener {
  said(): readonly string[];
  stop(): void;
}

/**
 * Begins to listen. Said is what changes in a live region that was there a frame before; of a region that comes with its
 * words already in it only an alert is said for certain. A heading or a paragraph that is given the focus is read, and a field with what is said about it.
 */
export function listening(): Listener {
  const said: string[] = [];
  const known = new Map<Element, { readonly frame: number; text: string }>();
  let frame = 0;
  let asked = requestAnimationFrame(function count() {
    frame += 1;
    asked = requestAnimationFrame(count);
  });

  function look() {
    for (const region of document.querySelectorAll(LIVE)) {
      const text = wordsOf(region);
      const before = known.get(region);
      if (!before) {
        known.set(region, { frame, text });
        if (text && region.matches('[role=alert]')) said.push(text);
      } else if (before.text !== text) {
        if (text && before.frame < frame) said.push(text);
        before.text = text;
      }
    }
  }

  function focused({ target }: Event) {
    if (!(target instanceof HTMLElement)) return;
    if (target.tabIndex < 0) said.push(wordsOf(target));
    // A field is read with what is wrong with it, a moment after the focus has come.
    setTimeout(() => said.push(...aboutOf(target)));
  }

  look();
  const observer = new MutationObserver(look);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  document.addEventListener('focusin', focused);
  return {
    said: () => said,
    stop() {
      observer.disconnect();
      cancelAnimationFrame(asked);
      document.removeEventListener('focusin', focused);
    },
  };
}

function aboutOf(field: Element): readonly string[] {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.flatMap((id) => document.getElementById(id) ?? []).map(wordsOf);
}

function wordsOf(element: Element): string {
  return (element.textContent ?? '').trim();
}
