import '../../../components/pause/pause.css';
import '../../../components/ui/breath.css';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Pause } from '../../../components/pause/Pause';
import { Stepped } from '../../../components/pause/Stepped';
import type { Crossing, PauseView } from '../../../components/pause/view';
import type { Rules } from '../../../utils/core/boundary';
import type { Refusal } from '../../../utils/core/refused';
import type { TurnTo } from '../../../utils/core/turn-to';
import { draftOn } from '../drafts';
import { memoryHouse, NOW } from '../memory';
import { LOOKS, setLook, takePicture } from '../picture';
import { show } from '../stage';
import { LONG, SAY } from '../words';

const done: string[] = [];
const crossings: Crossing[] = [];
let refusal: Refusal | null = null;
let turnTos: readonly TurnTo[] = [];
let reads = 0;

const HELD = { id: 'e', at: NOW.at, kind: 'held', boundaryId: 'b', by: 'hand' } as const;

const actions = {
  hold: async (by: 'turned-back' | 'plan') => {
    done.push(by);
    if (refusal) return { ok: false, refusal } as const;
    return { ok: true, value: { id: 'e', at: NOW.at, kind: 'held', boundaryId: 'b', by } } as const;
  },
  takeBack: async () => {
    done.push('taken back');
    return { ok: true, value: null } as const;
  },
  felt: async (eventId: string, feeling: string | null) => {
    done.push(`felt ${eventId} ${feeling}`);
    return refusal ? ({ ok: false, refusal } as const) : ({ ok: true, value: HELD } as const);
  },
  turnTo: async () => {
    reads += 1;
    return turnTos;
  },
  turnedTo: async (toolId: string) => {
    done.push(`to ${toolId}`);
    return {
      ok: true,
      value: { id: `turned ${toolId}`, at: NOW.at, kind: 'turned-to', boundaryId: 'b', toolId },
    } as const;
  },
  cross: async (crossing: Crossing) => void crossings.push(crossing),
  askThrough: async () => void done.push('asked'),
  goBack: () => void done.push('back'),
  close: () => void done.push('closed'),
  followPlan: (link: string) => void done.push(link),
};

function viewOf(rules: Partial<Rules> = {}, words: object = {}, more: Partial<PauseView> = {}): PauseView {
  const memory = memoryHouse();
  const why = 'I lose the evening';
  memory.add(
    draftOn(['instagram.com'], { name: "Not Sam's feed", why, plan: 'Write to Mia', ...words }, rules),
  );
  const [overview] = memory.house().boundaries;
  if (!overview) throw new Error('no boundary');
  return {
    now: NOW,
    overview,
    reserveLeft: 0,
    leftLower: null,
    askedAt: null,
    heldEventId: null,
    isUnlogged: false,
    canGoBack: true,
    ...more,
  };
}

/** A clock set by hand, monotonic as the real one. */
let ms = 0;
const clock = () => ms;
const goOn = () => page.getByRole('button', { name: /Go on/ });
const showPause = (view: PauseView, say = SAY) =>
  show(<Pause view={view} actions={actions} nowMs={clock} />, say, () => void done.push('support'));

beforeEach(async () => {
  await page.viewport(1000, 800);
  done.length = 0;
  crossings.length = 0;
  refusal = null;
  turnTos = [];
  reads = 0;
  ms = 0;
});

