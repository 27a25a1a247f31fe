import { Icon } from '../ui/Icon';
import { useSay } from '../ui/say';

/** The tools, in the order they stand in: each a place of its name, with `toolkit_${id}` and `toolkit_${id}_for`. */
export const TOOLS = [
  { id: 'patterns' },
  { id: 'repair' },
  { id: 'commitments' },
  { id: 'talking' },
] as const;

export type Tool = (typeof TOOLS)[number]['id'];

interface Props {
  readonly onTool: (tool: Tool) => void;
}

/** What there is to turn to. */
export function Toolkit({ onTool }: Props) {
  const say = useSay();
  return (
    <>
      <h1 tabIndex={-1}>{say('toolkit_title')}</h1>
      <p>{say('toolkit_lead')}</p>
      <ul class="stack">
        {TOOLS.map(({ id }) => (
          <li key={id}>
            <button type="button" class="card tool" onClick={() => onTool(id)}>
              <span class="stack">
                <span class="label">{say(`toolkit_${id}`)}</span>
                <span class="soft">{say(`toolkit_${id}_for`)}</span>
              </span>
              <Icon name="next" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
