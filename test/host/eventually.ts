import { vi } from 'vitest';

/** Ends when a check holds; patient, because the computer may be busy with other tests. */
export function eventually(check: () => unknown): Promise<unknown> {
  return vi.waitFor(check, { timeout: 15_000, interval: 20 });
}
