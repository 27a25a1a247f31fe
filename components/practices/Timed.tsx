import { useEffect, useRef, useState } from 'preact/hooks';
import { useElapsed } from '../pause/useElapsed';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Ring } from '../ui/Ring';
import { type MessageKey, useSay } from '../ui/say';

interface Props {
  readonly minutes: readonly number[];
  readonly keys: readonly MessageKey[];
}

/** A stretch of time as long as the person likes. It ends in silence, also where nobody looks. */
export function Timed({ minutes, keys }: Props) {
  const say = useSay();
  const [length, setLength] = useState(String(minutes[0]));
  const [isOn, setOn] = useState(false);
  if (isOn) return <Passing seconds={Number(length) * 60} keys={keys} />;
  return (
    <>
      <p class="one" tabIndex={-1}>
        {say('practice_time_choose')}
      </p>
      <Choice
        label={say('practice_time')}
        quietLabel
        options={minutes.map((n) => ({ value: String(n), label: say.count('practice_minutes', n) }))}
        value={length}
        onValue={setLength}
      />
      <p>
        <Button look="main" onClick={() => setOn(true)}>
          {say('practice_time_begin')}
        </Button>
      </p>
    </>
  );
}

function Passing({ seconds, keys }: { readonly seconds: number; readonly keys: readonly MessageKey[] }) {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const passed = useElapsed(seconds);
  const isOver = passed >= seconds;
  const key = keys[Math.min(Math.floor((passed / seconds) * keys.length), keys.length - 1)];
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} class="passing" tabIndex={-1}>
      <Ring share={passed / seconds} />
      <p class="one" role="status">
        {isOver ? say('practice_time_over') : key && say(key)}
      </p>
      <p class="soft small">{isOver ? '' : say('ui_to_go', say.duration((seconds - passed) * 1000))}</p>
    </div>
  );
}
