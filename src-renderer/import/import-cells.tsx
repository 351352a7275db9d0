import type { ComponentPropsWithRef } from 'react';

/** A row of the events, or of a day between them. */
export function ImportLine(props: ComponentPropsWithRef<'div'>) {
  // biome-ignore lint/a11y/useSemanticElements: rows that are not on the page cannot be laid out by a table
  // biome-ignore lint/a11y/useFocusableInteractive: what is in its cells has the focus
  return <div {...props} role="row" />;
}

/** A cell of such a row. */
export function ImportCell(props: ComponentPropsWithRef<'span'>) {
  // biome-ignore lint/a11y/useSemanticElements: rows that are not on the page cannot be laid out by a table
  // biome-ignore lint/a11y/useFocusableInteractive: what is in it has the focus
  return <span {...props} role="gridcell" />;
}
