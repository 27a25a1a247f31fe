import '../../components/pause/pause.css';
import '../../components/ui/breath.css';
import { type ComponentChildren, render } from 'preact';
import { NudgeCard } from '../../components/nudge/NudgeCard';
import nudgeCss from '../../components/nudge/nudge.css?inline';
import { Pause } from '../../components/pause/Pause';
import { Stepped } from '../../components/pause/Stepped';
import { Saying } from '../../components/ui/say';
import type { Response } from '../../utils/core/boundary';
import { shelterWith } from '../../utils/platform/shadow';
import type { Reply } from '../../utils/protocol';
import { show } from '../components/stage';
import { inScheme } from './scheme';
import type { Staged } from './show';

const nothing = async () => {};

/** The pause page: met, in one of the ways there are, or with no boundary to answer for. */
export function showPause(how: string, staged: Staged): void {
  show(paused(how, staged), staged.say);
}

function paused(how: string, { memory }: Staged): ComponentChildren {
  const { now } = memory.world;
  const site = memory.house().boundaries.flatMap(({ boundary }) => boundary.sites)[0] ?? null;
  switch (how) {
    case 'quiet':
      return <Stepped pausing={{ kind: how, site }} onGoOn={nothing} />;
    case 'resting':
      return <Stepped pausing={{ kind: how }} onGoOn={nothing} />;
    case 'trouble':
      return <Stepped pausing={{ kind: how, storage: 'failed' }} onGoOn={nothing} />;
  }
  const wanted: Response = how === 'rest' ? 'rest' : 'pause';
  const overview = memory.house().boundaries.find(({ boundary }) => boundary.response === wanted);
  if (!overview) return <Stepped pausing={{ kind: 'quiet', site }} onGoOn={nothing} />;
  const words = memory.world.vault === 'locked' ? null : overview.words;
  const view = {
    now,
    overview: { ...overview, words },
    reserveLeft: 2,
    leftLower: { lower: 3, of: 4 },
    askedAt: null,
    heldEventId: how === 'turned back' ? 'e' : null,
    isUnlogged: false,
    canGoBack: true,
  };
  return <Pause view={view} actions={pausing(memory.world)} />;
}

/** The card in a page of somebody else's. */
export function showCard(passOver: boolean, { memory, say, scheme }: Staged): void {
  show(<h1>Somebody’s own page</h1>, say);
  const shelter = shelterWith(inScheme(nudgeCss, scheme));
  shelter.speak(say);
  shelter.attach();
  const isLocked = memory.world.vault === 'locked';
  const words = { name: 'A quiet evening', why: 'I sleep better', plan: 'Tea', planLink: '', line: '' };
  const none = { name: '', why: '', plan: '', planLink: '', line: '' };
  const card = {
    boundaryId: 'b',
    ref: 1,
    words: isLocked ? none : words,
    changesAt: memory.world.now.at + 3 * 3_600_000,
    turnedBack: 4,
    reserveLeft: 3,
    response: 'nudge',
    holdSeconds: 5,
    passMinutes: 5,
    passOver,
    asksAbout: passOver ? 'e' : null,
    leftLower: { lower: 3, of: 4 },
    speech: null,
  } as const;
  const done = async () => answer(memory.world, null);
  const actions = { turnBack: done, cross: nothing, felt: done };
  render(
    <Saying value={say}>
      <NudgeCard card={card} now={memory.world.now} actions={actions} />
    </Saying>,
    shelter.inside,
  );
}

type World = Staged['memory']['world'];

function answer<T>({ refusal }: World, value: T): Reply<T> {
  return refusal ? { ok: false, refusal } : { ok: true, value };
}

function pausing(world: World) {
  const event = { id: 'e', at: world.now.at, kind: 'held', boundaryId: 'b', by: 'turned-back' } as const;
  const logged = async () => answer(world, event);
  return {
    hold: logged,
    takeBack: async () => answer(world, null),
    felt: logged,
    turnTo: async () => [],
    turnedTo: logged,
    cross: nothing,
    askThrough: nothing,
    goBack: nothing,
    close: nothing,
    followPlan: nothing,
  };
}
