import { useState } from 'preact/hooks';
import { Button } from '../ui/Button';
import { refusalKey } from '../ui/refusal';
import { useSay } from '../ui/say';
import type { PaperActions } from './actions';

interface Props {
  /** What is on the sheet; lines as they stand. */
  readonly text: string;
  readonly actions: PaperActions;
}

/** A text on its way out of here: small on paper, copied, or as a file. What that leaves behind is said before. */
export function Paper({ text, actions }: Props) {
  const say = useSay();
  const [told, setTold] = useState('');

  async function copy() {
    setTold(say((await actions.copy(text)) ? 'support_copied' : 'support_not_copied'));
  }

  async function save() {
    const reply = await actions.save(text);
    setTold(reply.ok ? say('record_report_saved', reply.value) : say(refusalKey(reply.refusal)));
  }

  return (
    <>
      <section class="card stack">
        <h2>{say('paper_title')}</h2>
        <p>{say('paper_traces')}</p>
        <div class="row">
          <Button look="quiet" onClick={actions.print}>
            {say('paper_print')}
          </Button>
          <Button look="quiet" onClick={() => void copy()}>
            {say('paper_copy')}
          </Button>
          <Button look="quiet" onClick={() => void save()}>
            {say('paper_save')}
          </Button>
          <span role="status" class="small">
            {told}
          </span>
        </div>
      </section>
      <div class="pocket">{text}</div>
    </>
  );
}
