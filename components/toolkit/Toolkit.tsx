import { useSay } from '../ui/say';
import { TOOLS, type Tool } from './tools';

/** Where to go for what: each tool with a line of what it is for. None of them is a duty. */
export function Toolkit({ onTool }: { readonly onTool: (tool: Tool) => void }) {
  const say = useSay();
  return (
    <>
      <h1 tabIndex={-1}>{say('toolkit_title')}</h1>
      <p class="soft">{say('toolkit_lead')}</p>
      <ul class="ideas">
        {TOOLS.map(({ id }) => (
          <li key={id}>
            <button type="button" class="idea" onClick={() => onTool(id)}>
              <span class="idea-name">{say(`toolkit_${id}`)}</span>
              <span class="soft small">{say(`toolkit_${id}_for`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
