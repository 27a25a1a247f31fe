import type { House } from '../../utils/core/house';
import { localDate } from '../../utils/core/local-date';
import type { Reply } from '../../utils/protocol';
import type { Actions } from '../house';
import { type Fields, useBegun } from '../ui/useBegun';
import { keeping } from '../ui/useThings';

/**
 * What is begun to be said at the end of boundaries, by the boundary's id, and how it is kept: the words, and their line
 * among the person's own affirmations. Where nothing may be kept there is nothing to be said.
 */
export function useFarewells(house: House, actions: Pick<Actions, 'journal' | 'lines' | 'week'>) {
  const { keeps } = keeping(house);
  const begun = useBegun('farewells', actions.journal, keeps);
  return {
    /** The fields of a boundary; null: they cannot be kept, or it is not known yet what was begun. */
    fieldsOf: (id: string): Fields | null => (keeps && begun.isRead ? (begun.begun[id] ?? {}) : null),
    write: begun.write,
    drop: begun.done,
    /** Keeps what was written, if anything was; the reply is ok where nothing had to be. */
    async keep(boundaryId: string, name: string): Promise<Reply<unknown>> {
      const { gave = '', line = '' } = begun.begun[boundaryId] ?? {};
      const words = { gave: gave.trim(), line: line.trim() };
      if (!keeps || (!words.gave && !words.line)) return { ok: true, value: null };
      const date = localDate(house.now);
      const kept = await actions.week.farewells.write({ boundaryId, name, date, ...words });
      if (!kept.ok) return kept;
      begun.done(boundaryId);
      if (!words.line) return kept;
      const own = { theme: null, verdict: null, kept: true, hidden: false } as const;
      return actions.lines.write({ form: 'own', text: words.line, ...own });
    },
  };
}
