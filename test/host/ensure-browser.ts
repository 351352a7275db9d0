import { setUpBrowser } from '../../src-main/set-up-browser.ts';

/** Makes sure before any test that there is a browser to print and test with. */
export async function setup(): Promise<void> {
  const result = await setUpBrowser();
  if ('error' in result) throw new Error(result.error);
}
