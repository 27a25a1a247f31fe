import type { House } from '../../utils/core/house';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSay } from '../ui/say';
import { useFocusedHeading } from '../ui/useFocusedHeading';

interface Props {
  readonly house: House;
  readonly focus: boolean;
  readonly onOpen: () => void;
  readonly onUnkept: () => void;
}

const ELSEWHERE = ['record_else_paper', 'record_else_friend', 'record_else_advocate'] as const;

/** Before anything else: whether this is a place to write it down in, and what other places there are. */
export function Asked({ house, focus, onOpen, onUnkept }: Props) {
  const say = useSay();
  const heading = useFocusedHeading(focus);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say('record_title')}
      </h1>
      <p>{say('record_lead')}</p>
      <section class="card stack">
        <h2>{say('record_question')}</h2>
        <p>{say('record_question_means')}</p>
        <p>{say('record_else')}</p>
        <ul class="listed">
          {ELSEWHERE.map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
        </ul>
        {!house.keepsNothing && house.vault === 'unsealed' && (
          <Notice tone="care">{say('record_no_passphrase')}</Notice>
        )}
        {house.keepsNothing && <Notice tone="plain">{say('record_keeps_nothing')}</Notice>}
        <div class="stack record-ways">
          {!house.keepsNothing && (
            <Button look="quiet" onClick={onOpen}>
              {say('record_open')}
            </Button>
          )}
          <Button look="quiet" onClick={onUnkept}>
            {say('record_unkept')}
          </Button>
          <Door label="record_support" />
        </div>
        <p class="soft small">{say('record_not_kept_answer')}</p>
      </section>
      <p class="soft small">{say('record_recordings')}</p>
    </>
  );
}
