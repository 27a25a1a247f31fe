/** The popup's own script, as it is written into its page. */
const SCRIPT = /<script type="module" crossorigin src="(\/[^"]+)"><\/script>/;

/**
 * Has the popup's script fetched while its page is read, and run once that has loaded (`entrypoints/popup-begin.ts`,
 * which says why). Where that script cannot be found, the build fails.
 */
export const fetchedAhead = {
  name: 'fetched-ahead',
  apply: 'build' as const,
  transformIndexHtml: {
    order: 'post' as const,
    handler(html: string, { path }: { readonly path: string }) {
      if (!path.endsWith('/popup.html') && !path.endsWith('/popup/index.html')) return html;
      if (!SCRIPT.test(html)) throw new Error('the popup has no script of its own');
      return html.replace(
        SCRIPT,
        '<link rel="modulepreload" href="$1"><script type="module" src="/popup-begin.js"></script>',
      );
    },
  },
};
