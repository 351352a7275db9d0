import type { WindowDriver } from './window-driver.ts';

/** A report as its author has it in mind: words only, in the order in which they are typed. */
export type Draft = {
  readonly title: string;
  /** As a date field shows it. */
  readonly posted: string;
  readonly author: readonly [name: string, affiliation: string];
  readonly dayOne: string;
  readonly contents: string;
  /** The fields of the template by number, with the label that the author gives them. */
  readonly summary: readonly Field[];
  /** `02:00 AM alert fires`, as it is typed below the timeline. */
  readonly events: readonly string[];
  readonly causes: readonly Field[];
  readonly groups: readonly [improvements: string, tasks: string];
  readonly improvements: readonly string[];
  readonly tasks: readonly string[];
  readonly closing: string;
};

type Field = { readonly asked: string; readonly label: string; readonly text: string };

/** Fills in a new report from the template *Classic postmortem*, by roles and labels, key by key. */
export async function draftByHand(window: WindowDriver, draft: Draft): Promise<void> {
  const { page } = window;
  // Whoever starts a report begins to type at its title.
  await window.field('Title').and(page.locator(':focus')).waitFor();
  await page.keyboard.type(draft.title);
  await fillHeader(window, draft);
  await fillFields(window, 'Issue Summary', draft.summary);
  await addEvents(window, draft.events);
  await fillFields(window, 'Root Cause and Resolution', draft.causes);
  await addActions(window, draft);
  await addClosingWords(window, draft.closing);
  await addContents(window, draft.contents);
}

async function fillHeader({ page, button }: WindowDriver, draft: Draft): Promise<void> {
  await page.getByRole('button', { name: /^Details: / }).click();
  await page.getByLabel('Posted', { exact: true }).fill(draft.posted);
  await page.getByLabel('Date of day 1').fill(draft.dayOne);
  // The usual zone is only assumed until somebody says it.
  await page.getByRole('button', { name: 'Time zone UTC', exact: true }).click();
  await page.getByRole('combobox', { name: 'Time zones' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type('utc');
  await page.getByRole('option', { name: /^UTC/ }).first().click();
  await button('Add author').click();
  const name = page.getByRole('textbox', { name: 'Name of author 1' });
  await name.and(page.locator(':focus')).waitFor();
  await page.keyboard.type(draft.author[0]);
  await page.keyboard.press('Tab');
  await page.keyboard.type(draft.author[1]);
  await button('Done').click();
}

async function fillFields(
  { page }: WindowDriver,
  section: string,
  fields: readonly Field[],
): Promise<void> {
  const part = page.getByRole('region', { name: section, exact: true });
  for (const { asked, label, text } of fields) {
    const words = part.getByRole('textbox', { name: asked, exact: true });
    await words.click();
    await words.and(page.locator(':focus')).waitFor();
    await page.keyboard.insertText(text);
    if (label !== asked) {
      await part.getByRole('textbox', { name: `Label of “${asked}”` }).fill(label);
    }
  }
}

async function addEvents(window: WindowDriver, events: readonly string[]): Promise<void> {
  const line = window.field('Add an event');
  await line.click();
  for (const event of events) {
    await window.page.keyboard.insertText(event);
    await window.press('Enter');
    await window.page.waitForFunction(
      `document.activeElement?.getAttribute('aria-label') === 'Add an event' && document.activeElement.value === ''`,
    );
  }
}

async function addActions({ page, button }: WindowDriver, draft: Draft): Promise<void> {
  await page.getByRole('textbox', { name: 'Heading of the improvements' }).fill(draft.groups[0]);
  await page.getByRole('textbox', { name: 'Heading of the tasks' }).fill(draft.groups[1]);
  let count = 0;
  const type = async (items: readonly string[]) => {
    for (const [index, item] of items.entries()) {
      if (index > 0) await page.keyboard.press('Enter');
      count += 1;
      const text = page.getByRole('textbox', { name: `Action item ${count}`, exact: true });
      await text.and(page.locator(':focus')).waitFor();
      await page.keyboard.insertText(item);
    }
  };
  await button('Add improvement').click();
  await type(draft.improvements);
  await button('Add task').click();
  await type(draft.tasks);
}

async function addClosingWords(window: WindowDriver, closing: string): Promise<void> {
  const { page } = window;
  await window.button('More for section Corrective and Preventative Measures').click();
  await page.getByRole('menuitem', { name: 'Add text below' }).click();
  const text = window.field('Text');
  await text.and(page.locator(':focus')).waitFor();
  await page.keyboard.insertText(closing);
}

/** Found by its name among all commands; where contents stand is known. */
async function addContents({ page, press }: WindowDriver, heading: string): Promise<void> {
  await press('ControlOrMeta+k');
  await page.getByRole('dialog').getByRole('combobox').and(page.locator(':focus')).waitFor();
  await page.keyboard.type('add section');
  await page.getByRole('option', { name: /^Add Section/ }).waitFor();
  await press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add a section' });
  await dialog.getByRole('combobox').and(page.locator(':focus')).waitFor();
  await page.keyboard.type('contents');
  await dialog.getByRole('option', { name: /^Contents/ }).click();
  const field = page.getByRole('textbox', { name: 'Heading “Contents”' });
  await field.fill(heading);
}
