import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { popupItself } from '../utils/platform/popup-itself';

/**
 * A browser opens the popup's window once its page has loaded, as large as the page is by then, and takes longer over
 * that than the popup takes to know what it shows. So both go side by side: the page is given its size and has loaded,
 * and then comes the popup, whose script was fetched meanwhile (`scripts/fetched-ahead.ts`).
 */
export default defineUnlistedScript(() => {
  const { style } = document.documentElement;
  style.inlineSize = '360px';
  style.blockSize = '600px';
  addEventListener('load', popupItself);
});
