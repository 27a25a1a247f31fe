import type { Diverged } from '../../utils/core/diverged';
import type { Verdict } from '../../utils/core/log';
import type { PracticeId } from '../../utils/core/practice';
import type { Start } from '../../utils/core/start';
import { isTool, type Tool } from '../toolkit/tools';
import type { MessageKey } from '../ui/say';
import type { Task } from '../vault/VaultTask';
import type { Answer } from '../welcome/answer';

/** The rooms in the order of the way there; only those that have something in them. */
export const ROOMS = [
  'today',
  'boundaries',
  'journal',
  'lines',
  'practices',
  'rituals',
  'insights',
  'toolkit',
  'support',
  'settings',
] as const;

export type Room = (typeof ROOMS)[number];

/** Where in the options app a person is: in memory only, since browsers write addresses and titles of tabs down. */
export type Place =
  | {
      readonly name:
        | 'welcome'
        | 'today'
        | 'journal'
        | 'seven'
        | 'lines'
        | 'rituals'
        | 'insights'
        | 'toolkit'
        | 'support'
        | 'settings';
    }
  | { readonly name: Tool }
  /** With what has happened just before, to be said there, and a plan that was made: to be gone through, in mind. */
  | { readonly name: 'boundaries'; readonly news: MessageKey | null; readonly plan?: string }
  /** The page of one practice; null: all of them. */
  | { readonly name: 'practices'; readonly practiceId: PracticeId | null }
  | { readonly name: 'vault'; readonly task: Task }
  /** `small`: one for 48 hours, of the person's own. */
  | { readonly name: 'new'; readonly typedSite: string; readonly isSmall?: true }
  | { readonly name: 'diverged'; readonly boundaryId: string }
  | {
      readonly name: 'edit';
      readonly boundaryId: string;
      readonly verdict: Verdict | null;
      /** Versions that saving it settles. */
      readonly settles?: Diverged;
    };

/** A room as a place to go to. */
export function placeOf(room: Room): Place {
  if (room === 'practices') return { name: room, practiceId: null };
  return room === 'boundaries' ? { name: room, news: null } : { name: room };
}

/** The room a place is in; none for the first run. */
export function roomOf({ name }: Place): Room | null {
  if (name === 'new' || name === 'edit' || name === 'diverged') return 'boundaries';
  if (name === 'vault') return 'settings';
  if (name === 'seven') return 'journal';
  if (isTool(name)) return 'toolkit';
  return name === 'welcome' ? null : name;
}

/** Where the app opens: the first run comes before everything; then what the person came for. */
export function firstPlace(isWelcomed: boolean, start: Start | null): Place {
  if (!isWelcomed) return { name: 'welcome' };
  if (start?.kind === 'site') return { name: 'new', typedSite: shortOf(start.address) };
  return { name: start?.kind ?? 'today' };
}

/** Where the first run leads to by its answer: words that somebody might read want a passphrase before anything else. */
export function afterAnswer(answer: Answer, toFirst: Place): Place {
  if (answer.kind === 'somebody') return { name: 'vault', task: 'set' };
  return answer.kind === 'keep-nothing' ? { name: 'today' } : toFirst;
}

/** Host and port of an address, as a person would type it; empty for a text that is none. */
export function shortOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : '';
}
