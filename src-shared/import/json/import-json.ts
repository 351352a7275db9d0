import { findJsonError } from '../../file/find-json-error.ts';
import type { ImportOptions } from '../import-result.ts';
import type { NotesReading, Refusal } from '../notes-reading.ts';
import type { JsonReader } from './notes-draft.ts';
import { readAlerts } from './read-alerts.ts';
import { readJournal } from './read-journal.ts';
import { readJson } from './read-json.ts';
import { readObjects } from './read-objects.ts';
import { readOpsgenie } from './read-opsgenie.ts';
import { readPagerduty } from './read-pagerduty.ts';
import { readSlack } from './read-slack.ts';
import { readStatuspage } from './read-statuspage.ts';
import { readTeams } from './read-teams.ts';

/** The tools whose JSON is known; any list of objects with times comes last. */
const readers: readonly JsonReader[] = [
  readAlerts,
  readPagerduty,
  readOpsgenie,
  readStatuspage,
  readSlack,
  readTeams,
  readJournal,
  readObjects,
];

/**
 * Reads the JSON of a tool (Alertmanager, Grafana, PagerDuty, Opsgenie, Statuspage, Slack, Teams, journald, or any list of
 * objects with times) as a timeline. What is not JSON, or has no events, is refused with a sentence.
 */
export function importJson(text: string, options: ImportOptions): NotesReading | Refusal {
  const root = readJson(text);
  if (root === undefined) return { refused: mistakeIn(text) };
  for (const read of readers) {
    const reading = read(root, options);
    if (reading) return reading;
  }
  return {
    refused:
      'This JSON is of no tool that Postlude knows, and has no list of objects with a time and a text.',
  };
}

function mistakeIn(text: string): string {
  const error = findJsonError(text.replace(/^\uFEFF/, ' '));
  if (error === undefined) return 'This is not JSON.';
  if (error.isCut) return 'This JSON ends too early: a part of it seems to be missing.';
  return `This is not JSON: line ${error.line}, column ${error.column} breaks its rules.`;
}
