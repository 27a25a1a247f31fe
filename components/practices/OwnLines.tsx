import { useEffect, useRef, useState } from 'preact/hooks';
import { joinedLines, LONGEST_LINE, MOST_LINES } from '../../utils/core/practice-lines';
import type { Refusal } from '../../utils/core/refused';
import { Door } from '../support/Door';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Refused } from '../ui/Refused';
import { useSay } from '../ui/say';
import { TextField } from '../ui/TextField';
import type { PracticeActions } from './actions';

interface Props {
  readonly practiceId: 'mirror' | 'night';
  /** Lines of ours to begin with. */
  readonly ideas: readonly string[];
  readonly isKept: boolean;
  readonly actions: PracticeActions['lines'];
  /** The lines as they stand, for the practice to go through. */
  readonly onLines: (lines: readonly string[]) => void;
}

/** The person's own lines for a practice: written, taken from the ideas, moved and taken out; kept at each change. */
export function OwnLines({ practiceId, ideas, isKept, actions, onLines }: Props) {
  const say = useSay();
  const [lines, setLines] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const latest = useRef<readonly string[]>([]);
  const work = useRef<Promise<boolean>>(Promise.resolve(true));

  useEffect(() => {
    if (!isKept) return;
    let isHere = true;
    void actions.read().then((reply) => {
      if (!isHere) return;
      if (!reply.ok) return setRefusal(reply.refusal);
      const kept = reply.value.things.find(({ id }) => id === practiceId);
      show(joinedLines(kept?.versions.flatMap(({ value }) => (value ? [value] : [])) ?? []));
    });
    return () => {
      isHere = false;
    };
  }, [practiceId, isKept]);

  function show(next: readonly string[]) {
    latest.current = next;
    setLines(next);
    onLines(next);
  }

  /** One change after the other: each begins with what the one before has left. Answers whether it is kept. */
  function put(change: (lines: readonly string[]) => readonly string[]): Promise<boolean> {
    work.current = work.current.then(async () => {
      const next = change(latest.current);
      const reply = isKept ? await actions.put(practiceId, { lines: next }) : null;
      setRefusal(reply && !reply.ok ? reply.refusal : null);
      if (!reply || reply.ok) show(next);
      return !reply || reply.ok;
    });
    return work.current;
  }

  async function add(event: Event) {
    event.preventDefault();
    const line = typed.trim();
    if (line === '' || lines.includes(line)) return setTyped('');
    if (await put((now) => [...now, line])) setTyped('');
  }

  async function takeOut(line: string) {
    await put((now) => now.filter((other) => other !== line));
    heading.current?.focus({ preventScroll: true });
  }

  const unused = ideas.filter((idea) => !lines.includes(idea));
  const isFull = lines.length >= MOST_LINES;
  return (
    <section class="card stack own-lines">
      <h2 ref={heading} tabIndex={-1}>
        {say(`practice_${practiceId}_own`)}
      </h2>
      <p class="soft">{say(`practice_${practiceId}_own_lead`)}</p>
      <ol class="stack lines">
        {lines.map((line, i) => (
          <li key={line} class="row spread">
            <span class="grow">
              <bdi>{line}</bdi>
            </span>
            <span class="row">
              {i > 0 && (
                <Button
                  look="plain"
                  aria-label={say('practice_line_up_named', line)}
                  onClick={() => void put((now) => raised(now, line))}
                >
                  {say('practice_line_up')}
                </Button>
              )}
              <Button
                look="plain"
                aria-label={say('practice_line_out_named', line)}
                onClick={() => void takeOut(line)}
              >
                {say('practice_line_out')}
              </Button>
            </span>
          </li>
        ))}
      </ol>
      {isFull ? (
        <p class="soft">{say('practice_lines_full')}</p>
      ) : (
        <>
          <form class="stack" autocomplete="off" onSubmit={(event) => void add(event)}>
            <div class="with-button">
              <TextField
                label={say(`practice_${practiceId}_line`)}
                value={typed}
                longest={LONGEST_LINE}
                onValue={setTyped}
              />
              <Button look="quiet" type="submit">
                {say('practice_line_add')}
              </Button>
            </div>
            <p>
              <Door />
            </p>
          </form>
          {unused.length > 0 && (
            <div class="stack">
              <h3>{say('practice_line_ideas')}</h3>
              <ul class="choices">
                {unused.map((idea) => (
                  <li key={idea}>
                    <Button
                      look="quiet"
                      onClick={() => void put((now) => (now.includes(idea) ? now : [...now, idea]))}
                    >
                      <Icon name="plus" />
                      {idea}
                    </Button>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
      <Refused refusal={refusal} />
    </section>
  );
}

/** The lines with one of them before the one that stood before it. */
function raised(lines: readonly string[], line: string): readonly string[] {
  const i = lines.indexOf(line);
  const before = lines[i - 1];
  return before === undefined ? lines : lines.with(i - 1, line).with(i, before);
}
