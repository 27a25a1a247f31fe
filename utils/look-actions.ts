import type { assembled } from './assembly';
import type { EveningHour } from './core/evening';
import type { Language } from './core/language';
import type { Face } from './core/settings';
import { tell } from './platform/messages';
import type { Reply } from './protocol';
import { done, reached } from './services/reply';
import { settle } from './services/settings';

/** What a person may settle of how Holdfast looks, and of what it does at all. The background follows the settings. */
export function lookActions(ports: ReturnType<typeof assembled>) {
  return {
    setFace: (face: Face) => done(() => settle('face', face, ports)),
    setLanguage: (language: Language) => done(() => settle('language', language, ports)),
    /** Answers when the browser has been told: "nothing is met" is true as soon as it is said. */
    async setDiary(isOn: boolean): Promise<Reply> {
      const reply = await done(() => settle('diary', isOn, ports));
      if (!reply.ok) return reply;
      return reached(tell('reconcile'));
    },
    setEveningHour: (hour: EveningHour | null) => done(() => settle('eveningHour', hour, ports)),
    setKeepsNothing: (isOn: boolean) => done(() => settle('keepsNothing', isOn, ports)),
  };
}
