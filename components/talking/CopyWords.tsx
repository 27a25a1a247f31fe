import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';

interface Props {
  readonly text: string;
  /** Of what it is, for who hears the button by itself. */
  readonly of: string;
  /** Puts a text on the clipboard; answers whether it is there. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** Copies, by the person's own press, and says what that leaves. Nothing here sends. */
export function CopyWords({ text, of, copy }: Props) {
  const say = useSay();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <Button
        look="quiet"
        aria-label={say('ui_named', say('talking_copy'), of)}
        aria-disabled={text.trim() === ''}
        onClick={() => text.trim() !== '' && void copy(text).then(setCopied)}
      >
        {say('talking_copy')}
      </Button>
      <p class="small" role="status">
        {isCopied === null ? '' : say(isCopied ? 'support_copied' : 'support_not_copied')}
      </p>
    </>
  );
}
