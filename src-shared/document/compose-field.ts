import { beginsWithWords } from '../markdown/as-paragraph.ts';
import type { Field } from '../report/report.ts';
import type { PassageNode } from './document-tree.ts';

/** A labelled field as Markdown: its label in bold before the text, above it where the text is no plain paragraph. */
export function composeField(field: Field): PassageNode {
  return { type: 'passage', source: labelled(field.label, field.text), look: 'field' };
}

function labelled(label: string, text: string): string {
  if (text === '') return `**${label}**:`;
  return beginsWithWords(text) ? `**${label}**: ${text}` : `**${label}**:\n\n${text}`;
}
