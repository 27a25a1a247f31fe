import '../../components/ui/tokens.css';
import '../../components/ui/kit.css';
import '../../components/felt/felt.css';
import '../../components/popup/holding.css';
import '../../components/options/options.css';
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { Options } from '../../components/options/Options';
import { LeadsToSupport } from '../../components/support/opening';
import { type Exit, QuickExit } from '../../components/ui/QuickExit';
import { type Say, Saying } from '../../components/ui/say';
import { readSite } from '../../utils/core/site-reading';
import type { Start } from '../../utils/core/start';
import { suffixOf } from '../../utils/platform/suffix';
import { type MemoryHouse, memoryHouse } from './memory';
import { SAY } from './words';

export const reads = (text: string) => readSite(text, suffixOf);

/** Shows a view with its words and its way to Support, as an entrypoint does. */
export function show(view: ComponentChildren, say: Say = SAY, onSupport: () => void = () => undefined): void {
  document.documentElement.lang = say.locale;
  render(
    <Saying value={say}>
      <LeadsToSupport value={onSupport}>{view}</LeadsToSupport>
    </Saying>,
    document.body,
  );
}

/** What a test may say of the stage. */
interface Staging {
  readonly memory?: MemoryHouse;
  /** The address of a site, or `support`. */
  readonly start?: string | null;
  readonly say?: Say;
  /** The way out stands before it, as on every page. */
  readonly exit?: Exit;
}

/** Shows the whole options app over a house in memory, and shows it anew whenever that changes. */
export function showOptions(staging: Staging = {}): MemoryHouse {
  const { memory = memoryHouse(), start = null, say = SAY, exit } = staging;
  const about = { version: '1.2.3', browser: 'chrome', languages: ['ar', 'de', 'en', 'pt-BR'] } as const;
  const wish = startOf(start);
  memory.world.onChange = () =>
    show(
      <>
        {exit && <QuickExit exit={exit} />}
        <Options
          house={memory.house()}
          actions={memory.actions}
          about={about}
          start={wish}
          readSite={reads}
          onRetry={async () => {
            memory.world.done.push('retry');
            memory.world.onChange();
          }}
        />
      </>,
      say,
    );
  memory.world.onChange();
  return memory;
}

function startOf(start: string | null): Start | null {
  if (start === 'support') return { kind: start };
  return start === null ? null : { kind: 'site', address: start };
}
