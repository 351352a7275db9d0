import type { WindowDriver } from './window-driver.ts';

const patienceMs = 15_000;

/** The window with this number, from 0, once it shows something. */
export async function waitForWindow(
  windows: () => readonly WindowDriver[],
  index: number,
): Promise<WindowDriver> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const window = windows()[index];
    if (window !== undefined) {
      await window.page.getByRole('main').first().waitFor();
      return window;
    }
    if (Date.now() > end) throw new Error(`There is no window number ${index}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
