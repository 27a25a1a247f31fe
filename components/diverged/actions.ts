import type { Boundary } from '../../utils/core/boundary';
import type { Diverged, Side } from '../../utils/core/diverged';
import type { Reply } from '../../utils/protocol';

/** What may be done with boundaries that two copies of the vault both changed. */
export interface DivergedActions {
  read(): Promise<Reply<readonly Diverged[]>>;
  /** What is in force stays so; what stood beside it is settled with it. */
  keep(diverged: Diverged): Promise<Reply>;
  /** Asks for another version as for any change, and settles; answers the boundary as it stands then. */
  take(diverged: Diverged, other: Side): Promise<Reply<Boundary>>;
}
