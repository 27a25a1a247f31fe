import type { Boundary } from '../core/boundary';
import { askedRules } from '../core/change';
import { easedParts, easeOf } from '../core/ease';
import type { BoundaryDraft } from '../protocol';
import { type BoundaryPorts, saveDraft, standingBoundaries } from './boundaries';
import { type OutcomePorts, record } from './outcomes';

/**
 * {@link saveDraft}, and where it makes a boundary easier to go past, a line in the log of how easy it was before. The
 * boundary is what was asked for: a log that does not take the line keeps nobody from it.
 */
export async function saveNotingEase(
  draft: BoundaryDraft,
  ports: BoundaryPorts & OutcomePorts,
): Promise<Boundary> {
  const now = ports.clock.now();
  const before = (await standingBoundaries(ports.items, now.at)).find(({ id }) => id === draft.id);
  const saved = await saveDraft(draft, ports);
  if (before) {
    const from = easeOf(askedRules(before));
    const event = { id: ports.ids.newId(), at: now.at, kind: 'eased', boundaryId: before.id, from } as const;
    if (easedParts(from, draft.rules).length > 0) await record(event, ports).catch(() => undefined);
  }
  return saved;
}
