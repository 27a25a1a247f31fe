import { REVIEW_ANSWERS, REVIEW_LIMITS, type ReviewAnswer } from '../../utils/core/review';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { underscored } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import { TextArea } from '../ui/TextField';
import type { Fields } from '../ui/useBegun';

interface Props {
  readonly fields: Fields;
  readonly isBusy: boolean;
  readonly onFields: (fields: Fields) => void;
  readonly onDecide: (answer: ReviewAnswer) => void;
  readonly onCancel: () => void;
  readonly onPlan: () => void;
}

/**
 * Looking at one boundary again. Where it is about safety nobody is asked what they will do alone: the plan and people
 * to talk to stand there instead.
 */
export function ReviewForm({ fields, isBusy, onFields, onDecide, onCancel, onPlan }: Props) {
  const say = useSay();
  const isSafety = fields.isSafety === 'yes';
  return (
    <form class="stack" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={say('review_safety')}
        options={[
          { value: 'no', label: say('review_safety_no') },
          { value: 'yes', label: say('review_safety_yes') },
        ]}
        value={fields.isSafety === 'yes' || fields.isSafety === 'no' ? fields.isSafety : null}
        onValue={(value) => onFields({ ...fields, isSafety: value })}
      />
      {isSafety && (
        <Notice tone="care">
          <div class="stack">
            <p>{say('review_safety_care')}</p>
            <div class="row">
              <Button look="quiet" onClick={onPlan}>
                {say('plan_title')}
              </Button>
              <Door label="support_door" />
            </div>
          </div>
        </Notice>
      )}
      <TextArea
        label={say('review_words')}
        hint={say('review_words_hint')}
        value={fields.words ?? ''}
        longest={REVIEW_LIMITS.words}
        onValue={(words) => onFields({ ...fields, words })}
      />
      {fields.isSafety === 'no' && (
        <TextArea
          label={say('review_then')}
          hint={say('review_then_hint')}
          value={fields.consequences ?? ''}
          longest={REVIEW_LIMITS.words}
          onValue={(consequences) => onFields({ ...fields, consequences })}
        />
      )}
      <fieldset class="stack">
        <legend class="label">{say('review_question')}</legend>
        <div class="row">
          {REVIEW_ANSWERS.map((answer) => (
            <Button key={answer} look="quiet" disabled={isBusy} onClick={() => onDecide(answer)}>
              {say(`review_answer_${underscored(answer)}` satisfies MessageKey)}
            </Button>
          ))}
          <Button look="plain" onClick={onCancel}>
            {say('review_cancel')}
          </Button>
          {!isSafety && <Door />}
        </div>
      </fieldset>
      <p class="soft small">{say('review_answers_mean')}</p>
    </form>
  );
}
