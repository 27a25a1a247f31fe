import type { CheckIn } from '../../utils/core/check-in';
import type { Entry } from '../../utils/core/entry';
import type { FeelingWords } from '../../utils/core/feeling-words';
import type { Kept } from '../../utils/core/kept';
import type { SevenEvenings } from '../../utils/core/seven-evenings';
import type { Reply } from '../../utils/protocol';
import type { DraftActions } from '../drafts';
import type { ThingActions } from '../things';

/** What is offered to a tap. */
export interface Ideas {
  /** Own words of late for what nourished, the latest first. */
  readonly nourishing: readonly string[];
  /** Ids of the boundaries held on the day, the latest first. */
  readonly heldIds: readonly string[];
  /** The person's own words for the five steps; empty ones where ours stay. None: ours. */
  readonly feelingWords: readonly string[];
}

/** What the evening may ask for. "Kept" may be said when a reply is ok. */
export interface CheckInActions extends DraftActions {
  /** The check-ins of the evening of a local day (`YYYY-MM-DD`), newest first. */
  on(day: string): Promise<Reply<readonly Kept<Entry>[]>>;
  ideas(day: string): Promise<Reply<Ideas>>;
  write(checkIn: CheckIn): Promise<Reply<Kept<Entry>>>;
  edit(kept: Kept<Entry>, checkIn: CheckIn): Promise<Reply<Kept<Entry>>>;
  /** The popup need not lead with it again on that day. Forgotten when the browser ends. */
  rest(day: string): Promise<void>;
}

/** What can be done around the evenings, from the long pages alone. */
export interface EveningsActions extends CheckInActions {
  readonly feelingWords: Pick<ThingActions<FeelingWords>, 'read' | 'put'>;
  readonly seven: Pick<ThingActions<SevenEvenings>, 'read' | 'write' | 'erase'>;
  /** The first seven evenings with a check-in from that of a day on, or those there are. */
  sevenFrom(day: string): Promise<Reply<readonly CheckIn[]>>;
  print(): void;
  /** Hands a text, or a picture, to the browser's downloads; answers under which name. */
  saveText(name: string, text: string): Promise<Reply<string>>;
  savePicture(name: string, png: Blob): Promise<Reply<string>>;
}
