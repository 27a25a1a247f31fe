import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExitReading } from '../../utils/core/exit-address';
import type { ExitActions } from '../house';
import { Button } from '../ui/Button';
import { Check } from '../ui/Check';
import { underscored } from '../ui/refusal';
import { type MessageKey, useSay } from '../ui/say';
import { TextField } from '../ui/TextField';
import { useFault } from '../ui/useFault';
import type { About } from './Settings';

interface Props {
  readonly exit: ExitActions;
  readonly browser: About['browser'];
}

/** How leaving works, where it leads to, and what it cannot do. */
export function Leaving({ exit, browser }: Props) {
  const say = useSay();
  const [address, setAddress] = useState('');
  /** What a person has typed, or emptied, stays, however late comes what was kept. */
  const isTyped = useRef(false);
  const [tidies, setTidies] = useState(false);
  const [news, setNews] = useState<MessageKey | null>(null);
  const { form, problem, setProblem } = useFault();

  useEffect(() => {
    void exit.kept().then((kept) => {
      if (!isTyped.current) setAddress(kept.address);
      setTidies(kept.tidies);
    });
  }, [exit]);

  async function choose(event: Event) {
    event.preventDefault();
    const reading = await exit.choose(address).catch(() => null);
    setProblem(problemOf(reading));
    if (!reading || reading.kind === 'problem') return setNews(null);
    setAddress(reading.kind === 'address' ? reading.href : '');
    setNews(reading.kind === 'address' ? 'exit_chosen' : 'exit_chosen_plain');
  }

  async function tidied(isWanted: boolean) {
    const asked = exit.letTidy(isWanted);
    // As the box shows it until the answer, so that a no is a change and takes the tick away.
    setTidies(isWanted);
    setTidies(await asked.catch(() => !isWanted));
  }

  return (
    <section class="card stack">
      <h2>{say('exit_title')}</h2>
      <p>{say('exit_how')}</p>
      <p>{say(`exit_not_${browser}`)}</p>
      <form ref={form} class="stack" autocomplete="off" onSubmit={(event) => void choose(event)}>
        <TextField
          label={say('exit_address')}
          hint={say('exit_address_hint')}
          value={address}
          problem={problem ? say(problem) : undefined}
          inputMode="url"
          onValue={(value) => {
            isTyped.current = true;
            setAddress(value);
            setNews(null);
          }}
        />
        <div class="row">
          <Button look="quiet" type="submit">
            {say('exit_address_keep')}
          </Button>
          <p role="status">{news && say(news)}</p>
        </div>
      </form>
      {browser === 'chrome' && (
        <>
          <Check label={say('exit_tidy')} checked={tidies} onChecked={(wanted) => void tidied(wanted)} />
          <p class="soft small">{say('exit_tidy_means')}</p>
        </>
      )}
    </section>
  );
}

function problemOf(reading: ExitReading | null): MessageKey | null {
  if (!reading) return 'refusal_storage_failed';
  return reading.kind === 'problem' ? `exit_problem_${underscored(reading.problem)}` : null;
}
