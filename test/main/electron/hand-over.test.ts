import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { handOver, handOverMark } from '../../e2e/driver/hand-over.ts';

/** What the driver of Electron runs in Electron's main process, tried here: there may be no Electron. */
async function handedOver() {
  const told: any[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => {
    told.push(JSON.parse(line.slice(handOverMark.length)));
  });
  onTestFinished(() => log.mockRestore());
  const electron: any = { dialog: {}, shell: {} };
  // As text, which is how it gets there: it may use nothing from outside itself.
  const run = new Function('electron', 'mark', `(${handOver.toString()})(electron, mark)`);
  run(electron, handOverMark);
  const answer = (id: number, value: unknown) =>
    Reflect.get(globalThis, 'answerDialog')({ id, value });
  return { ...electron, told, answer };
}

describe('the dialogs of Electron in a test', () => {
  it('are told with or without their window, and give what the test answers', async () => {
    const { dialog, told, answer } = await handedOver();
    const opened = dialog.showOpenDialog({}, { title: 'Open' });
    const asked = dialog.showMessageBox({ message: 'Save?', buttons: ['Save', 'No'], cancelId: 1 });
    expect(told).toEqual([
      { kind: 'open', title: 'Open', id: 1 },
      { kind: 'ask', title: 'Save?', buttons: ['Save', 'No'], cancel: 1, id: 2 },
    ]);
    answer(2, { response: 0 });
    answer(1, { canceled: true, filePaths: [] });
    expect([await opened, await asked]).toEqual([
      ...[{ canceled: true, filePaths: [] }, { response: 0 }],
    ]);
  });

  it('open nothing outside', async () => {
    const { shell, told } = await handedOver();
    expect(await shell.openPath('/a.docx')).toBe('');
    await shell.openExternal('https://example.org/');
    expect(told.map((each: any) => each.target)).toEqual(['/a.docx', 'https://example.org/']);
  });
});
