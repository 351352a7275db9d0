import { defineCommand, hasDocument } from './command.ts';

/** Shows or hides the preview; the findings give it their place. */
export const togglePreview = defineCommand('view.preview', {
  isEnabled: hasDocument,
  isChecked: ({ view }) => view.getState().preview && !view.getState().findings,
  run: ({ view }) => {
    const { preview, findings } = view.getState();
    view.setState({ preview: findings || !preview, findings: false });
  },
});
