import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../utils/core/refused';
import { FACES, type Face } from '../../utils/core/settings';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Notice } from '../ui/Notice';
import { refusalKey } from '../ui/refusal';
import { useSay } from '../ui/say';
import type { Answer } from './answer';

interface Props {
  readonly onBack: () => void;
  /** Settles it, and leads on; says why where it could not be kept. */
  readonly onAnswer: (answer: Answer) => Promise<Refusal | null>;
}

/** Whether somebody else can look, and what it is to be like here then. */
export function Asked({ onBack, onAnswer }: Props) {
  const say = useSay();
  const [isShared, setShared] = useState(false);
  const [face, setFace] = useState<Face>('notes');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [isShared]);
  const answer = (given: Answer) => void onAnswer(given).then(setRefusal);

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {say(isShared ? 'welcome_shared' : 'welcome_asked')}
      </h1>
      {isShared ? (
        <>
          <p>{say('welcome_shared_what')}</p>
          <Choice
            label={say('look_face')}
            value={face}
            options={FACES.map((value) => ({ value, label: say(`look_face_${value}`) }))}
            onValue={setFace}
          />
          <p>{say('welcome_shared_then')}</p>
          <p class="soft">{say('welcome_shared_not')}</p>
          <div class="row">
            <Button look="main" onClick={() => answer({ kind: 'somebody', face })}>
              {say('welcome_shared_done')}
            </Button>
            <Button look="quiet" onClick={() => setShared(false)}>
              {say('welcome_back')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>{say('welcome_asked_why')}</p>
          <div class="answers">
            <Button look="quiet" wide onClick={() => answer({ kind: 'only-me' })}>
              {say('welcome_asked_me')}
            </Button>
            <Button look="quiet" wide onClick={() => setShared(true)}>
              {say('welcome_asked_somebody')}
            </Button>
            <Button look="quiet" wide onClick={() => answer({ kind: 'keep-nothing' })}>
              {say('welcome_asked_nothing')}
            </Button>
          </div>
          <p class="soft small">{say('welcome_asked_later')}</p>
          <div class="row aside">
            <Button look="plain" onClick={onBack}>
              {say('welcome_back')}
            </Button>
          </div>
        </>
      )}
      {refusal && (
        <div role="alert">
          <Notice tone="care">{say(refusalKey(refusal))}</Notice>
        </div>
      )}
    </>
  );
}
