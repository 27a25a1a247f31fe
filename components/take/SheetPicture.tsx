import { Drawn } from '../insights/Drawn';
import type { Pictured } from '../insights/pictured';
import { useUniqueId } from '../ui/useUniqueId';

interface Props extends Pictured {
  readonly hasWords: boolean;
}

/** A picture as it stands on paper: first in words. Its numbers are in the file, where there is room for them. */
export function SheetPicture({ title, summary, said = [], what, draw, thin, legend, hasWords }: Props) {
  const id = useUniqueId();
  return (
    <figure class="sheet-picture" aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{title}</h4>
      {draw ? (
        <>
          <ul class="listed">
            {[...summary, ...said].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <Drawn {...{ title, draw, legend, hasWords }} />
          <p class="sheet-note">{what}</p>
        </>
      ) : (
        <p>{thin}</p>
      )}
    </figure>
  );
}
