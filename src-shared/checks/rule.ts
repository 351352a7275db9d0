import type { Report } from '../report/report.ts';
import type { Fix, Place } from './finding.ts';

/** A finding before it bears the name of its rule. */
export type Remark = {
  readonly message: string;
  readonly where: Place;
  /** The words it is about; absent: the message tells them. */
  readonly words?: string;
  readonly fix?: Fix;
};

/** One thing that a report can be checked for. */
export type Rule = {
  /** In kebab-case; people and scripts refer to findings by it. */
  readonly name: string;
  readonly check: (report: Report) => readonly Remark[];
  /** Reads the texts of a report a few at a time and remembers them, so that `check` is quick afterwards. */
  readonly prepare?: (report: Report) => Generator<undefined, void>;
  /** All that `check` looks at: as long as these are the same values, so is what it finds. Absent: the report. */
  readonly reads?: (report: Report) => readonly unknown[];
};
