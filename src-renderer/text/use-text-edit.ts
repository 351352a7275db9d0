import type { Report } from '../../src-shared/report/report.ts';
import { useDocument, useDocumentState } from '../state/use-session.ts';
import { tidyMarkdown } from '../ui/tidy-markdown.ts';

/** What a text in the report is, and how it is replaced. */
export type EditedText = {
  /** Where undo brings the focus: `field:ID` and the like. */
  readonly place: string;
  /** What undo takes back: `Edit Impact`. */
  readonly editLabel: string;
  /** Puts a text in the place of the present one. */
  readonly edit: (report: Report, text: string) => Report;
};

/** The edits of one text: changes of it become edits of the report, and several of typing one step of undo. */
export function useTextEdit({ place, editLabel, edit }: EditedText): {
  readonly isReadOnly: boolean;
  readonly take: (text: string, isTyping: boolean) => void;
} {
  const document = useDocument();
  const isReadOnly = useDocumentState((state) => state.readOnly !== undefined);
  return {
    isReadOnly,
    take: (text, isTyping) =>
      document.edit((report) => edit(report, tidyMarkdown(text)), {
        label: editLabel,
        place,
        ...(isTyping && { merge: place }),
      }),
  };
}
