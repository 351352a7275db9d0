import type { Locator, Page } from 'playwright-core';

/** A window, by the roles and names that its user knows. */
export type WindowDriver = {
  readonly page: Page;
  readonly newFromTemplate: (name: string) => Promise<void>;
  readonly button: (name: string | RegExp) => Locator;
  readonly field: (label: string) => Locator;
  /** The Markdown of a text of the report, as its field shows it. */
  readonly textOf: (label: string) => Promise<string>;
  /** Types at the end of a field, key by key. */
  readonly type: (label: string, text: string) => Promise<void>;
  readonly press: (keys: string) => Promise<void>;
  /** Ends when the line beside the title says this. */
  readonly waitForSafety: (words: string | RegExp) => Promise<void>;
  /** Ends when the journal has everything that was typed. */
  readonly waitForJournal: () => Promise<void>;
  /** The text of the preview. */
  readonly preview: () => Locator;
  readonly banner: (words: string | RegExp) => Locator;
};

export function windowDriver(page: Page): WindowDriver {
  const field = (label: string) => page.getByRole('textbox', { name: label, exact: true });
  return {
    page,
    field,
    newFromTemplate: async (name) => {
      const templates = page.getByRole('list', { name: 'Templates' });
      await templates.getByRole('button', { name }).click();
      await field('Title').waitFor();
    },
    button: (name) => page.getByRole('button', { name, exact: true }),
    textOf: async (label) =>
      (await field(label).locator('.cm-line').allTextContents()).join('\n').trim(),
    type: async (label, text) => {
      await field(label).focus();
      await field(label).press('ControlOrMeta+End');
      await field(label).pressSequentially(text);
    },
    press: (keys) => page.keyboard.press(keys),
    waitForSafety: (words) => page.locator('.safety').filter({ hasText: words }).waitFor(),
    waitForJournal: () => page.locator('.safety[data-journaled="true"]').waitFor(),
    preview: () => page.frameLocator('iframe[title="Preview of the report"]').locator('body'),
    banner: (words) => page.locator('.banner').filter({ hasText: words }),
  };
}
