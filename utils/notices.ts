import type { Face } from './core/settings';
import { iconOf } from './platform/face';
import { speechIn } from './platform/few-words';
import { clearNotice, clearNotices, mayNotify, notify } from './platform/notifications';
import { message } from './platform/words';
import type { Notices } from './services/notice-ports';
import type { Items } from './services/ports';
import { keptSettings } from './services/settings';

/**
 * Notifications under the chosen face, in neutral words of the chosen language unless a person's own are asked for. The
 * face itself is called what it is on the toolbar, in the browser's language.
 */
export function noticesUnder(items: Items): Notices {
  return {
    allowed: mayNotify,
    async show(name, notice) {
      const { face, language } = await keptSettings(items);
      const own = notice.kind === 'ritual' ? notice.name : null;
      const key = `ritual_notice_${notice.kind}`;
      const text = own ?? speechIn(language)?.texts[key] ?? message(key, []);
      await notify(name, message(`look_face_${face}`, []), text, pictureOf(face));
    },
    clear: clearNotice,
    clearAll: clearNotices,
  };
}

function pictureOf(face: Face): string {
  return `/${iconOf(face, 32)}`;
}
