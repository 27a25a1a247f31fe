import { NO_WORDS } from '../core/boundary';
import type { CardView, VisitAnswer } from '../protocol';
import type { CardTabs } from './ports';

/**
 * Takes a person's words off every card that may stand in a page, when the vault has locked; does nothing while it is
 * open. A tab that nobody answers for is left noted: it may be another worker's to tell.
 */
export async function hushCards(ports: {
  readonly cards: CardTabs;
  readonly vault: () => Promise<{ readonly state: string }>;
}): Promise<void> {
  if ((await ports.vault()).state !== 'locked') return;
  const tabIds = await ports.cards.noted();
  const heard = await Promise.all(tabIds.map((tabId) => ports.cards.hush(tabId)));
  await ports.cards.forget(tabIds.filter((_, i) => heard[i]));
}

/**
 * The card of one page, so that words can be taken off it at once: where it stands it stays, its waiting and what was
 * chosen on it with it; one whose answer is still on its way comes without words.
 *
 * @param draw shows a card, or the same one anew
 */
export function hushable(draw: (card: CardView) => void) {
  let standing: CardView | null = null;
  let hushes = 0;
  return {
    shown(card: CardView): void {
      standing = card;
      draw(card);
    },
    hidden(): void {
      standing = null;
    },
    hush(): void {
      hushes += 1;
      if (!standing) return;
      standing = hushed(standing);
      draw(standing);
    },
    /** Asks as `ask` does. */
    asking<A extends readonly unknown[]>(ask: (...of: A) => Promise<VisitAnswer>) {
      return async (...of: A): Promise<VisitAnswer> => {
        const before = hushes;
        const answer = await ask(...of);
        return answer.kind === 'card' && hushes !== before
          ? { ...answer, card: hushed(answer.card) }
          : answer;
      };
    },
  };
}

/** A card as a locked vault shows it: none of the person's words, and nothing out of the log. */
function hushed(card: CardView): CardView {
  return { ...card, words: NO_WORDS, turnedBack: 0, asksAbout: null, leftLower: null };
}
