import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { LONGEST_WORDS } from '../../utils/core/written';
import type { Reply } from '../../utils/protocol';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import { TextArea } from '../ui/TextField';
import { Came } from './Came';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** What the button says that keeps it. */
  readonly keep: string;
  /** What it is about, where others beside it are called the same. */
  readonly about?: string;
  /** False: nothing is to be kept, and there is no such button. */
  readonly keeps: boolean;
  /** It may be kept with no words in it. */
  readonly wordless?: boolean;
  /** What is there to begin with. */
  readonly initial?: string;
  /** Hears what stands there, for who shows it again. */
  readonly onWords?: (words: string) => void;
  readonly onKeep: (words: string) => Promise<Reply<unknown>>;
  /** What else belongs to it, above the words. */
  readonly children?: ComponentChildren;
}

/**
 * A place for words that are on the page only, and nowhere else until the person asks to have them kept. Somebody to
 * talk to stands beside it.
 */
export function Words({
  label,
  hint,
  keep,
  about,
  keeps,
  wordless = false,
  initial = '',
  onWords,
  onKeep,
  children,
}: Props) {
  const say = useSay();
  const [words, setWords] = useState(initial);
  const [isBusy, setBusy] = useState(false);
  const [reply, setReply] = useState<Reply<unknown> | null>(null);
  const isEmpty = words.trim() === '' && !wordless;

  function write(next: string) {
    setWords(next);
    onWords?.(next);
  }

  async function submit(event: Event) {
    event.preventDefault();
    if (!keeps || isEmpty || isBusy) return;
    setBusy(true);
    const came = await onKeep(words.trim());
    setBusy(false);
    setReply(came);
    if (came.ok) write('');
  }

  return (
    <form class="stack" autocomplete="off" onSubmit={(event) => void submit(event)}>
      {children}
      <TextArea
        label={label}
        hint={hint}
        value={words}
        onValue={(next) => {
          write(next);
          setReply(null);
        }}
        longest={LONGEST_WORDS}
      />
      <div class="row">
        {keeps && (
          <Button
            look="quiet"
            type="submit"
            aria-label={about && say('ui_named', keep, about)}
            aria-disabled={isEmpty || isBusy}
          >
            {keep}
          </Button>
        )}
        <Door />
        <Came reply={reply} news="journal_saved" />
      </div>
    </form>
  );
}
