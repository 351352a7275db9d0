import type { EventKind } from '../report/event-kind.ts';
import type { Image, TimelineColumn, TimelineForm } from '../report/report.ts';
import type { Figure } from '../timeline/figure/draw-figure.ts';

/** Who a document is for: external leaves out everything marked internal. */
export type Audience = 'internal' | 'external';

/**
 * The one tree that every printer prints. Pieces of text stand in it as Markdown source; `readMarkdown`
 * turns a piece into mdast, so the Markdown printer can give back an author's words untouched.
 */
export type DocumentTree = {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly audience: Audience;
  readonly properties: DocumentProperties;
  readonly children: readonly DocumentNode[];
  /** Link and footnote definitions of the whole report as Markdown: a piece may refer to those of another. */
  readonly definitions: string;
  /** By SHA-256; text names them `image:SHA`. */
  readonly images: Readonly<Record<string, Image>>;
  /** Front matter for the Markdown printer, YAML without its fences. */
  readonly frontMatter?: string;
};

/** What a file manager or a word processor shows about a document. */
export type DocumentProperties = {
  readonly authors: readonly string[];
  /** One sentence: severity, services, date. */
  readonly subject: string;
  readonly keywords: readonly string[];
  /** `draft`, `in review` or `final` */
  readonly status?: string;
  /** ISO date. */
  readonly posted?: string;
};

/** A block of the document. */
export type DocumentNode =
  | TitleNode
  | HeadingNode
  | PassageNode
  | ContentsNode
  | MetricsNode
  | FigureNode
  | TimelineNode;

/** The part of the report that a node is made from, as `section:ID`; only where it was asked for. */
type Origin = { readonly origin?: string };

/** The title with the facts below it. */
export type TitleNode = Origin & {
  readonly type: 'title';
  /** Inline Markdown. */
  readonly source: string;
  /** The Markdown printer leaves the heading out: kept front matter already says it. */
  readonly saidInFrontMatter?: true;
  /** Printed below the title, in order, such as Posted, By, Severity. */
  readonly facts: readonly TitleFact[];
};

/** A line of the title block. */
export type TitleFact = {
  readonly name: 'posted' | 'authors' | 'severity' | 'status' | 'services' | 'roles' | 'tags';
  readonly label: string;
  readonly value: string;
};

/** A section's heading. */
export type HeadingNode = Origin & {
  readonly type: 'heading';
  /** 1 to 6, as Markdown counts: the title is 1, a top section 2. */
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  /** Inline Markdown. */
  readonly source: string;
  /** Unique in the document; the slug GitHub gives the heading. */
  readonly id: string;
};

/** Markdown of any length: an author's prose, a labelled field, a list of action items. */
export type PassageNode = Origin & {
  readonly type: 'passage';
  readonly source: string;
  /** What a printer may set apart; absent: running text. */
  readonly look?: 'field' | 'actions' | 'day';
};

/** The table of contents. */
export type ContentsNode = Origin & {
  readonly type: 'contents';
  readonly entries: readonly {
    readonly source: string;
    readonly id: string;
    readonly depth: number;
  }[];
};

/** The strip of metrics. */
export type MetricsNode = Origin & {
  readonly type: 'metrics';
  readonly metrics: readonly PrintedMetric[];
};

/** A metric in words. */
export type PrintedMetric = {
  /** `Time to detect` */
  readonly name: string;
  /** `Detect` */
  readonly shortName: string;
  /** `impact started to detected` */
  readonly definition: string;
  /** `4 min`; absent where it cannot be computed. */
  readonly value?: string;
  /** The two times: `13:58 to 14:02 UTC`, or why there is no value: `no event marked detected` */
  readonly basis: string;
};

/** A timeline as a picture, just above the same as a list or table. */
export type FigureNode = Origin & {
  readonly type: 'figure';
  readonly figure: Figure;
  /** Counts the figures of a document from 1. */
  readonly number: number;
};

/** A timeline in one of its forms. */
export type TimelineNode = Origin & {
  readonly type: 'timeline';
  readonly form: TimelineForm;
  /** `All times in UTC.` */
  readonly note?: string;
  /** `Day 1 is 13 November 2023.` Only where no date stands in the timeline itself. */
  readonly dayNote?: string;
  readonly columns?: readonly TimelineColumn[];
  /** The depth of an event's heading where the form is `headings`. */
  readonly depth: 2 | 3 | 4 | 5 | 6;
  readonly children: readonly (TimelineEventNode | TimelineDayNode | PassageNode)[];
};

/** A date put above the events of a day; not in the report itself, so Markdown does not print it. */
export type TimelineDayNode = { readonly type: 'day'; readonly text: string };

/** An event of a timeline. */
export type TimelineEventNode = Origin & {
  readonly type: 'event';
  /** Complete in the sequence: the date stands in it where it is new. Empty: unknown. */
  readonly time: string;
  /** The same below a line that already gives the day. */
  readonly timeOfDay: string;
  readonly kind: EventKind;
  /** `Detected`; absent for a note. */
  readonly kindName?: string;
  readonly source: string;
  /** The first paragraph of `source` belongs on the heading line where the form is `headings`. */
  readonly headline?: true;
  readonly actor?: string;
  /** URL. */
  readonly link?: string;
  readonly values: readonly { readonly label: string; readonly source: string }[];
};