describe('the pause page', () => {
  test('has turning back first, by one key, and says that it is logged', async () => {
    showPause(viewOf());
    await expect.element(page.getByRole('button', { name: SAY('pause_turn_back') })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: SAY('pause_turned_back') })).toHaveFocus();
    await expect.element(page.getByText(SAY('pause_logged'))).toBeVisible();
    await page.getByRole('button', { name: SAY('pause_back') }).click();
    expect(done).toEqual(['turned-back', 'back']);
  });

  test('does not say so when it could not be saved, and still lets one leave', async () => {
    refusal = 'storage-full';
    showPause(viewOf());
    await page.getByRole('button', { name: SAY('pause_turn_back') }).click();
    await expect.element(page.getByText(SAY('refusal_storage_full'))).toBeVisible();
    await expect.element(page.getByText(SAY('pause_logged'))).not.toBeInTheDocument();
    await page.getByRole('button', { name: SAY('pause_leave_unlogged') }).click();
    expect(done).toEqual(['turned-back', 'closed']);
  });

  test('leads to the plan, and to its link', async () => {
    showPause(viewOf({}, { planLink: 'https://mail.example/mia' }));
    await page.getByRole('button', { name: SAY('pause_plan', 'Write to Mia') }).click();
    await expect.poll(() => done).toEqual(['plan', 'https://mail.example/mia']);
  });

  test('offers going on after the hold, which neither focus nor a new minute begins anew', async () => {
    showPause(viewOf({ holdSeconds: 2, passMinutes: 5 }));
    await expect.element(goOn()).toBeDisabled();
    ms = 1000;
    await expect.element(page.getByText(/in 1\ss/)).toBeVisible();
    window.dispatchEvent(new Event('blur'));
    document.dispatchEvent(new Event('visibilitychange'));
    showPause({ ...viewOf({ holdSeconds: 2, passMinutes: 5 }), now: { ...NOW, at: NOW.at + 60_000 } });
    await expect.element(goOn()).toBeDisabled();
    ms = 2000;
    await expect.element(goOn()).toBeEnabled();
    await goOn().click();
    expect(crossings).toEqual([{ passMinutes: 5, reason: null, neededNow: false, fromReserve: false }]);
  });

  test('takes minutes and a reason, and a spare crossing first', async () => {
    showPause(viewOf({ holdSeconds: 0 }, {}, { reserveLeft: 1 }));
    await page.getByText(SAY('pause_more')).click();
    await page.getByRole('radio', { name: SAY('pause_reason_children') }).click();
    await page.getByRole('radio', { name: '15 min' }).click();
    await goOn().click();
    expect(crossings).toEqual([{ passMinutes: 15, reason: 'children', neededNow: false, fromReserve: true }]);
  });

  test('wants the line typed, whatever its case, accents and marks', async () => {
    showPause(viewOf({ holdSeconds: 0 }, { line: 'Élan is enough!' }));
    await expect.element(goOn()).toBeDisabled();
    await page.getByRole('textbox').fill('elan  is ENOUGH');
    await expect.element(goOn()).toBeEnabled();
  });

  test('a rest is asked to open, takes its whole cooling-off, and survives a reload', async () => {
    const rest = { response: 'rest', coolingOffMinutes: 10 } as const;
    showPause(viewOf(rest));
    await page.getByRole('button', { name: SAY.count('pause_ask_through', 10) }).click();
    expect(done).toEqual(['asked']);
    showPause(viewOf(rest, {}, { askedAt: NOW.at - 9 * 60_000 }));
    await expect.element(goOn()).toBeDisabled();
    showPause(viewOf(rest, {}, { askedAt: NOW.at - 10 * 60_000 }));
    await expect.element(goOn()).toBeEnabled();
  });

  test('a way through a rest that could not be asked for says so', async () => {
    const failing = { ...actions, askThrough: () => Promise.reject(new Error('memory')) };
    show(<Pause view={viewOf({ response: 'rest', coolingOffMinutes: 10 })} actions={failing} />);
    await page.getByRole('button', { name: SAY.count('pause_ask_through', 10) }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(SAY('refusal_storage_failed'));
  });

  test('“I need this now” is always there', async () => {
    showPause(viewOf({ response: 'rest', coolingOffMinutes: 60 }));
    await expect.element(page.getByRole('button', { name: SAY('pause_need') })).toBeEnabled();
  });

  test('a word after turning back goes with the hold', async () => {
    showPause(viewOf());
    await page.getByRole('button', { name: SAY('pause_turn_back') }).click();
    await page.getByRole('button', { name: SAY('felt_lighter') }).click();
    await expect
      .element(page.getByRole('button', { name: SAY('felt_lighter') }))
      .toHaveAttribute('aria-pressed', 'true');
    expect(done).toEqual(['turned-back', 'felt e lighter']);
  });

  test('asks about the last crossing when it is time, and quotes their own numbers', async () => {
    const view = viewOf({}, {}, { leftLower: { lower: 8, of: 9 } });
    const crossing = { eventId: 'c', boundaryId: 'b', at: NOW.at - 660_000, askAt: NOW.at - 60_000 };
    showPause({ ...view, overview: { ...view.overview, crossing } });
    await expect
      .element(page.getByText(SAY.count('pause_left_lower', 9, '8'), { exact: false }))
      .toBeVisible();
    await page.getByRole('button', { name: SAY('felt_lower') }).click();
    await expect.element(page.getByText(SAY('after_thanks'))).toBeVisible();
    expect(done).toEqual(['felt c lower']);
  });

  test('has a quiet way to somebody to talk to', async () => {
    showPause(viewOf());
    await page.getByRole('button', { name: SAY('support_door') }).click();
    expect(done).toEqual(['support']);
  });

  test('in a private window it says that nothing is logged', async () => {
    showPause(viewOf({}, {}, { isUnlogged: true }));
    await page.getByRole('button', { name: SAY('pause_turn_back') }).click();
    await expect.element(page.getByText(SAY('pause_not_logged'))).toBeVisible();
  });

  test('shows neutral words when the vault gives none', async () => {
    const view = viewOf();
    showPause({ ...view, overview: { ...view.overview, words: null } });
    await expect.element(page.getByRole('heading', { name: SAY('pause_neutral') })).toBeVisible();
  });
});

