import type { CheckIn } from '../../utils/core/check-in';
import { useSay } from '../ui/say';
import { feelingSaid } from './feelings';
import { answerSaid } from './said';

/** A check-in as it is read: what was said, and nothing of what was not. */
export function CheckInText({ checkIn }: { readonly checkIn: CheckIn }) {
  const say = useSay();
  const { urge, acted, text } = checkIn;
  const facts = [
    [say('evening_said_nourishing'), answerSaid(checkIn, 'nourishing', say)],
    [say('evening_said_upheld'), answerSaid(checkIn, 'upheld', say)],
    [say('evening_said_feeling'), feelingSaid(checkIn, say)],
    [say('evening_said_urge'), urge === null ? '' : say('evening_of_ten', `${urge}`)],
    [say('evening_said_acted'), acted === null ? '' : say(acted ? 'evening_acted_yes' : 'evening_acted_no')],
  ].filter(([, said]) => said !== '');
  return (
    <>
      {facts.length > 0 && (
        <dl class="said">
          {facts.map(([name, said]) => (
            <div key={name}>
              <dt class="soft small">{name}</dt>
              <dd class="written">{said}</dd>
            </div>
          ))}
        </dl>
      )}
      {text && <p class="written">{text}</p>}
    </>
  );
}
