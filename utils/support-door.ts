import type { assembled } from './assembly';
import { toOptions } from './platform/pages';

/**
 * The way to Support from a page that is not the options app. Which room is meant goes by memory: addresses of tabs
 * are written down. A browser that cannot remember it opens the app all the same.
 *
 * @param open opens the options app
 */
export function supportDoor(
  { session }: Pick<ReturnType<typeof assembled>, 'session'>,
  open: () => Promise<void> = toOptions,
): () => void {
  return () => {
    const asked = session.setStart({ kind: 'support' }).catch(() => undefined);
    void asked.then(open);
  };
}
