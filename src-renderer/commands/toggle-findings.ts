import { defineCommand, hasDocument } from './command.ts';

/** Shows what there is to mend in the place of the preview, or the preview again. */
export const toggleFindings = defineCommand('view.findings', {
  isEnabled: hasDocument,
  isChecked: ({ view }) => view.getState().findings,
  run: ({ view }) => view.setState({ findings: !view.getState().findings }),
});
