import { Door } from '../support/Door';
import { TOOLS, type Tool } from '../toolkit/tools';
import { Button } from '../ui/Button';
import { useSay } from '../ui/say';

interface Props {
  readonly onTool: (tool: Tool) => void;
}

/** The tools that are for one person alone, as far as they are there. */
const FOR_ONE: readonly string[] = ['plan', 'script', 'contacts'];
const GROUND = ['feet', 'see', 'hear', 'leave'] as const;

/** What helps without anybody else: people who listen, the plan, and coming back to the room. */
export function OwnCare({ onTool }: Props) {
  const say = useSay();
  const tools = TOOLS.filter(({ id }) => FOR_ONE.includes(id));
  return (
    <>
      <section class="card stack">
        <p>{say('care_people')}</p>
        <div class="row">
          <Door />
        </div>
        <p>{say('care_neck')}</p>
        <p>{say('care_leaving')}</p>
      </section>
      <section class="card stack">
        <h2>{say('care_ground')}</h2>
        <ul class="listed">
          {GROUND.map((name) => (
            <li key={name}>{say(`care_ground_${name}`)}</li>
          ))}
        </ul>
      </section>
      {tools.length > 0 && (
        <section class="stack">
          <h2>{say('care_tools')}</h2>
          <div class="row">
            {tools.map(({ id }) => (
              <Button key={id} look="quiet" onClick={() => onTool(id)}>
                {say(`toolkit_${id}`)}
              </Button>
            ))}
          </div>
        </section>
      )}
    </>
  );
}
