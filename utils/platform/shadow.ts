/** A place in a page that the page's own scripts and styles do not reach into. */
export interface Shelter {
  readonly inside: HTMLElement;
  /** Puts it at the end of the document, again if the page has thrown it out. */
  attach(): void;
  /** The language (BCP 47) and the direction of what is written inside, whatever the page's are. */
  speak(of: { readonly locale: string; readonly direction: 'ltr' | 'rtl' }): void;
  remove(): void;
}

/**
 * A closed shadow root under an element of no name. The element's own style is set inline and `!important`, which no
 * style sheet of the page outranks. Styles come as a sheet made here, since a `<style>` would fall under the page's
 * CSP; Firefox refuses such sheets to content scripts, and exempts their `<style>` instead.
 *
 * @param css all that the inside needs
 */
export function shelterWith(css: string): Shelter {
  const host = document.createElement('div');
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'contents', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const inside = document.createElement('div');
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
  root.append(inside);
  return {
    inside,
    attach: () => {
      if (!host.isConnected) document.documentElement.append(host);
    },
    speak: ({ locale, direction }) => {
      inside.lang = locale;
      inside.dir = direction;
    },
    remove: () => host.remove(),
  };
}
