/**
 * The little of the URL Standard that core uses. Workers, pages and Node all have it; it needs no document.
 * Only core's own tsconfig reads this: elsewhere the DOM library says the same.
 */
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly origin: string;
}

/** The little of the Encoding Standard that core uses. */
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
  encodeInto(text: string, into: Uint8Array): { readonly read: number; readonly written: number };
}
