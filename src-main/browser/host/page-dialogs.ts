import { stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { OpenDialog, Question, SaveDialog } from '../../host.ts';
import { askInPage } from './in-page.ts';

/** The dialogs of a host; tests put a script in their place. */
export type BrowserDialogs = {
  readonly open: (dialog: OpenDialog, page: Page | undefined) => Promise<readonly string[]>;
  readonly save: (dialog: SaveDialog, page: Page | undefined) => Promise<string | undefined>;
  readonly ask: <Choice extends string>(
    question: Question<Choice>,
    page: Page | undefined,
  ) => Promise<Choice>;
};

/** Dialogs in the page itself, where a file is named by its path: a page can choose none for the program. */
export function pageDialogs(folder: string): BrowserDialogs {
  const ask: BrowserDialogs['ask'] = async ({ message, detail = '', choices, cancel }, page) => {
    if (page === undefined) return cancel;
    const buttons = choices.map(({ label }) => label);
    const { button } = await askInPage(page, { message, detail, buttons });
    return choices[button]?.id ?? cancel;
  };
  const askPath = async (title: string, button: string, text: string, page: Page | undefined) => {
    if (page === undefined) return undefined;
    const detail = `The path of a file. A relative one starts at ${folder}.`;
    const buttons = [button, 'Cancel'];
    const answer = await askInPage(page, { message: title, detail, buttons, text });
    const path = answer.text.trim().replace(/^~(?=$|[/\\])/, homedir());
    return answer.button === 0 && path !== '' ? resolve(folder, path) : undefined;
  };
  return {
    ask,
    open: async ({ title }, page) => {
      const path = await askPath(title, 'Open', '', page);
      return path === undefined ? [] : [path];
    },
    save: async ({ title, button, path: proposed }, page) => {
      const path = await askPath(title, button, proposed, page);
      if (path === undefined || !(await exists(path))) return path;
      const answer = await ask(
        {
          message: `Replace ${path}?`,
          choices: [
            { id: 'replace', label: 'Replace' },
            { id: 'cancel', label: 'Cancel' },
          ],
          cancel: 'cancel',
        },
        page,
      );
      return answer === 'replace' ? path : undefined;
    },
  };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
