import type { Report } from '../report/report.ts';

/** A part of the report that a finding, a search result or a link leads to. */
export type Place =
  | { readonly kind: 'report' }
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'field'; readonly id: string }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'action'; readonly id: string };

/** An edit that puts right what a finding is about. */
export type Fix = {
  /** What it does, as a button says it: `Sort by time`. */
  readonly label: string;
  readonly edit: (report: Report) => Report;
};

/** What the readiness check reports. */
export type Finding = {
  /** The rule's name in kebab-case, such as `action-without-owner`. */
  readonly rule: string;
  /** What is amiss and what would be better, in a sentence or two; a secret is never part of it. */
  readonly message: string;
  readonly where: Place;
  /** A hash of the words it is about: one that was silenced is heard again when they change. */
  readonly words: string;
  readonly fix?: Fix;
};
