import { defineCommand, hasDocument } from './command.ts';

/** Shows or hides the preview. */
export const togglePreview = defineCommand('view.preview', {
  isEnabled: hasDocument,
  isChecked: ({ view }) => view.getState().preview,
  run: ({ view }) => view.setState({ preview: !view.getState().preview }),
});
