import { useState } from 'preact/hooks';
import { reportCsv } from '../../utils/core/report-csv';
import { reportMarkdown } from '../../utils/core/report-markdown';
import type { Moment } from '../../utils/core/window';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { useSay } from '../ui/say';
import type { RecordActions } from './actions';
import type { Made } from './made';
import { reportText } from './reportText';
import { Sheet } from './Sheet';
import { useHeading } from './useHeading';

interface Props {
  readonly made: Made;
  readonly now: Moment;
  readonly actions: Pick<RecordActions, 'print' | 'saveText'>;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** The pages as they will be printed, to be looked through first; and the ways to have them. */
export function MadeReport({ made, now, actions, onBack, onClose }: Props) {
  const say = useSay();
  const heading = useHeading();
  const [told, setTold] = useState('');
  const words = reportText(made, now.zone, say);

  async function save(ending: 'md' | 'csv' | 'txt', text: string) {
    const reply = await actions.saveText(ending, text);
    setTold(reply.ok ? say('record_report_saved', reply.value) : say(refusalKey(reply.refusal)));
  }

  return (
    <>
      <div class="stack record-screen">
        <h1 ref={heading} tabIndex={-1}>
          {say('record_report_look')}
        </h1>
        <p>{say('record_report_look_means')}</p>
        <div class="row">
          <Button look="main" onClick={actions.print}>
            {say('record_report_print')}
          </Button>
          <Button look="quiet" onClick={() => void save('md', reportMarkdown(made.entries, words))}>
            {say('record_report_md')}
          </Button>
          <Button look="quiet" onClick={() => void save('csv', reportCsv(made.entries))}>
            {say('record_report_csv')}
          </Button>
          <Button look="quiet" onClick={() => void save('txt', made.check.text)}>
            {say('record_report_txt')}
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
      <Sheet made={made} words={words} />
    </>
  );
}
