import { type MessageKey, useSay } from '../ui/say';

interface Props {
  readonly title: MessageKey;
  readonly texts: readonly MessageKey[];
}

/** A few true sentences under a heading. */
export function Facts({ title, texts }: Props) {
  const say = useSay();
  return (
    <section class="card stack">
      <h2>{say(title)}</h2>
      {texts.map((text) => (
        <p key={text}>{say(text)}</p>
      ))}
    </section>
  );
}
