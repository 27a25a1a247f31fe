import type { Details } from './attachment';
import { jpegWithout } from './photo-jpeg';
import { pngWithout } from './photo-png';
import { webpWithout } from './photo-webp';

type Bytes = Uint8Array<ArrayBuffer>;

/** A picture without what it says of itself, and what that was. */
export interface Stripped {
  readonly bytes: Bytes;
  /** Whether anything was there to be taken out. */
  readonly hadAny: boolean;
  /** Whether it said where it was taken. */
  readonly hadPlace: boolean;
}

/**
 * A picture without time, place, camera, comments and small copies of itself; the picture is left as it is, point for
 * point, with its colours. Which way is up stays in a JPEG; a PNG or WebP that says it in Exif, which hardly any does, loses
 * that. Null for kinds of files we cannot look into, and for damaged ones.
 */
export function withoutDetails(bytes: Bytes): Stripped | null {
  return jpegWithout(bytes) ?? pngWithout(bytes) ?? webpWithout(bytes);
}

/** What is to be said of a file that is taken in. */
export function detailsOf(stripped: Stripped | null, isKept: boolean): Details {
  if (!stripped) return 'unknown';
  if (!stripped.hadAny) return 'none-found';
  return isKept ? 'kept' : 'taken-out';
}
