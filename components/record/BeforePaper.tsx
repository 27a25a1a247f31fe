import { Button } from '../ui/Button';
import { useSay } from '../ui/say';

interface Props {
  /** False: what would be on the pages cannot be read now. */
  readonly canGoOn?: boolean;
  readonly onGoOn: () => void;
  readonly onBack: () => void;
}

/** What paper and files leave behind, said before anything is chosen for them. */
export function BeforePaper({ canGoOn = true, onGoOn, onBack }: Props) {
  const say = useSay();
  return (
    <section class="card stack">
      <h2>{say('record_report_first')}</h2>
      <ul class="listed">
        <li>{say('record_report_downloads')}</li>
        <li>{say('record_report_printer')}</li>
        <li>{say('record_report_cloud')}</li>
        <li>{say('record_report_window')}</li>
      </ul>
      <div class="row">
        <Button look="quiet" disabled={!canGoOn} onClick={onGoOn}>
          {say('record_report_go_on')}
        </Button>
        <Button look="plain" onClick={onBack}>
          {say('record_report_not_now')}
        </Button>
      </div>
    </section>
  );
}
