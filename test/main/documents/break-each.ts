import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { DocumentStore, SaveOutcome } from '../../../src-main/documents/document-store.ts';
import { readPostlude } from '../../../src-shared/file/read-postlude.ts';
import { writePostlude } from '../../../src-shared/file/write-postlude.ts';
import type { OpenDocument, Outcome } from '../../../src-shared/ipc/messages.ts';
import { type Break, breakingDisk } from '../../host/breaking-disk.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { buildReport } from '../../unit/report/build-report.ts';
import { answerOf, testStore, titled } from './test-store.ts';

const image = { mediaType: 'image/png', name: 'graph.png', data: 'aGVsbG8=' };
const imageHash = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
const old = buildReport({ title: 'Old', images: { [imageHash]: image } });

/** Opens the old report on a disk that can be broken. */
async function openOld(folder: string) {
  const path = join(folder, 'a.postlude');
  await writeFile(path, writePostlude(old));
  const disk = breakingDisk();
  const store = await testStore(folder, { disk });
  return { disk, store, path, document: answerOf(await store.open(path)) };
}

type Deed = (store: DocumentStore, document: OpenDocument) => Promise<Outcome<unknown>>;

const record: Deed = (store, document) =>
  store.recordChange(document.id, 1, titled(document, 'New'));
const save: Deed = async (store, document) => {
  await store.recordChange(document.id, 1, titled(document, 'New'));
  return store.save(document.id, 1, titled(document, 'New'));
};

/** The title in a file that has to be whole. */
async function wholeTitle(path: string): Promise<string> {
  const read = readPostlude(await readFile(path, 'utf8'));
  if (read.kind !== 'report') throw new Error(`${path}: ${read.message}`);
  expect(read.report).toMatchObject({ images: { [imageHash]: image } });
  return read.report.title;
}

/** Whether what the message says is a sentence for a person. */
const sentence = /^[A-Z].*\.$/s;

/**
 * Breaks every operation of a deed in turn, once or from there on, and sees after each that file and
 * journal are whole and that the next save works. Gives how many operations there were, and how often
 * the deed was refused in words.
 */
export async function breakEach(
  name: 'journaling' | 'saving',
  what: Break,
  lasting: boolean,
): Promise<{ readonly operations: number; readonly refused: number }> {
  const deed = name === 'saving' ? save : record;
  const root = await temporaryFolder();
  const figures = { operations: 0, refused: 0 };
  for (let number = 0; ; number += 1) {
    const folder = await mkdtemp(join(root, 'run-'));
    const { disk, store, path, document } = await openOld(folder);
    const start = disk.deeds.length;
    disk.breakAt(number, what, lasting);
    const outcome = await deed(store, document);
    if (disk.deeds.length - start <= number) return figures;
    figures.operations += 1;
    const where = `${what} at ${disk.deeds[start + number]}`;
    disk.mend();
    const isSave = deed === save;
    if (!outcome.ok) {
      figures.refused += 1;
      expect(outcome.message, where).toMatch(sentence);
    } else if (isSave) {
      expect((outcome.value as SaveOutcome).kind, where).toBe('saved');
    }
    const title = await wholeTitle(path);
    expect(isSave && outcome.ok ? ['New'] : ['Old', 'New'], where).toContain(title);
    const { recovered } = await (await testStore(folder)).startScreen();
    for (const each of recovered) {
      expect({ title: each.title, differs: each.differs }, where).toEqual({
        ...{ title: 'New', differs: 'Title changed.' },
      });
    }
    // Whatever went wrong once: the change is in the journal or in the file, unless the disk failed for good.
    if (outcome.ok || !lasting) {
      const isSafe = title === 'New' || recovered.length === 1 || (!isSave && !outcome.ok);
      expect(isSafe, where).toBe(true);
    }
    const next = await store.save(document.id, 2, titled(document, 'Next'));
    expect(answerOf(next), where).toMatchObject({ kind: 'saved' });
    expect(await wholeTitle(path), where).toBe('Next');
    const after = await (await testStore(folder)).startScreen();
    expect(after.recovered, where).toEqual([]);
    expect(await readdir(folder), where).toEqual(['a.postlude', 'data']);
    await rm(folder, { recursive: true });
  }
}
