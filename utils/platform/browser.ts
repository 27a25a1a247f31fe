/** The one import of the polyfill: promises and the `browser` name in every browser we run in. */
export { default as browser } from 'webextension-polyfill';
