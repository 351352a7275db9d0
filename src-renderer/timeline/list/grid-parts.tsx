import type { ComponentPropsWithRef } from 'react';

/** A row of the grid. */
export function GridRow(props: ComponentPropsWithRef<'div'>) {
  // biome-ignore lint/a11y/useSemanticElements: rows that are not on the page cannot be laid out by a table
  // biome-ignore lint/a11y/useFocusableInteractive: the cells have the focus
  return <div {...props} role="row" />;
}

/** A cell of the grid; the one at rest that may have the focus is a `GridCell`. */
export function CellBox(props: ComponentPropsWithRef<'div'>) {
  // biome-ignore lint/a11y/useSemanticElements: rows that are not on the page cannot be laid out by a table
  // biome-ignore lint/a11y/useFocusableInteractive: what is in it has the focus
  return <div {...props} role="gridcell" />;
}
