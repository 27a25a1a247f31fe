import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftActions } from '../drafts';

/** How long after the last key a text is kept, sealed: what a crash can take is what was typed since. */
const KEEP_AFTER_MS = 400;

/**
 * A text that is kept, sealed, while it is written, and is there again when the form is opened next. It is kept once
 * more when the form goes away, as it does when the vault locks, and when the page is left quickly.
 *
 * @param initial what stands there when nothing was begun
 * @returns null until it is known what was begun
 */
export function useDraft(form: string, initial: string, actions: DraftActions) {
  const [text, setText] = useState<string | null>(null);
  const unkept = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  async function keep(): Promise<void> {
    clearTimeout(timer.current);
    if (unkept.current === null) return;
    const now = unkept.current;
    unkept.current = null;
    await actions.keepBegun(form, now === initial ? '' : now);
  }

  useEffect(() => {
    let isHere = true;
    void actions.begun(form).then((begun) => isHere && setText((now) => now ?? begun ?? initial));
    const hidden = () => document.hidden && void keep();
    document.addEventListener('visibilitychange', hidden);
    const stay = actions.beforeLeaving(keep);
    return () => {
      isHere = false;
      document.removeEventListener('visibilitychange', hidden);
      stay();
      void keep();
    };
  }, [form]);

  return {
    text,
    /** Whether something stands there that is not saved. */
    isBegun: text !== null && text !== initial,
    write(next: string): void {
      setText(next);
      unkept.current = next;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keep(), KEEP_AFTER_MS);
    },
    /** It has been saved, or is not wanted: nothing of it is kept. */
    done(): void {
      clearTimeout(timer.current);
      unkept.current = null;
      setText(initial);
      void actions.keepBegun(form, '');
    },
  };
}
