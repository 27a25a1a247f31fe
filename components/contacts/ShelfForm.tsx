import { useEffect, useState } from 'preact/hooks';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';
import type { Fields } from '../ui/useBegun';
import { useFault } from '../ui/useFault';
import type { Shelved } from './Shelf';

interface Props<T> {
  readonly shelved: Shelved<T>;
  readonly fields: Fields;
  readonly onFields: (fields: Fields) => void;
  readonly onSave: (value: T) => Promise<void>;
  readonly onCancel: () => void;
}

/** A thing being written. The focus goes to its first field, since what was pressed is gone. */
export function ShelfForm<T>({ shelved, fields, onFields, onSave, onCancel }: Props<T>) {
  const say = useSay();
  const { form, problem, setProblem } = useFault();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    if (document.activeElement === document.body)
      form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);

  async function save(event: Event) {
    event.preventDefault();
    const read = shelved.read(fields);
    setProblem('problem' in read ? read.problem : null);
    if ('problem' in read) return;
    setBusy(true);
    await onSave(read.value);
    setBusy(false);
  }

  return (
    <form ref={form} class="stack" autocomplete="off" onSubmit={(event) => void save(event)}>
      {shelved.fields(fields, onFields, problem)}
      <div class="row">
        <Button look="main" type="submit" disabled={isBusy}>
          {say('journal_save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {say('journal_cancel')}
        </Button>
        <Door />
      </div>
    </form>
  );
}
