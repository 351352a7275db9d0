import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from 'vitest';
import { readJournalEntry } from '../../src-main/recovery/journal-entry.ts';
import { readPostlude } from '../../src-shared/file/read-postlude.ts';
import { bundleProgram } from './bundle-program.ts';

/** What many killings came to. */
export type KillFigures = {
  readonly rounds: number;
  /** Edits that the writer had told. */
  readonly edits: number;
  readonly saves: number;
  /** Rounds after which an edit that was told was missing. */
  readonly roundsWithLoss: number;
  readonly mostEditsLost: number;
  /** Milliseconds from the oldest edit that was lost to the killing. */
  readonly oldestLoss: number;
  /** Temporary files that lay beside the report's file. */
  readonly leftovers: number;
};

type Told = { readonly what: string; readonly number: number; readonly at: number };

/** Starts the writer, and kills it some milliseconds after its first word. */
async function runAndKill(program: string, folder: string, first: number, after: number) {
  const child = spawn(process.execPath, [program, folder, String(first)]);
  const told: Told[] = [];
  let complaint = '';
  child.stderr.on('data', (piece) => {
    complaint += String(piece);
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let killedAt = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const words = line.split(' ');
    const at = Number(words.pop());
    const number = Number(words.pop());
    if (told.length === 0) {
      setTimeout(() => {
        killedAt = Date.now();
        child.kill('SIGKILL');
      }, after);
    }
    told.push({ what: words.join(' '), number, at });
  }
  await ended;
  expect(complaint).toBe('');
  return { told, killedAt };
}

/** The numbers of the edits that the disk holds: of the file, and of each journal. All have to be whole. */
async function safeEdits(folder: string) {
  const read = readPostlude(await readFile(join(folder, 'a.postlude'), 'utf8'));
  if (read.kind !== 'report') throw new Error(read.message);
  const file = Number(read.report.title);
  let edit = file;
  let untitled = 0;
  const recovery = join(folder, 'data', 'recovery');
  for (const name of await readdir(recovery).catch(() => [])) {
    const path = join(recovery, name, 'unsaved.journal');
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes === undefined) continue;
    const entry = readJournalEntry(bytes);
    const text = entry && readPostlude(entry.light.text);
    if (entry === undefined || text?.kind !== 'report') throw new Error(`${name} is damaged`);
    const number = Number(text.report.title);
    if (entry.heading.path === undefined) untitled = Math.max(untitled, number);
    else edit = Math.max(edit, number);
  }
  return { file, edit, untitled };
}

/**
 * Kills a writer with SIGKILL at random moments, again and again in the same folder, and sees after each
 * that file and journals are whole and that what is missing was told less than a second before.
 */
export async function killWriter(folder: string, rounds: number): Promise<KillFigures> {
  const program = await bundleProgram('test/host/edit-and-save.ts', join(folder, 'program'));
  const figures = { rounds, edits: 0, saves: 0, roundsWithLoss: 0, mostEditsLost: 0 };
  let oldestLoss = 0;
  let leftovers = 0;
  let next = 1;
  // An untitled report has numbers from earlier rounds.
  let lastUntitled = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { told, killedAt } = await runAndKill(program, folder, next, Math.random() * 500);
    const others = told.filter(({ what }) => !['edit', 'untitled', 'saved'].includes(what));
    expect(others).toEqual([]);
    const safe = await safeEdits(folder);
    const saved = told.filter(({ what }) => what === 'saved');
    expect(safe.file).toBeGreaterThanOrEqual(saved.at(-1)?.number ?? 0);
    expect(safe.untitled).toBeGreaterThanOrEqual(lastUntitled);
    const lost = told.filter(
      ({ what, number }) =>
        (what === 'edit' && number > safe.edit) || (what === 'untitled' && number > safe.untitled),
    );
    const age = lost[0] === undefined ? 0 : killedAt - lost[0].at;
    expect(age).toBeLessThan(1000);
    lastUntitled = safe.untitled;
    next = (told.at(-1)?.number ?? next) + 10;
    figures.edits += told.length - saved.length;
    figures.saves += saved.length;
    figures.roundsWithLoss += lost.length > 0 ? 1 : 0;
    figures.mostEditsLost = Math.max(figures.mostEditsLost, lost.length);
    oldestLoss = Math.max(oldestLoss, age);
    leftovers += (await readdir(folder)).filter((name) => name.endsWith('.tmp')).length;
  }
  return { ...figures, oldestLoss, leftovers };
}
