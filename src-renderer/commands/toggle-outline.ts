import { defineCommand, hasDocument } from './command.ts';

/** Shows or hides the outline. */
export const toggleOutline = defineCommand('view.outline', {
  isEnabled: hasDocument,
  isChecked: ({ view }) => view.getState().outline,
  run: ({ view }) => view.setState({ outline: !view.getState().outline }),
});
