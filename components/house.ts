import type { Boundary } from '../utils/core/boundary';
import type { EveningHour } from '../utils/core/evening';
import type { ExitReading } from '../utils/core/exit-address';
import type { Language } from '../utils/core/language';
import type { Feeling, LogEvent, Verdict } from '../utils/core/log';
import type { Face } from '../utils/core/settings';
import type { Window } from '../utils/core/window';
import type { BoundaryDraft, Reply } from '../utils/protocol';
import type { BackupActions } from './backup/actions';
import type { BreakActions } from './break/actions';
import type { EveningsActions } from './check-in/actions';
import type { DivergedActions } from './diverged/actions';
import type { InsightsActions } from './insights/actions';
import type { JournalActions } from './journal/actions';
import type { LineActions } from './lines/actions';
import type { PlanActions } from './plan/actions';
import type { PracticeActions } from './practices/actions';
import type { RecordActions } from './record/actions';
import type { RescueActions } from './rescue/actions';
import type { RitualActions } from './rituals/actions';
import type { SeeingActions } from './seeing/actions';
import type { SupportActions } from './support/actions';
import type { TakeActions } from './take/actions';
import type { VaultActions } from './vault/actions';
import type { WeekActions } from './week/actions';

/** What a view may ask for. Views never touch the browser: a second implementation in memory makes the tests. */
export interface Actions {
  /** The browser's own question for sites (match patterns). Must be the first thing a click does, before any await. */
  ask(origins: readonly string[]): Promise<boolean>;
  save(draft: BoundaryDraft): Promise<Reply<Boundary>>;
  end(boundaryId: string): Promise<Reply<Boundary>>;
  keepAfterAll(boundaryId: string): Promise<Reply<Boundary>>;
  /** Logs a hold made by hand; the event comes back, so that it can be taken back. */
  hold(boundaryId: string): Promise<Reply<LogEvent>>;
  takeBack(eventId: string): Promise<Reply>;
  /** How a hold or a crossing left them; null: not to be asked. */
  felt(eventId: string, feeling: Feeling | null): Promise<Reply<LogEvent>>;
  /** Events of the last thirty days gone by, and of today: more than is counted elsewhere. */
  month(): Promise<readonly LogEvent[]>;
  /** Answers the end of a window: logged; then the boundary ends (`next` null) or goes on with a new window. */
  close(boundaryId: string, verdict: Verdict, next: Window | null): Promise<Reply>;
  /** Erases everything, keys first. */
  eraseAll(): Promise<Reply>;
  /** The browser's own question whether to remove Holdfast. */
  remove(): void;
  welcomed(): Promise<void>;
  readonly evenings: EveningsActions;
  readonly insights: InsightsActions;
  readonly journal: JournalActions;
  readonly practices: PracticeActions;
  readonly lines: LineActions;
  readonly vault: VaultActions;
  readonly backup: BackupActions;
  readonly diverged: DivergedActions;
  readonly rescue: RescueActions;
  readonly record: RecordActions;
  readonly seeing: SeeingActions;
  readonly support: SupportActions;
  readonly rituals: RitualActions;
  readonly break: BreakActions;
  /** The safety plan, people and things that help, boundaries looked at again. */
  readonly plan: PlanActions;
  /** A page for a counsellor, or whoever else one chooses. */
  readonly take: TakeActions;
  /** A look at the week, and what is taken along from a boundary that ends. */
  readonly week: WeekActions;
  /** What a person says of how it looks here, and what it does at all. */
  readonly look: LookActions;
  /** What a person says of leaving quickly. */
  readonly exit: ExitActions;
}

/** How Holdfast looks here, whether it meets visits, and whether it keeps anything. Answered means in force. */
export interface LookActions {
  setFace(face: Face): Promise<Reply>;
  setDiary(isOn: boolean): Promise<Reply>;
  setKeepsNothing(isOn: boolean): Promise<Reply>;
  /** From when on the popup leads with the check-in; null: never by itself. */
  setEveningHour(hour: EveningHour | null): Promise<Reply>;
  /** What Holdfast speaks; null: the browser's language. */
  setLanguage(language: Language): Promise<Reply>;
}

/** What a person can say of leaving. */
export interface ExitActions {
  /** The address to leave to (empty: our plain page), and whether our traces may be tidied away. */
  kept(): Promise<{ readonly address: string; readonly tidies: boolean }>;
  choose(text: string): Promise<ExitReading>;
  /** Asks for that permission, or gives it back: the first thing a click does. Answers whether it is given now. */
  letTidy(isWanted: boolean): Promise<boolean>;
}
