import type * as electron from 'electron';

/** What the program asks of the system, as it is told to the test. */
export type HandedOver =
  | { readonly kind: 'handed-out'; readonly id: number; readonly target: string }
  | { readonly kind: 'open' | 'save'; readonly id: number; readonly title: string }
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly title: string;
      readonly buttons: readonly string[];
      readonly cancel: number;
    };

/** By this a line of the console is known. */
export const handOverMark = 'to the test: ';

/**
 * Runs in Electron's main process and uses nothing from outside itself: tells dialogs, links and files on the
 * console instead of showing them, and waits for `answerDialog`.
 */
export function handOver({ dialog, shell }: typeof electron, mark: string): void {
  const waiting = new Map<number, (answer: unknown) => void>();
  let count = 0;
  const tell = (handed: object): number => {
    count += 1;
    console.log(`${mark}${JSON.stringify({ ...handed, id: count })}`);
    return count;
  };
  const ask = (handed: object) => new Promise<any>((resolve) => waiting.set(tell(handed), resolve));
  const handOut = async (target: string) => {
    tell({ kind: 'handed-out', target });
    return '';
  };
  Object.assign(globalThis, {
    answerDialog: ({ id, value }: { id: number; value: unknown }) => waiting.get(id)?.(value),
  });
  // The window that a dialog belongs to comes before its options, if it is given.
  Object.assign(dialog, {
    showOpenDialog: (...given: any[]) => ask({ kind: 'open', title: given.at(-1).title }),
    showSaveDialog: (...given: any[]) => ask({ kind: 'save', title: given.at(-1).title }),
    showMessageBox: (...given: any[]) => {
      const { message, buttons, cancelId } = given.at(-1);
      return ask({ kind: 'ask', title: message, buttons, cancel: cancelId });
    },
  });
  Object.assign(shell, {
    openExternal: handOut,
    openPath: handOut,
    showItemInFolder: (path: string) => void handOut(path),
  });
}
