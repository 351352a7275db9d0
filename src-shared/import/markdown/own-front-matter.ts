import type { Report } from '../../report/report.ts';
import type { ImportMessage } from '../import-result.ts';
import type { Annotations } from './annotations.ts';

/**
 * What reads our own front matter. It brings parsers of YAML and of reports, which take longer to load than most
 * texts take to read, so that a text without any is read without them.
 */
export type OwnFrontMatter = {
  /** From its lines under `postlude:`, empty where there are none. */
  readonly read: (yaml: string) => {
    readonly annotations: Annotations;
    readonly messages: readonly ImportMessage[];
  };
  /** Puts what was read into the report of the text below. */
  readonly apply: (
    report: Report,
    annotations: Annotations,
  ) => { readonly report: Report; readonly messages: readonly ImportMessage[] };
};
