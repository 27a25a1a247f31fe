import type { Feeling, LogEvent } from '../core/log';
import type { CardView, Reply } from '../protocol';
import { reached } from './reply';

type Crossed = Extract<LogEvent, { kind: 'crossed' }>;

/** What the card's answers need from outside. */
export interface CardPorts {
  newId(): string;
  tell(event: LogEvent): Promise<Reply>;
  /** Epoch ms. */
  now(): number;
  hideCard(): void;
  askAgainAt(at: number | null): void;
}

/**
 * The answers a card can be given. A hold moves the tab away once it is logged. A crossing opens its pass even where
 * it cannot be logged, so the card goes in any case, and the page is asked about again when the pass has run out.
 */
export function outcomesOf(card: CardView, ports: CardPorts) {
  const event = { id: ports.newId(), boundaryId: card.boundaryId };
  const said = (statement: LogEvent): Promise<Reply> => reached(ports.tell(statement));
  return {
    felt: (eventId: string, feeling: Feeling | null) =>
      said({ id: ports.newId(), at: ports.now(), kind: 'felt', eventId, feeling }),
    turnBack: (by: 'turned-back' | 'plan') => said({ ...event, at: ports.now(), kind: 'held', by }),
    async cross(crossing: Omit<Crossed, 'id' | 'at' | 'kind' | 'boundaryId'>): Promise<void> {
      const at = ports.now();
      await said({ ...event, at, kind: 'crossed', ...crossing });
      ports.hideCard();
      ports.askAgainAt(at + crossing.passMinutes * 60_000);
    },
  };
}
