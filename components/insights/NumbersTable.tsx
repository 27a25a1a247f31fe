import { useState } from 'preact/hooks';
import { Summary } from '../ui/Summary';
import { useSay } from '../ui/say';

/** All the numbers of a picture, as written. The first cell of a row names it; two names may be the same. */
export interface Numbers {
  readonly columns: readonly string[];
  readonly rows: () => readonly (readonly string[])[];
}

interface Props extends Numbers {
  readonly title: string;
}

/** The table behind a picture. It is made when somebody opens it: a year has many rows. */
export function NumbersTable({ title, columns, rows }: Props) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const name = say('insights_table_of', title);
  return (
    <details class="picture-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <Summary label={say('insights_table')} about={title} />
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is larger than its room is scrolled, by keys, too
        <section class="picture-scroll" aria-label={name} tabIndex={0}>
          <table>
            <caption class="unseen">{name}</caption>
            <thead>
              <tr>
                {columns.map((column, i) => (
                  <th key={`${i}`} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows().map(([first, ...cells], row) => (
                <tr key={`${row}`}>
                  <th scope="row">{first}</th>
                  {cells.map((cell, i) => (
                    <td key={`${i}`}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}
