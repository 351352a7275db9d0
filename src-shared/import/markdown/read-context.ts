import type { Lines } from '../../markdown/text-of-lines.ts';
import type { ActionItem, Section } from '../../report/report.ts';
import type { TimelineDraft } from '../timeline/timeline-draft.ts';
import type { OutlineNode } from './outline.ts';

/** What the readers of a document's parts share: where the text is, and where what is not a section goes. */
export type ReadContext = {
  readonly source: Lines;
  /** The top headings below the title. */
  readonly sections: readonly OutlineNode[];
  readonly newId: () => string;
  /** Take times that stand behind their words: the document has no timeline otherwise. */
  readonly trailing: boolean;
  /** In document order, with the section each stands in. */
  readonly timelines: {
    readonly id: string;
    readonly draft: TimelineDraft;
    readonly headings: readonly string[];
  }[];
  readonly actions: ActionItem[];
  /** What front matter says the next section with this path of headings is; asked once a section, in order. */
  readonly kindAt: (path: string) => Section['kind'] | undefined;
};
