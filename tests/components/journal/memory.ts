import type { JournalActions, KeptEntry } from '../../../components/journal/actions';
import { begun, edited } from '../../../utils/core/kept';
import type { Refusal } from '../../../utils/core/refused';
import type { Moment } from '../../../utils/core/window';

/** A journal in memory, with the same shapes as the kept one. */
export function memoryJournal(world: { readonly now: Moment; readonly refusal: Refusal | null }) {
  let entries: readonly KeptEntry[] = [];
  const drafts = new Map<string, string>();
  const keeping = new Set<() => Promise<void>>();
  const refused = () => (world.refusal ? ({ ok: false, refusal: world.refusal } as const) : null);

  function put(kept: KeptEntry) {
    entries = [kept, ...entries.filter(({ id }) => id !== kept.id)].sort((a, b) => b.at - a.at);
    return { ok: true, value: kept } as const;
  }

  const actions: JournalActions = {
    days: async (from, until) =>
      refused() ?? {
        ok: true,
        value: {
          unreadable: 0,
          entries: entries.filter(({ versions }) =>
            versions.some(({ value }) => value && value.date >= from && value.date < until),
          ),
        },
      },
    before: async (until) => {
      if (world.refusal) return { ok: false, refusal: world.refusal };
      const dated = entries.flatMap((kept) =>
        kept.versions.flatMap(({ value }) => (value ? [value.date] : [])),
      );
      const before = dated.filter((date) => until === null || date < until).sort();
      const from = `${before.at(-1)?.slice(0, 7) ?? '0000-01'}-01`;
      const page = await actions.days(from, until ?? '9999-12-31');
      if (!page.ok) return page;
      return { ok: true, value: { ...page.value, from, isFirst: !before.some((date) => date < from) } };
    },
    write: async (entry) =>
      refused() ?? put(begun('entry', `e${entries.length + 1}`, entry, 'here', world.now.at)),
    edit: async (kept, entry) => refused() ?? put(edited(kept, entry, 'here', world.now.at + 60_000)),
    erase: async (kept) => {
      if (world.refusal) return { ok: false, refusal: world.refusal };
      put(edited(kept, null, 'here', world.now.at));
      return { ok: true, value: null };
    },
    eraseDay: async (date) => {
      for (const kept of entries) {
        if (kept.versions[0]?.value?.date === date) put(edited(kept, null, 'here', world.now.at));
      }
      return { ok: true, value: null };
    },
    begun: async (form) => drafts.get(form) ?? null,
    keepBegun: async (form, text) => {
      if (text === '') drafts.delete(form);
      else drafts.set(form, text);
    },
    beforeLeaving(keep) {
      keeping.add(keep);
      return () => keeping.delete(keep);
    },
  };
  const leave = () => Promise.all([...keeping].map((keep) => keep()));
  return { actions, drafts, leave, put, all: () => entries };
}
