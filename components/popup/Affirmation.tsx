import { Kelp } from '../ui/Kelp';

/** The line of the day, with room around it. */
export function Affirmation({ text }: { readonly text: string }) {
  return (
    <section class="affirmation">
      <p>{text}</p>
      <Kelp />
    </section>
  );
}
