import { parsedJson } from '../../utils/core/json';
import {
  type Guard,
  type Guarded,
  isEither,
  isExactly,
  isFlag,
  isListOf,
  isNumber,
  isOneOf,
  isShape,
  isText,
} from '../../utils/core/shape';
import { LANE_SHAPE, SITE_SHAPE } from '../../utils/core/site-shape';
import { isWeeklyTime, isWindow } from '../../utils/core/window-shape';
import type { Draft } from './draft';
import type { Drafts } from './drafts';

/** Forms that were kept as text: those this version can show, and all others, as they stand there. Each by its name. */
export interface KeptForms {
  readonly begun: ReadonlyMap<string, Draft>;
  readonly unread: ReadonlyMap<string, unknown>;
}

const TEXTS = { name: isText, why: isText, plan: isText, planLink: isText, line: isText };
/** Null: its field is empty. JSON has no NaN. */
const isFigure = isEither(isNumber, isOneOf(null));

const isWindowDraft = isExactly({
  kind: isOneOf('for', 'until', 'weekly', 'open'),
  amount: isFigure,
  unit: isOneOf('hours', 'days'),
  wall: isText,
  times: isListOf(isShape({ days: isListOf(isNumber), from: isText, to: isText })),
  kept: isEither(isWindow, isOneOf(null)),
});

const isFormText = isExactly({
  id: isEither(isText, isOneOf(null)),
  sites: isListOf(isShape(SITE_SHAPE)),
  lanes: isListOf(isShape(LANE_SHAPE)),
  window: isWindowDraft,
  response: isOneOf('nudge', 'pause', 'rest'),
  holdSeconds: isFigure,
  passMinutes: isFigure,
  nudgesAgain: isFlag,
  reserveCrossings: isFigure,
  coolingOffMinutes: isFigure,
  firmTimes: isListOf(isShape({ time: isWeeklyTime, response: isOneOf('pause', 'rest'), untilAt: isNumber })),
  words: isExactly(TEXTS),
  about: isOneOf('address', 'name', 'nothing'),
  typedSite: isText,
  typedLane: isText,
  engines: isListOf(isText),
});

const isPairs: Guard<readonly (readonly [string, unknown])[]> = isListOf(
  (pair): pair is readonly [string, unknown] => Array.isArray(pair) && pair.length === 2 && isText(pair[0]),
);

/** Forms as one text. One that cannot be read stays in it, until the form of its name is begun anew. */
export function formsText({ begun, unread }: { readonly begun: Drafts } & Pick<KeptForms, 'unread'>): string {
  return JSON.stringify([...new Map<string, unknown>([...unread, ...begun])]);
}

/** What {@link formsText} gave, whichever version of ours did; null for what is nothing of that kind. */
export function readForms(text: string): KeptForms | null {
  const pairs = parsedJson(text);
  if (!isPairs(pairs)) return null;
  const begun = new Map<string, Draft>();
  const unread = new Map<string, unknown>();
  for (const [name, form] of pairs) {
    if (isFormText(form)) begun.set(name, draftIn(form));
    else unread.set(name, form);
  }
  return { begun, unread };
}

function draftIn(form: Guarded<typeof isFormText>): Draft {
  return {
    ...form,
    window: { ...form.window, amount: form.window.amount ?? Number.NaN },
    holdSeconds: form.holdSeconds ?? Number.NaN,
    passMinutes: form.passMinutes ?? Number.NaN,
    reserveCrossings: form.reserveCrossings ?? Number.NaN,
    coolingOffMinutes: form.coolingOffMinutes ?? Number.NaN,
  };
}
