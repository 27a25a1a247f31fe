import { useState } from 'preact/hooks';
import { pageMarkdown } from '../../utils/core/page-block';
import type { Taken } from '../../utils/core/take';
import type { Moment } from '../../utils/core/window';
import { useHeading } from '../record/useHeading';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { useSay } from '../ui/say';
import type { TakeActions } from './actions';
import { Blocks } from './Blocks';
import type { TakeWish } from './TakeForm';
import { takenBlocks } from './takenBlocks';

interface Props {
  readonly made: Taken;
  readonly wish: TakeWish;
  readonly now: Moment;
  readonly actions: Pick<TakeActions, 'print' | 'saveText'>;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** The page as it will be on paper, to be read through first; and the ways to have it. */
export function TakenPage({ made, wish, now, actions, onBack, onClose }: Props) {
  const say = useSay();
  const heading = useHeading();
  const [told, setTold] = useState('');
  const title = say('take_title');
  const blocks = takenBlocks(made, wish, now, say);

  async function save() {
    const reply = await actions.saveText(pageMarkdown(title, blocks));
    setTold(reply.ok ? say('record_report_saved', reply.value) : say(refusalKey(reply.refusal)));
  }

  return (
    <>
      <div class="stack record-screen">
        <h1 ref={heading} tabIndex={-1}>
          {say('record_report_look')}
        </h1>
        <p>{say('take_look_means')}</p>
        <div class="row">
          <Button look="main" onClick={actions.print}>
            {say('record_report_print')}
          </Button>
          <Button look="quiet" onClick={() => void save()}>
            {say('record_report_md')}
          </Button>
        </div>
        <p class="soft small">{say('record_report_headers')}</p>
        <div role="status">{told && <Notice tone="plain">{told}</Notice>}</div>
        <div class="row">
          <Button look="plain" onClick={onBack}>
            {say('record_report_change')}
          </Button>
          <Button look="plain" onClick={onClose}>
            {say('record_report_close')}
          </Button>
        </div>
      </div>
      <article class="sheet">
        <h2 class="sheet-title">{title}</h2>
        <Blocks blocks={blocks} />
      </article>
    </>
  );
}
