import type { RecordActions } from '../../../components/record/actions';
import type { AttachmentRef } from '../../../utils/core/attachment';
import { begun, type Kept } from '../../../utils/core/kept';
import type { KeptRevision, RecordWords } from '../../../utils/core/private-record';
import { type ChainEnd, checkedChains, headOf, linked } from '../../../utils/core/record-chain';
import { recordsOf } from '../../../utils/core/record-state';
import type { Refusal } from '../../../utils/core/refused';
import type { Moment } from '../../../utils/core/window';
import { sha256Hash } from '../../../utils/platform/sha256';
import { headOfWords, headWords } from '../../../utils/platform/word-list';

/** A picture of one dark point. */
const POINT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** A private record in memory: with the true chain, and files that are names only. */
export function memoryRecord(world: { readonly now: Moment; readonly refusal: Refusal | null }) {
  let kept: readonly Kept<KeptRevision>[] = [];
  let end: ChainEnd | null = null;
  let minutes = 0;
  const seen = {
    files: [] as AttachmentRef[],
    detached: [] as string[],
    damaged: new Set<string>(),
    saved: [] as { readonly ending: string; readonly text: string }[],
    printed: 0,
    copied: [] as string[],
  };
  const refused = () => (world.refusal ? ({ ok: false, refusal: world.refusal } as const) : null);

  function write(record: string | null, words: RecordWords) {
    minutes += 1;
    const writtenAt = world.now.at + minutes * 60_000;
    const n: number = (end?.n ?? 0) + 1;
    const content = { ...words, record: record ?? `r${n}`, writtenAt, copy: 'here', n, salt: `salt ${n}` };
    const revision = linked(content, end, sha256Hash);
    end = { copy: 'here', n, head: headOf(revision, sha256Hash) };
    kept = [...kept, begun<KeptRevision>('record', `v${n}`, revision, 'here', writtenAt)];
    return revision;
  }

  const actions: RecordActions = {
    read: async () =>
      refused() ?? {
        ok: true,
        value: {
          records: recordsOf(kept),
          chains: checkedChains(kept, end ? [end] : [], sha256Hash),
          unreadable: 0,
        },
      },
    write: async (record, words) => refused() ?? { ok: true, value: write(record, words) },
    async erase(record) {
      if (world.refusal) return { ok: false, refusal: world.refusal };
      kept = kept.map((one) => ({
        ...one,
        versions: one.versions.map((version) => {
          const { value } = version;
          if (value?.form !== 'written' || value.content.record !== record) return version;
          const { copy, n, before, digest } = value;
          return { ...version, value: { form: 'erased' as const, copy, n, before, digest } };
        }),
      }));
      return { ok: true, value: null };
    },
    async attach({ name, type, size }, keepsDetails) {
      const file: AttachmentRef = {
        id: `f${seen.files.length + 1}`,
        at: world.now.at,
        name,
        type,
        bytes: size,
        sha256: 'a'.repeat(64),
        details: keepsDetails ? 'kept' : 'taken-out',
      };
      seen.files.push(file);
      return refused() ?? { ok: true, value: { file, hadPlace: type === 'image/jpeg' } };
    },
    async detach({ id }) {
      seen.detached.push(id);
      return { ok: true, value: null };
    },
    picture: async ({ id }) => refused() ?? { ok: true, value: seen.damaged.has(id) ? 'damaged' : POINT },
    saveFile: async ({ id }) => refused() ?? { ok: true, value: !seen.damaged.has(id) },
    wordsOf: headWords,
    headOf: headOfWords,
    hash: sha256Hash,
    now: () => world.now.at,
    async saveText(ending, text) {
      if (world.refusal) return { ok: false, refusal: world.refusal };
      seen.saved.push({ ending, text });
      return { ok: true, value: `holdfast-2026-11-24.${ending}` };
    },
    print: () => {
      seen.printed += 1;
    },
    async copy(text) {
      seen.copied.push(text);
      return true;
    },
  };

  /** Changes a revision as it lies, as somebody with the disk and the key could. */
  function tamper(n: number, change: (revision: KeptRevision) => KeptRevision | null) {
    kept = kept.flatMap((one) => {
      const value = one.versions[0]?.value ?? null;
      if (value?.n !== n) return [one];
      const changed = change(value);
      return changed ? [{ ...one, versions: [{ clock: {}, changedAt: one.at, value: changed }] }] : [];
    });
  }

  return { actions, seen, write, tamper };
}
