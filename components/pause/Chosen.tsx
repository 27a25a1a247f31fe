import { useEffect, useRef } from 'preact/hooks';
import type { TurnTo } from '../../utils/core/turn-to';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';

interface Props {
  readonly chosen: TurnTo;
  readonly onLink: (link: string) => void;
}

/** What a person has turned to: how to reach them, or how it goes. A link opens at another press. */
export function Chosen({ chosen, onLink }: Props) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [chosen.id]);
  return (
    <section class="chosen">
      <h2 ref={heading} tabIndex={-1}>
        {chosen.name}
      </h2>
      {chosen.text && <p>{chosen.text}</p>}
      {chosen.link && (
        <>
          <Button look="quiet" onClick={() => onLink(chosen.link)}>
            {say('contacts_link_open', new URL(chosen.link).host)}
          </Button>
          <p class="soft small">{say('pause_turn_link')}</p>
        </>
      )}
    </section>
  );
}
