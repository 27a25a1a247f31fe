import type { assembled } from './assembly';
import { answered } from './core/reminders';
import { toOptions } from './platform/pages';
import { openPopup } from './platform/popup';
import { changeReminders, keptReminders } from './services/reminders';
import { noticeOf } from './services/reminding';

type Ports = Pick<ReturnType<typeof assembled>, 'exclusive' | 'items' | 'session'>;

/**
 * What pressing a notification does: the popup opens, which shows what it was for; where the browser opens none by
 * itself, the options app does. What is meant goes by memory: addresses are written down.
 */
export function noticePressed({ session }: Pick<Ports, 'session'>): () => Promise<void> {
  return async () => {
    if (await openPopup()) return;
    await session.setStart({ kind: 'rituals' }).catch(() => undefined);
    await toOptions().catch(() => undefined);
  };
}

/** What putting a notification away does: it has been seen, and waits no more. */
export function noticeClosed(ports: Ports): (name: string) => void {
  return (name) =>
    void keptReminders(ports.items)
      .then(async ({ given }) => {
        const seen = given.find((one) => noticeOf(one) === name);
        if (seen) await changeReminders((now) => answered(now, seen.id), ports);
      })
      .catch(() => undefined);
}
