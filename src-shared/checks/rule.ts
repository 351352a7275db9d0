import type { Report } from '../report/report.ts';
import type { Place } from './finding.ts';

/** A finding before it bears the name of its rule. */
export type Remark = { readonly message: string; readonly where: Place };

/** One thing that a report can be checked for. */
export type Rule = {
  /** In kebab-case; people and scripts refer to findings by it. */
  readonly name: string;
  readonly check: (report: Report) => readonly Remark[];
};
