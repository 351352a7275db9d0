import type { ActionItem, Section, TimelineEvent } from '../report/report.ts';
import { printTime } from '../time/print-time.ts';
import { withoutSecrets } from './secrets/find-secrets.ts';

/** A section as a sentence names it: its heading in quotation marks. */
export function nameSection(section: Section): string {
  const words = plain(section.heading);
  return words === '' ? 'the section without a heading' : `“${words}”`;
}

/** An event as a sentence names it: its time as it was written and its first words. */
export function nameEvent(event: TimelineEvent): string {
  const time = event.time.written ?? printTime(event.time, { withDate: false });
  return `“${`${time} ${plain(event.text)}`.trim()}”`;
}

/** An action item as a sentence names it: by its first words. */
export function nameAction(item: ActionItem): string {
  return `“${plain(item.text)}”`;
}

/** The beginning of a Markdown text in a line, without secrets and most of its marks; at most 60 characters. */
function plain(markdown: string): string {
  // A secret may begin here and end far behind.
  const words = withoutSecrets(markdown.slice(0, 5000))
    .slice(0, 500)
    .replaceAll(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
    .replaceAll(/[*_`]|^[#>\s-]+/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const letters = [...words];
  return letters.length > 60 ? `${letters.slice(0, 59).join('').trimEnd()}…` : words;
}

/** A sentence with a capital at its beginning. */
export function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
