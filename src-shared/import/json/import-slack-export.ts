import type { ImportOptions } from '../import-result.ts';
import type { NotesReading, Refusal } from '../notes-reading.ts';
import type { JsonNode } from './json-node.ts';
import { readJson } from './read-json.ts';
import { messagesIn, readSlackMessages } from './read-slack.ts';
import { channelNames, userNames } from './slack-people.ts';

/** The text files of a Slack export, by their path with `/`; a folder around them all does not matter. */
export type SlackExport = { readonly files: ReadonlyMap<string, string> };

/**
 * Reads a whole Slack export (a folder or zip with `users.json`, `channels.json` and `CHANNEL/DATE.json`) as
 * one timeline, with names for ids; where it has several channels, each event says its own. Lines are those of
 * the event's own file.
 */
export function importSlackExport(
  { files }: SlackExport,
  options: ImportOptions,
): NotesReading | Refusal {
  const named = (name: string) => readJson(fileNamed(files, name) ?? '');
  const names = {
    users: userNames(named('users.json')),
    channels: new Map([
      ...channelNames(named('channels.json')),
      ...channelNames(named('groups.json')),
    ]),
  };
  const days = dayFiles(files).map(({ channel, text, path }) => {
    const root = readJson(text);
    return { channel, path, messages: root === undefined ? undefined : messagesIn(root) };
  });
  const messages = days.flatMap((day) => day.messages ?? []);
  if (messages.length === 0) {
    return {
      refused:
        'No messages were found: a Slack export has a folder for each channel with files named by date.',
    };
  }
  const channels = new Set(days.map(({ channel }) => channel));
  const places = channels.size > 1 ? placesOf(days) : undefined;
  const reading = readSlackMessages(messages, { ...names, ...(places && { places }) }, options);
  if ('refused' in reading) return reading;
  const broken = days.filter((day) => day.messages === undefined);
  const warnings = broken.map(({ path }) => ({ message: `${path} is not JSON and was left out.` }));
  const [only] = channels;
  return {
    ...reading,
    messages: [...reading.messages, ...warnings],
    ...(channels.size === 1 && only !== undefined && { title: `#${only}` }),
  };
}

function placesOf(
  days: readonly { readonly channel: string; readonly messages: readonly JsonNode[] | undefined }[],
): ReadonlyMap<JsonNode, string> {
  return new Map(
    days.flatMap(({ channel, messages = [] }) =>
      messages.map((message) => [message, `#${channel}`] as const),
    ),
  );
}

function fileNamed(files: ReadonlyMap<string, string>, name: string): string | undefined {
  for (const [path, text] of files) {
    if (path === name || path.endsWith(`/${name}`)) return text;
  }
  return undefined;
}

function dayFiles(
  files: ReadonlyMap<string, string>,
): readonly { readonly channel: string; readonly path: string; readonly text: string }[] {
  return [...files]
    .flatMap(([path, text]) => {
      const match = /(?:^|\/)([^/]+)\/\d{4}-\d{2}-\d{2}\.json$/.exec(path);
      return match?.[1] === undefined ? [] : [{ channel: match[1], path, text }];
    })
    .toSorted((first, second) => (first.path < second.path ? -1 : 1));
}
