/** Where the popup's own script lies: what begins the popup (`entrypoints/popup-begin.ts`) has to know it. */
const POPUP = '/chunks/popup.js';
const SCRIPT = `<script type="module" crossorigin src="${POPUP}"></script>`;

/** How the bundler is told to call the scripts that pages begin with. */
type Name = (chunk: { readonly name: string }) => string;

/**
 * Has the popup's script fetched while its page is read, and run once that has loaded (`entrypoints/popup-begin.ts`,
 * which says why, and calls it `virtual:popup`). Where that script cannot be found, the build fails.
 */
export const fetchedAhead = {
  name: 'fetched-ahead',
  apply: 'build' as const,
  resolveId: (id: string) => (id === 'virtual:popup' ? { id: POPUP, external: 'absolute' as const } : null),
  outputOptions<O extends { readonly entryFileNames?: string | Name }>(options: O) {
    const { entryFileNames: others } = options;
    if (typeof others !== 'function') return options;
    const entryFileNames: Name = (chunk) => (chunk.name === 'popup' ? POPUP.slice(1) : others(chunk));
    return { ...options, entryFileNames };
  },
  transformIndexHtml: {
    order: 'post' as const,
    handler(html: string, { path }: { readonly path: string }) {
      if (!/\/popup(?:\/index)?\.html$/.test(path)) return html;
      if (!html.includes(SCRIPT)) throw new Error('the popup has no script of its own');
      // What the page waits for is asked for first, and then what it does not wait for.
      return html.replace(
        SCRIPT,
        `<script type="module" src="/popup-begin.js"></script><link rel="modulepreload" href="${POPUP}">`,
      );
    },
  },
};
