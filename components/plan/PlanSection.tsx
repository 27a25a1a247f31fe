import { useRef } from 'preact/hooks';
import type { Standing } from '../../utils/core/plan';
import type { PlanSection as Section } from '../../utils/core/plan-sections';
import { useSay } from '../ui/say';
import { AddOwn } from './AddOwn';
import { PlanPoint } from './PlanPoint';
import { itemText, marksOf } from './planText';
import type { PlanWriting } from './writing';

interface Props {
  readonly section: Section;
  /** What the person keeps in it. */
  readonly standings: readonly Standing[];
  /** Null for reading. */
  readonly writing: PlanWriting | null;
}

/** One subject of the plan, folded until somebody wants it. */
export function PlanSection({ section, standings, writing }: Props) {
  const say = useSay();
  const { id, items } = section;
  // What was begun in it is in sight; that it is saved then is no reason to fold it.
  const opens = useRef(false);
  const names = [
    ...items.map((item) => item.id),
    `own ${id}`,
    ...standings.map(({ kept }) => kept[0]?.id ?? ''),
  ];
  if (writing && names.some((name) => writing.begun.begun[name])) opens.current = true;
  const blank = { section: id, item: '', title: '', state: null, words: '' } as const;
  return (
    <li>
      <details class="card plan-section" open={opens.current}>
        <summary>
          <h2>{say(`plan_section_${id}`)}</h2>
        </summary>
        {id === 'devices' && <p class="soft">{say('plan_devices_lead')}</p>}
        {id === 'children' && <p class="soft">{say('plan_children_lead')}</p>}
        <ul class="plan-points">
          {items.map((item) => {
            const standing = standings.find((one) => one.item === item.id) ?? null;
            return (
              <PlanPoint
                key={item.id}
                name={item.id}
                text={itemText(item, say)}
                marks={marksOf(item, say)}
                note={{ ...blank, item: item.id }}
                standing={standing}
                writing={writing}
              />
            );
          })}
          {standings
            .filter(({ item }) => item === '' || !items.some((known) => known.id === item))
            .map((standing) => (
              <PlanPoint
                key={standing.kept[0]?.id}
                name={standing.kept[0]?.id ?? ''}
                text={standing.title || say('plan_own_nameless')}
                marks={[]}
                note={{ ...blank, item: standing.item, title: standing.title }}
                standing={standing}
                writing={writing}
              />
            ))}
        </ul>
        {writing && (
          <AddOwn section={id} writing={writing} onAdd={(title) => writing.keep(null, { ...blank, title })} />
        )}
      </details>
    </li>
  );
}
