import type { Page } from 'playwright-core';
import { z } from 'zod';
import type { ClipboardContent } from '../../host.ts';

/** A question that the host shows over a page. */
export type PageQuestion = {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
  /** What the user may write, to begin with; absent: there is nothing to write. */
  readonly text?: string;
};

const answerSchema = z.object({ button: z.int(), text: z.string() });

/** Which button was pressed (-1: Escape), and what was written. */
export type PageAnswer = z.infer<typeof answerSchema>;

const escaped: PageAnswer = { button: -1, text: '' };

/** Shows a question over a page, and waits. Where the page goes away the answer is Escape. */
export async function askInPage(page: Page, question: PageQuestion): Promise<PageAnswer> {
  const answer = await evaluate(page, 'postludeDo.showQuestion', [question]);
  return answerSchema.safeParse(answer).data ?? escaped;
}

/** Puts text on the clipboard as the page's own copying would. */
export async function copyInPage(page: Page, content: ClipboardContent): Promise<void> {
  await evaluate(page, 'postludeDo.copy', [content]);
}

/** Tells a page of an event; one that is not loaded hears nothing, as in Electron. */
export async function tellPage(page: Page, channel: string, payload: unknown): Promise<void> {
  await evaluate(page, 'globalThis.postludeHear?.', [channel, payload]);
}

/** Everything goes through JSON, so that nothing arrives that Electron would not carry. */
async function evaluate(page: Page, name: string, given: readonly unknown[]): Promise<unknown> {
  const words = given.map((each) => JSON.stringify(each) ?? 'undefined');
  return page.evaluate(`${name}(${words.join(', ')})`).catch(() => undefined);
}
