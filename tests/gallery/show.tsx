import { Erased } from '../../components/settings/Erased';
import type { Say } from '../../components/ui/say';
import { LANGUAGES } from '../components/catalogues';
import { fullHouse } from '../components/full-house';
import { type MemoryHouse, memoryHouse } from '../components/memory';
import { show as draw, showOptions } from '../components/stage';
import { LONG, SAY } from '../components/words';
import { Kit } from './kit';
import { setScheme } from './scheme';
import { type Forced, type SceneName, STATES, type Wish } from './switches';

/** What a scene is drawn with. */
export interface Staged {
  readonly memory: MemoryHouse;
  readonly say: Say;
  readonly scheme: Wish['scheme'];
}

const nothing = () => undefined;

/** Draws what is wished for. Settles when it stands there. */
export async function show(wish: Wish): Promise<void> {
  const memory = wish.house === 'full' ? fullHouse() : memoryHouse();
  const { refusal, ...forced }: Forced = STATES[wish.state];
  Object.assign(memory.world, forced, { refusal: refusal ?? null });
  const say = sayOf(wish.language);
  await drawn(wish.scene, { memory, say, scheme: wish.scheme });
  document.documentElement.dir = wish.direction === 'as the language' ? say.direction : wish.direction;
  setScheme(wish.scheme);
}

function sayOf(language: Wish['language']): Say {
  if (language === 'long') return LONG;
  return LANGUAGES.get(language) ?? SAY;
}

async function drawn(scene: SceneName, staged: Staged): Promise<void> {
  const [kind = '', what = ''] = scene.split(/: |, /);
  switch (kind) {
    case 'kit':
      return draw(<Kit />, staged.say);
    case 'erased':
      return draw(<Erased onRemove={nothing} onBegin={nothing} />, staged.say);
    case 'room':
      return void inRoom(what, staged);
    case 'tool':
      return inTool(what, staged);
    case 'popup':
      return (await import('./popup')).showPopup(what === 'locked', staged);
    case 'beside a page':
      return (await import('./popup')).showBeside(staged);
    case 'card':
      return (await import('./visits')).showCard(what === 'pass over', staged);
    case 'pause':
      return (await import('./visits')).showPause(what, staged);
  }
}

/** The options app, in a room where it has any. */
function inRoom(room: string, { memory, say }: Staged): void {
  showOptions({ memory, say });
  pressOf('nav.nav li button', say(`options_nav_${room}` as 'options_nav_today'));
}

async function inTool(tool: string, staged: Staged): Promise<void> {
  inRoom('toolkit', staged);
  const name = staged.say(`toolkit_${tool}` as 'toolkit_plan');
  if (document.querySelector('nav.nav')) await there(() => pressOf('.idea', name));
}

/** Presses what has a text in it. @returns whether it was there */
function pressOf(selector: string, text: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) =>
    one.textContent?.includes(text),
  );
  found?.click();
  return found !== undefined;
}

/** Waits until something has come that is read lazily. */
function there(isThere: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (isThere()) return resolve();
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}
