import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import { TextField } from '../ui/TextField';
import type { PlanWriting } from './writing';

interface Props {
  readonly section: string;
  readonly writing: PlanWriting;
  /** Answers whether it is kept. */
  readonly onAdd: (title: string) => Promise<boolean>;
}

/** Something of a person's own, beside our suggestions. */
export function AddOwn({ section, writing: { begun, longest }, onAdd }: Props) {
  const say = useSay();
  const form = `own ${section}`;
  const title = begun.begun[form]?.title ?? '';

  async function add(event: Event) {
    event.preventDefault();
    if (title.trim() !== '' && (await onAdd(title.trim()))) begun.done(form);
  }

  return (
    <form class="row plan-own" autocomplete="off" onSubmit={(event) => void add(event)}>
      <TextField
        label={say('plan_own')}
        value={title}
        longest={longest.title}
        onValue={(next) => (next === '' ? begun.done(form) : begun.write(form, { title: next }))}
      />
      <Button look="quiet" type="submit" disabled={title.trim() === ''}>
        {say('plan_own_add')}
      </Button>
      <Door />
    </form>
  );
}
