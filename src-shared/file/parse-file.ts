import { findJsonError } from './find-json-error.ts';
import { inspectJson, withoutPrototypeKeys } from './inspect-json.ts';
import type { FileObject } from './migrate.ts';
import { nestsDeeper } from './nests-deeper.ts';

/** The JSON object that a text holds, fit to be looked into, or why it is refused. */
export type ParsedFile =
  | { readonly kind: 'file'; readonly file: FileObject; readonly messages: readonly string[] }
  | { readonly kind: 'refused'; readonly message: string };

/** What a person can do about a file that is refused. */
export const advice = 'Correct it in a text editor, or open an earlier copy of it.';

// A level of sections takes two, so this is far more than the six levels of headings there are.
const deepest = 250;

/** Reads the JSON of a file that says it is a report. Never throws. */
export function parseFile(text: string): ParsedFile {
  const json = text.replace(/^\uFEFF/, '');
  const start = json.trimStart().charAt(0);
  if (start === '') return refused('The file is empty.');
  if (start !== '{') return refused('This is not a Postlude report: it is no JSON object.');
  if (nestsDeeper(json, deepest)) {
    return refused(`The file nests its parts more than ${deepest} levels deep. ${advice}`);
  }
  const parsed = parse(json);
  if ('message' in parsed) return refused(parsed.message);
  const { value } = parsed;
  if (!isObject(value) || value.format !== 'postlude') {
    return refused('This is not a Postlude report: it does not say "format": "postlude".');
  }
  const hazards = inspectJson(value);
  if (hazards.hasInfiniteNumber) {
    return refused(`The file holds a number that is too great to be kept. ${advice}`);
  }
  const messages = hazards.hasRoundedNumber
    ? ['A number in the file has more digits than can be kept; it may have been rounded.']
    : [];
  if (!hazards.hasPrototypeKey) return { kind: 'file', file: value, messages };
  const dropped =
    'A part of the file that is named “__proto__” was left out, for no report has one.';
  return { kind: 'file', file: withoutPrototypeKeys(value), messages: [...messages, dropped] };
}

function parse(text: string): { readonly value: unknown } | { readonly message: string } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { message: complaint(text) };
  }
}

function complaint(text: string): string {
  const error = findJsonError(text);
  if (error === undefined) return `The file is not JSON. ${advice}`;
  if (error.isCut) {
    return `The file ends too early, in line ${error.line}: it seems to have been cut off. Open an earlier copy of it.`;
  }
  if (/^<{7} /m.test(text)) {
    return `The file holds two versions that were not merged, from line ${error.line} on. Choose one of them in a text editor.`;
  }
  return `The file is not JSON from line ${error.line}, column ${error.column} on. ${advice}`;
}

function isObject(value: unknown): value is FileObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(message: string): ParsedFile {
  return { kind: 'refused', message };
}
