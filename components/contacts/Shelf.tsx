import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Kept } from '../../utils/core/kept';
import type { ThingActions } from '../things';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { type MessageKey, useSay } from '../ui/say';
import { Undo } from '../ui/Undo';
import type { Fields, useBegun } from '../ui/useBegun';
import { useThings } from '../ui/useThings';
import { ShelfForm } from './ShelfForm';

/** A kind of thing as a shelf shows it and has it written. */
export interface Shelved<T> {
  /** What its forms are called among those begun. */
  readonly name: string;
  readonly title: MessageKey;
  readonly lead: MessageKey;
  readonly add: MessageKey;
  readonly blank: Fields;
  fieldsOf(value: T): Fields;
  /** What the fields make, or what keeps them from being kept. */
  read(fields: Fields): { readonly value: T } | { readonly problem: MessageKey };
  /** What a thing is called, for who hears a button by itself. */
  nameOf(value: T): string;
  card(value: T): ComponentChildren;
  fields(fields: Fields, onFields: (fields: Fields) => void, problem: MessageKey | null): ComponentChildren;
}

interface Props<T> {
  readonly shelved: Shelved<T>;
  readonly actions: ThingActions<T>;
  readonly begun: ReturnType<typeof useBegun>;
  readonly reads: boolean;
  readonly keeps: boolean;
}

/** What a person keeps of one kind: shown, added, changed, and taken away in one step that can be taken back. */
export function Shelf<T>({ shelved, actions, begun, reads, keeps }: Props<T>) {
  const say = useSay();
  const { read, things, told, run } = useThings(actions, reads);
  const [taken, setTaken] = useState<T | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const newForm = `${shelved.name} new`;
  // Nothing here says when it was put: what was changed last stands first.
  const shown = things.toSorted((a, b) => changedAt(b) - changedAt(a));

  function form(name: string, initial: Fields, keep: (value: T) => ReturnType<ThingActions<T>['write']>) {
    return (
      <ShelfForm
        shelved={shelved}
        fields={begun.begun[name] ?? initial}
        onFields={(fields) => begun.write(name, fields)}
        onCancel={() => closed(name)}
        onSave={async (value) => {
          if (await run(keep(value), 'contacts_kept')) closed(name);
        }}
      />
    );
  }

  function closed(name: string) {
    begun.done(name);
    heading.current?.focus({ preventScroll: true });
  }

  async function remove(kept: Kept<T>, value: T) {
    if (!(await run(actions.erase(kept), 'contacts_removed'))) return;
    setTaken(value);
    heading.current?.focus({ preventScroll: true });
  }

  return (
    <section class="stack shelf">
      <h2 ref={heading} tabIndex={-1}>
        {say(shelved.title)}
      </h2>
      <p class="soft">{say(shelved.lead)}</p>
      <div role="status">{told && <Notice tone="plain">{say(told)}</Notice>}</div>
      {read && read.unreadable > 0 && (
        <Notice tone="care">{say.count('journal_unreadable', read.unreadable)}</Notice>
      )}
      {keeps &&
        (begun.begun[newForm] ? (
          <div class="card">{form(newForm, shelved.blank, (value) => actions.write(value, 0))}</div>
        ) : (
          <div class="row">
            <Button look="quiet" onClick={() => begun.write(newForm, shelved.blank)}>
              {say(shelved.add)}
            </Button>
          </div>
        ))}
      <ul class="stack">
        {shown.map((kept) => {
          const values = kept.versions.flatMap(({ value }) => (value ? [value] : []));
          const [value] = values;
          if (!value) return null;
          const name = `${shelved.name} ${kept.id}`;
          if (keeps && begun.begun[name]) {
            return (
              <li class="card" key={kept.id}>
                {form(name, shelved.fieldsOf(value), (next) => actions.edit(kept, next))}
              </li>
            );
          }
          return (
            <li class="card stack" key={kept.id}>
              {values.length > 1 && <Notice tone="care">{say('contacts_two_versions')}</Notice>}
              {values.map((each, i) => (
                <div class="stack" key={`${i}`}>
                  {shelved.card(each)}
                </div>
              ))}
              {keeps && (
                <div class="row">
                  <Button
                    look="plain"
                    aria-label={say('contacts_change_named', shelved.nameOf(value))}
                    onClick={() => begun.write(name, shelved.fieldsOf(value))}
                  >
                    {say('contacts_change')}
                  </Button>
                  <Button
                    look="plain"
                    aria-label={say('contacts_remove_named', shelved.nameOf(value))}
                    onClick={() => void remove(kept, value)}
                  >
                    {say('contacts_remove')}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {taken && (
        <div class="page-undo">
          <Undo
            text={say('contacts_removed')}
            onGone={() => setTaken(null)}
            onUndo={() => {
              setTaken(null);
              void run(actions.write(taken, 0), 'contacts_kept');
            }}
          />
        </div>
      )}
    </section>
  );
}

function changedAt<T>({ versions }: Kept<T>): number {
  return versions[0]?.changedAt ?? 0;
}
