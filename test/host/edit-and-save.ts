import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import * as disk from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { DocumentStore } from '../../src-main/documents/document-store.ts';
import { openDocumentStore } from '../../src-main/documents/open-document-store.ts';
import { defaultSettings } from '../../src-main/settings/settings-file.ts';
import type { OpenDocument, Outcome } from '../../src-shared/ipc/messages.ts';
import type { Report } from '../../src-shared/report/report.ts';

// A program that edits and saves until it is killed. It works on two reports in a folder, one with the
// file a.postlude and one that is never saved, and tells every edit, at the moment the store has taken
// it and not when it is on the disk, and every save that is done. Arguments: the folder, the first edit's number.

const [folder = '', first = '1'] = process.argv.slice(2);
const path = join(folder, 'a.postlude');

/** At once and whole: what is told counts. */
function say(line: string): void {
  writeSync(1, `${line} ${Date.now()}\n`);
}

function answerOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

const store = await openDocumentStore({
  disk,
  folders: { data: join(folder, 'data') },
  now: () => new Date(),
  newId: randomUUID,
  settings: () => defaultSettings,
  process: { pid: process.pid, host: 'here', isAlive },
  tell: ({ problem }) => problem && say(`problem ${problem}`),
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** What was unsaved when the program was killed before, else the file, else something new. */
async function openBoth(from: DocumentStore) {
  const opened: OpenDocument[] = [];
  for (const { id } of (await from.startScreen()).recovered) {
    opened.push(answerOf(await from.openRecovered(id)));
  }
  const withFile = opened.find(({ name }) => name !== undefined);
  const untitled = opened.find(({ name }) => name === undefined);
  const file = await from.open(path);
  return {
    withFile: withFile ?? (file.ok ? file.value : await firstSaved(from)),
    untitled: untitled ?? answerOf(await from.create()),
  };
}

async function firstSaved(from: DocumentStore): Promise<OpenDocument> {
  const { id, report } = answerOf(await from.create());
  answerOf(await from.save(id, 1, { ...report, title: '0' }, { target: path }));
  return answerOf(from.read(id));
}

/** An edit changes the title, which numbers it, and a word in each of many sections. */
function edited(report: Report, number: number): Report {
  const words = `Edit ${number}. ${'The queue grew and nobody was told. '.repeat(40)}`;
  const sections = Array.from({ length: 20 }, (_each, index) => ({
    ...{ kind: 'prose' as const, id: `s${index}`, heading: `Part ${index}`, children: [] },
    text: words,
  }));
  return { ...report, title: String(number), sections };
}

const { withFile, untitled } = await openBoth(store);
let saving: Promise<unknown> = Promise.resolve();

async function save(revision: number, report: Report, number: number): Promise<void> {
  const { kind } = answerOf(await store.save(withFile.id, revision, report));
  say(`${kind} ${number}`);
}

for (let number = Number(first), step = 1; ; number += 1, step += 1) {
  const document = number % 3 === 0 ? untitled : withFile;
  const revision = document.revision + step;
  const report = edited(document.report, number);
  const recorded = store.recordChange(document.id, revision, report);
  say(`${document === untitled ? 'untitled' : 'edit'} ${number}`);
  // Whether it is awaited or not, what was told has to be safe within a second.
  if (number % 2 === 0) answerOf(await recorded);
  if (number % 5 === 0 && document === withFile) {
    await saving;
    saving = save(revision, report, number);
  }
  await wait(Math.random() * 8);
}
