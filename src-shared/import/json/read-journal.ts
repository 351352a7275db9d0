import { readJournalEntry } from '../log/journal-entry.ts';
import { listOf } from './json-node.ts';
import { draftOf, type JsonReader, stampedEvent } from './notes-draft.ts';
import { plainMarkdown } from './plain-markdown.ts';

/** Reads entries of the journal of systemd that stand in a list, or one alone. */
export const readJournal: JsonReader = (root, { zone }) => {
  const items = listOf(root);
  const entries = items.flatMap((item) => {
    const entry = readJournalEntry(item, zone);
    return entry ? { ...entry, line: item.line } : [];
  });
  if (entries.length === 0 || entries.length < items.length) return undefined;
  const events = entries.map((entry) =>
    stampedEvent(entry, {
      line: entry.line,
      text: plainMarkdown(entry.text),
      actor: entry.actor,
    }),
  );
  const notes = new Set(entries.flatMap(({ note }) => note ?? []));
  return draftOf('journald', events, { messages: [...notes].map((message) => ({ message })) });
};