describe('what a person can turn to', () => {
  const MIA = { id: 't1', name: 'Mia', text: 'Call from the phone at work', link: '' };
  const SONG = { id: 't2', name: 'The ferry song', text: '', link: 'https://music.example/ferry' };
  const neutral = () => page.getByText(SAY('pause_turn_neutral'));

  test('stands beside the plan by name, and moves nothing when it comes', async () => {
    turnTos = [MIA, SONG, { ...MIA, id: 't3', name: 'Ten minutes on the bench behind the library' }];
    const before: number[] = [];
    const place = () =>
      [...document.querySelectorAll('h1, .pause-actions, .through')].map(
        (part) => part.getBoundingClientRect().top,
      );
    showPause(viewOf());
    before.push(...place());
    expect(document.querySelector('.turn-to button')).toBeNull();
    await expect.element(page.getByRole('button', { name: 'Mia' })).toBeVisible();
    expect(place()).toEqual(before);
    expect(reads).toBe(1);
  });

  test('is turning back, with where to in the log, and can be taken back whole', async () => {
    turnTos = [MIA];
    showPause(viewOf());
    await page.getByRole('button', { name: 'Mia' }).click();
    await expect.element(page.getByRole('heading', { name: 'Mia' })).toHaveFocus();
    await expect.element(page.getByText(MIA.text)).toBeVisible();
    await expect.element(page.getByText(SAY('pause_logged'))).toBeVisible();
    await page.getByRole('button', { name: SAY('pause_undo') }).click();
    await expect.element(page.getByRole('button', { name: SAY('pause_turn_back') })).toBeVisible();
    expect(done).toEqual(['turned-back', 'to t1', 'taken back', 'taken back']);
  });

  test('is there after turning back, too; a link opens at a press of its own', async () => {
    turnTos = [SONG];
    showPause(viewOf());
    await page.getByRole('button', { name: SAY('pause_turn_back') }).click();
    await page.getByRole('button', { name: SONG.name }).click();
    await expect.element(page.getByText(SAY('pause_turn_link'))).toBeVisible();
    expect(done).toEqual(['turned-back', 'to t2']);
    await page.getByRole('button', { name: SAY('contacts_link_open', 'music.example') }).click();
    expect(done.at(-1)).toBe(SONG.link);
  });

  test('is not said where turning back could not be saved', async () => {
    turnTos = [MIA];
    refusal = 'storage-full';
    showPause(viewOf());
    await page.getByRole('button', { name: 'Mia' }).click();
    await expect.element(page.getByText(SAY('refusal_storage_full'))).toBeVisible();
    expect(done).toEqual(['turned-back']);
  });

  test('is neutral where there is nothing of their own, and not even asked for while it is locked', async () => {
    showPause(viewOf());
    await page.getByRole('button', { name: SAY('pause_turn_back') }).click();
    await expect.element(neutral()).toBeVisible();
    const view = viewOf({}, {}, { heldEventId: 'e' });
    turnTos = [MIA];
    reads = 0;
    show(
      <Pause
        key="locked"
        view={{ ...view, overview: { ...view.overview, words: null } }}
        actions={actions}
        nowMs={clock}
      />,
    );
    await expect.element(neutral()).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Mia' })).not.toBeInTheDocument();
    expect(reads).toBe(0);
  });

  test.each(LOOKS)('looked at, $name', async (look) => {
    await setLook(look);
    turnTos = [
      MIA,
      SONG,
      { id: 't3', name: 'Ten minutes on the bench behind the library', text: '', link: '' },
    ];
    showPause(viewOf());
    await expect.element(page.getByRole('button', { name: 'Mia' })).toBeVisible();
    stopBreathing();
    await takePicture('pause-turn-to', look);
    await page.getByRole('button', { name: SONG.name }).click();
    await expect.element(page.getByText(SAY('pause_turn_link'))).toBeVisible();
    await takePicture('pause-turned-to', look);
  });
});

/** The breath has no end that a picture could wait for. */
function stopBreathing(): void {
  for (const animation of document.getAnimations()) animation.cancel();
}

describe('the pause page, looked at', () => {
  test.each(LOOKS)('$name', async (look) => {
    await setLook(look);
    showPause(viewOf({ holdSeconds: 14 }));
    stopBreathing();
    await takePicture('pause', look);
    const asked = viewOf({ holdSeconds: 14 }, {}, { leftLower: { lower: 8, of: 9 } });
    const crossing = { eventId: 'c', boundaryId: 'b', at: NOW.at - 660_000, askAt: NOW.at - 60_000 };
    showPause({ ...asked, overview: { ...asked.overview, crossing } });
    stopBreathing();
    await takePicture('pause-asks', look);
    showPause(viewOf({ response: 'rest' }, { why: '', plan: '' }, { reserveLeft: 2 }), LONG);
    stopBreathing();
    await takePicture('pause-rest-long', look);
    showPause(viewOf({}, {}, { heldEventId: 'e' }));
    show(<Stepped pausing={{ kind: 'trouble', storage: 'failed' }} onGoOn={() => {}} />);
    await takePicture('pause-trouble', look);
    show(<Pause key="held" view={viewOf({}, {}, { heldEventId: 'e' })} actions={actions} nowMs={clock} />);
    await takePicture('pause-turned-back', look);
  });
});
