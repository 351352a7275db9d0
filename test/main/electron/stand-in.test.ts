import type { App, Dialog } from 'electron';
import { describe, expect, it } from 'vitest';
import { type StandInFor, strict } from '../../host/strict-object.ts';

describe('the stand-in for Electron', () => {
  it('throws where something is asked of it that it does not stand in for', () => {
    const app: any = strict('app', { quit: () => undefined } satisfies StandInFor<App>);
    expect(() => app.relaunch()).toThrow('The stand-in for Electron has no app.relaunch.');
  });

  it('has nothing that electron.d.ts does not have, by its types', () => {
    // @ts-expect-error there is no such function.
    const invented = { fetchDictionaries: () => undefined } satisfies StandInFor<App>;
    // @ts-expect-error it takes a name.
    const otherInput = { getPath: (given: number) => `${given}` } satisfies StandInFor<App>;
    const otherOutput = {
      // @ts-expect-error it gives `filePaths` too.
      showOpenDialog: async () => ({ canceled: true }),
    } satisfies StandInFor<Dialog>;
    expect([invented, otherInput, otherOutput].length).toBe(3);
  });
});
