import type { assembled } from './assembly';
import type { EveningHour } from './core/evening';
import type { Language } from './core/language';
import type { Face } from './core/settings';
import { tell } from './platform/messages';
import type { Reply } from './protocol';
import { replied } from './services/reply';
import { settle } from './services/settings';

/** What a person may settle of how Holdfast looks, and of what it does at all. The background follows the settings. */
export function lookActions(ports: ReturnType<typeof assembled>) {
  const nothing = async (work: Promise<unknown>) => {
    await work;
    return null;
  };
  return {
    setFace: (face: Face) => replied(() => nothing(settle('face', face, ports))),
    setLanguage: (language: Language) => replied(() => nothing(settle('language', language, ports))),
    /** Answers when the browser has been told: "nothing is met" is true as soon as it is said. */
    async setDiary(isOn: boolean): Promise<Reply> {
      const reply = await replied(() => nothing(settle('diary', isOn, ports)));
      if (!reply.ok) return reply;
      return tell('reconcile').catch(() => ({ ok: false, refusal: 'storage-failed' }));
    },
    setEveningHour: (hour: EveningHour | null) => replied(() => nothing(settle('eveningHour', hour, ports))),
    setKeepsNothing: (isOn: boolean) => replied(() => nothing(settle('keepsNothing', isOn, ports))),
  };
}
