import standIn from './page-stand-in.js?raw';

/** The name of the host's function in a page, which the script hides from the page's own scripts. */
export const bindingName = 'postludeHost';

/**
 * The script that runs in a page before its own: the built preload of Electron, word for word, with a
 * stand-in for the little that it requires. Frames within the page get nothing.
 */
export function pageScript(preload: string): string {
  return `if (window === window.top) {
(() => {
${standIn}
})();
(() => {
${preload}
})();
delete window.require;
}`;
}
