import type { Page } from 'playwright-core';

/** Collects what goes wrong in a page, also against the content security policy. */
export function watchPage(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
}
