export type { DeclarativeNetRequest, Runtime, Storage } from 'webextension-polyfill';
/** The one import of the polyfill: promises and the `browser` name in every browser we run in, and its types. */
export { default as browser } from 'webextension-polyfill';
