import type { Comfort } from '../../utils/core/comfort';
import type { Contact } from '../../utils/core/contact';
import type { OwnHelpline } from '../../utils/core/own-helpline';
import type { PlanNote } from '../../utils/core/plan';
import type { Review } from '../../utils/core/review';
import type { Script } from '../../utils/core/script';
import type { Reply } from '../../utils/protocol';
import type { ThingActions } from '../things';

/** What a page may do with a text that is to leave it. */
export interface PaperActions {
  /** Puts a text on the clipboard; answers whether it is there. */
  copy(text: string): Promise<boolean>;
  /** Opens the browser's print window. */
  print(): void;
  /** Hands a text to the browser's downloads as a file; answers its name. */
  save(text: string): Promise<Reply<string>>;
}

/** What may be asked for by the safety plan and what stands beside it. */
export interface PlanActions extends PaperActions {
  readonly notes: ThingActions<PlanNote>;
  readonly script: ThingActions<Script>;
  readonly contacts: ThingActions<Contact>;
  readonly comforts: ThingActions<Comfort>;
  readonly lines: ThingActions<OwnHelpline>;
  readonly reviews: ThingActions<Review>;
}
