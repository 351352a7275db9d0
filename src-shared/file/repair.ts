import type { Report } from '../report/report.ts';
import { repairReferences } from './repair-references.ts';
import { uniqueIds } from './unique-ids.ts';

/** A report with what had to be put right in it, in sentences. */
export type Repaired = { readonly report: Report; readonly messages: readonly string[] };

/**
 * Puts right what a schema cannot say: every id is there once, every reference leads somewhere, and
 * every timeline and action item stands in a section. Nothing goes but references to nothing. The same
 * report always gives the same result, and a report that needs no repair comes back as it is.
 */
export function repair(report: Report): Repaired {
  const unique = uniqueIds(report);
  const whole = repairReferences(unique.report);
  return { report: whole.report, messages: shortened([...unique.messages, ...whole.messages]) };
}

/** Nobody reads on after this many. */
const most = 20;

function shortened(messages: readonly string[]): readonly string[] {
  const rest = messages.length - most;
  if (rest <= 0) return messages;
  return [...messages.slice(0, most), `${rest} more parts were put right like these.`];
}
