import { useState } from 'preact/hooks';
import type { ReportChoice } from '../../utils/core/report';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { DayField } from '../ui/DayField';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';
import { TextArea } from '../ui/TextField';

interface Props {
  readonly tags: readonly string[];
  readonly suggested: readonly string[];
  readonly isBusy: boolean;
  readonly onMake: (choice: ReportChoice, withPictures: boolean) => void;
  readonly onBack: () => void;
}

/** What is to be on the pages: which days, which tags, and which words are taken out. */
export function ReportForm({ tags, suggested, isBusy, onMake, onBack }: Props) {
  const say = useSay();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [redactions, setRedactions] = useState(suggested.join('\n'));
  const [withEarlier, setWithEarlier] = useState(false);
  const [withPictures, setWithPictures] = useState(false);

  function make(event: Event) {
    event.preventDefault();
    const terms = redactions.split('\n').filter((term) => term.trim() !== '');
    onMake({ from, until, tags: chosen, redactions: terms, withEarlier }, withPictures);
  }

  return (
    <form class="card stack" autocomplete="off" onSubmit={make}>
      <fieldset class="stack">
        <legend class="label">{say('record_report_days')}</legend>
        <p class="soft small">{say('record_report_days_hint')}</p>
        <div class="row">
          <DayField label={say('record_report_from')} value={from} onValue={setFrom} />
          <DayField label={say('record_report_until')} value={until} onValue={setUntil} />
        </div>
      </fieldset>
      {tags.length > 0 && (
        <fieldset class="field">
          <legend>{say('record_report_tags')}</legend>
          <div class="choices">
            {tags.map((tag) => (
              <label class="choice" key={tag}>
                <input
                  type="checkbox"
                  checked={chosen.includes(tag)}
                  onChange={(event) =>
                    setChosen(
                      event.currentTarget.checked
                        ? [...chosen, tag]
                        : chosen.filter((other) => other !== tag),
                    )
                  }
                />
                <span>{tag}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <TextArea
        label={say('record_report_redact')}
        hint={say('record_report_redact_hint')}
        value={redactions}
        onValue={setRedactions}
      />
      <Check label={say('record_report_earlier')} checked={withEarlier} onChecked={setWithEarlier} />
      <Check label={say('record_report_pictures')} checked={withPictures} onChecked={setWithPictures} />
      {withPictures && <Notice tone="care">{say('record_report_pictures_means')}</Notice>}
      <div class="row">
        <Button look="main" type="submit" disabled={isBusy}>
          {say('record_report_show')}
        </Button>
        <Button look="plain" onClick={onBack}>
          {say('record_report_not_now')}
        </Button>
        <Door />
      </div>
      <p role="status" class="soft small">
        {isBusy ? say('record_report_making') : ''}
      </p>
    </form>
  );
}
