/** A part of the report that a finding, a search result or a link leads to. */
export type Place =
  | { readonly kind: 'report' }
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'field'; readonly id: string }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'action'; readonly id: string };

/** What the readiness check reports. */
export type Finding = {
  /** The rule's name in kebab-case, such as `action-without-owner`. */
  readonly rule: string;
  /** What is amiss and what would be better, in a sentence or two. */
  readonly message: string;
  readonly where: Place;
};
