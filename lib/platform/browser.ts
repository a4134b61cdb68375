/** The one door to the browser's extension API. */
export { browser } from 'wxt/browser';
