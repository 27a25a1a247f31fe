import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from './say';

/**
 * What is wrong with a form, found when it was to be saved. Each time, the focus goes to the first field that says it
 * is not right: there the sentence is read out.
 */
export function useFault() {
  const form = useRef<HTMLFormElement>(null);
  // Found twice in a row it is another finding: the focus goes there again.
  const [fault, setFault] = useState<{ readonly key: MessageKey } | null>(null);
  useEffect(() => {
    if (fault) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [fault]);
  return {
    form,
    problem: fault?.key ?? null,
    setProblem: (key: MessageKey | null) => setFault(key && { key }),
  };
}
