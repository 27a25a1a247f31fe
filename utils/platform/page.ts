import type { VisitRoute } from '../protocol';

/** The page a content script stands in. */
export interface Page {
  address(): string;
  /** Whether the script was here before the page had anything to show. */
  readonly isFresh: boolean;
  /** Covers the page; uncovering gives it back exactly as it was. Both may be called again to no effect. */
  veil(): void;
  unveil(): void;
  /** Calls `moved` when the address changes without a load, or the page comes back from the back/forward cache. */
  onMoved(moved: (via: VisitRoute) => void): void;
  /** Calls `seen` when the page comes into view: timers of hidden pages run late. */
  onSeen(seen: () => void): void;
}

/**
 * @param signal ends all listening
 * @returns the page of this window. Opacity hides also what is positioned or made visible by the page's own styles,
 *   and changes no layout that the page may be measuring.
 */
export function pageHere(signal: AbortSignal): Page {
  const root = document.documentElement;
  let before: { opacity: string; priority: string } | null = null;
  return {
    address: () => location.href,
    isFresh: document.readyState === 'loading',
    veil() {
      before ??= {
        opacity: root.style.getPropertyValue('opacity'),
        priority: root.style.getPropertyPriority('opacity'),
      };
      root.style.setProperty('opacity', '0', 'important');
    },
    unveil() {
      if (!before) return;
      root.style.setProperty('opacity', before.opacity, before.priority);
      if (root.getAttribute('style') === '') root.removeAttribute('style');
      before = null;
    },
    onMoved(moved) {
      let address = location.href;
      navigation.addEventListener(
        'currententrychange',
        () => {
          if (location.href === address) return;
          address = location.href;
          moved('in-page');
        },
        { signal },
      );
      addEventListener('pageshow', ({ persisted }) => persisted && moved('restored'), { signal });
    },
    onSeen(seen) {
      document.addEventListener('visibilitychange', () => !document.hidden && seen(), { signal });
    },
  };
}
