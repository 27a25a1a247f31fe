import { helpListOf } from './core/helpline';
import { copyText } from './platform/clipboard';

/** What Support may ask for. The list is read when somebody comes for it: it would hold up every other page. */
export const supportActions = {
  async list() {
    const file = await import('./support/helplines.json');
    return helpListOf(file.default);
  },
  copy: copyText,
  language: navigator.language,
};
