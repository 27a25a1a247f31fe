import { TAKE_PARTS, type TakeChoice } from '../../utils/core/take';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { DayField } from '../ui/DayField';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';
import { TextArea } from '../ui/TextField';
import { PictureChoice } from './PictureChoice';
import type { TakePicture } from './takenPictures';

/** What somebody is choosing. `redactions`: a word on each line; null: as proposed. */
export type TakeWish = Omit<TakeChoice, 'redactions'> & {
  readonly redactions: string | null;
  readonly pictures: readonly TakePicture[];
};

interface Props {
  readonly wish: TakeWish;
  readonly suggested: readonly string[];
  /** Pictures may be chosen: who has switched Insights off is offered none. */
  readonly hasPictures: boolean;
  /** The page is being made. */
  readonly isMaking: boolean;
  readonly onWish: (wish: TakeWish) => void;
  readonly onMake: () => void;
  readonly onBack: () => void;
}

/** Which days, which parts, and, of own words, what is taken out of them. */
export function TakeForm(props: Props) {
  const { wish, suggested, hasPictures, isMaking, onWish, onMake, onBack } = props;
  const say = useSay();
  const hasWords = wish.parts.includes('words');

  return (
    <form
      class="card stack"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onMake();
      }}
    >
      <fieldset class="stack">
        <legend class="label">{say('record_report_days')}</legend>
        <div class="row">
          <DayField
            label={say('record_report_from')}
            value={wish.from}
            onValue={(from) => onWish({ ...wish, from })}
          />
          <DayField
            label={say('record_report_until')}
            value={wish.until}
            onValue={(until) => onWish({ ...wish, until })}
          />
        </div>
      </fieldset>
      <fieldset class="stack">
        <legend class="label">{say('take_parts')}</legend>
        {TAKE_PARTS.map((part) => (
          <Check
            key={part}
            label={say(`take_part_${part}`)}
            checked={wish.parts.includes(part)}
            onChecked={(isWanted) =>
              onWish({
                ...wish,
                parts: TAKE_PARTS.filter((one) => (one === part ? isWanted : wish.parts.includes(one))),
              })
            }
          />
        ))}
      </fieldset>
      {hasPictures && (
        <PictureChoice chosen={wish.pictures} onChosen={(pictures) => onWish({ ...wish, pictures })} />
      )}
      {hasWords ? (
        <>
          <Notice tone="care">{say('take_words_means')}</Notice>
          <TextArea
            label={say('record_report_redact')}
            hint={say('take_redact_hint')}
            value={wish.redactions ?? suggested.join('\n')}
            onValue={(redactions) => onWish({ ...wish, redactions })}
          />
        </>
      ) : (
        <p class="soft small">{say('take_no_words')}</p>
      )}
      <div class="row">
        <Button look="main" type="submit" disabled={isMaking}>
          {say('take_show')}
        </Button>
        <Button look="plain" onClick={onBack}>
          {say('record_report_not_now')}
        </Button>
        <Door />
      </div>
      <p class="soft small" role="status">
        {isMaking && say('record_report_making')}
      </p>
    </form>
  );
}
