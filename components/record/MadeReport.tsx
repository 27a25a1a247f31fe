import { useState } from 'preact/hooks';
import { reportCsv } from '../../utils/core/report-csv';
import { reportMarkdown } from '../../utils/core/report-markdown';
import type { Moment } from '../../utils/core/window';
import { Button } from '../ui/Button';
import { refusalKey } from '../ui/refusal';
import { useSay } from '../ui/say';
import type { RecordActions } from './actions';
import { LookThrough } from './LookThrough';
import type { Made } from './made';
import { reportText } from './reportText';
import { Sheet } from './Sheet';

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
  const [told, setTold] = useState('');
  const words = reportText(made, now.zone, say);

  async function save(ending: 'md' | 'csv' | 'txt', text: string) {
    const reply = await actions.saveText(ending, text);
    setTold(reply.ok ? say('record_report_saved', reply.value) : say(refusalKey(reply.refusal)));
  }

  return (
    <>
      <LookThrough
        means={say('record_report_look_means')}
        told={told}
        onPrint={actions.print}
        onBack={onBack}
        onClose={onClose}
      >
        <Button look="quiet" onClick={() => void save('md', reportMarkdown(made.entries, words))}>
          {say('record_report_md')}
        </Button>
        <Button look="quiet" onClick={() => void save('csv', reportCsv(made.entries))}>
          {say('record_report_csv')}
        </Button>
        <Button look="quiet" onClick={() => void save('txt', made.check.text)}>
          {say('record_report_txt')}
        </Button>
      </LookThrough>
      <Sheet made={made} words={words} />
    </>
  );
}
