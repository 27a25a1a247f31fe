const DARK = '(prefers-color-scheme: dark)';

/** Style as if the device were set so: what asks for the dark one is told. */
export function inScheme(css: string, scheme: 'light' | 'dark'): string {
  return css.replaceAll(DARK, scheme === 'dark' ? 'all' : 'not all');
}

/** Makes the page's own style so, and all that is added to it, and what its scripts are told. */
export function setScheme(scheme: 'light' | 'dark'): void {
  document.documentElement.style.colorScheme = scheme;
  const settle = () => {
    for (const sheet of document.styleSheets) for (const rule of sheet.cssRules) settled(rule, scheme);
  };
  settle();
  new MutationObserver(settle).observe(document.head, { childList: true });
  const asked = window.matchMedia.bind(window);
  window.matchMedia = (query) => asked(inScheme(query, scheme));
}

function settled(rule: CSSRule, scheme: 'light' | 'dark'): void {
  if (!(rule instanceof CSSMediaRule) || !rule.media.mediaText.includes(DARK)) return;
  rule.media.mediaText = inScheme(rule.media.mediaText, scheme);
}
