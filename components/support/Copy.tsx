import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import type { Means } from './means';

interface Props {
  readonly label: 'support_copy_number' | 'support_copy_address';
  /** Of what or whom it is, for who hears the button by itself. */
  readonly of: string;
  readonly text: string;
  readonly means: Pick<Means, 'copy' | 'onSaid'>;
}

/** Copies and says so: there is no link, because a link dials or opens by itself. */
export function Copy({ label, of, text, means }: Props) {
  const say = useSay();
  const [told, setTold] = useState('');

  async function copy() {
    const isCopied = await means.copy(text);
    const news = say(isCopied ? 'support_copied' : 'support_not_copied');
    setTold(news);
    means.onSaid(news);
  }

  return (
    <>
      <Button look="quiet" aria-label={`${say(label)}: ${of}`} onClick={() => void copy()}>
        {say(label)}
      </Button>
      {told && <span class="small">{told}</span>}
    </>
  );
}
