import type { Refusal } from '../../src-shared/import/notes-reading.ts';
import {
  type ImportSource,
  type ReadingAnswers,
  type Understood,
  understandTask,
} from './understand-task.ts';

type Result = Understood | Refusal;

/** Reads one text again and again, beside the page: a long one takes seconds. */
export type Understander = {
  /** Gives up what is being read, whose answer nobody hears. */
  readonly read: (answers: ReadingAnswers, hear: (result: Result) => void) => void;
  readonly end: () => void;
};

/** Reads in a worker; where there is none, as in tests, a moment later. */
export function startUnderstanding(source: ImportSource, newId: () => string): Understander {
  return typeof Worker === 'undefined' ? readHere(source, newId) : readInWorker(source);
}

function readHere(source: ImportSource, newId: () => string): Understander {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    read: (answers, hear) => {
      clearTimeout(timer);
      timer = setTimeout(() => hear(understandTask(source, answers, newId)));
    },
    end: () => clearTimeout(timer),
  };
}

function readInWorker(source: ImportSource): Understander {
  let worker: Worker | undefined;
  let isBusy = false;
  const end = () => {
    worker?.terminate();
    worker = undefined;
    isBusy = false;
  };
  return {
    read: (answers, hear) => {
      if (isBusy) end();
      const isNew = worker === undefined;
      const reader =
        worker ??
        new Worker(new URL('./understand-worker.ts', import.meta.url), { type: 'module' });
      worker = reader;
      isBusy = true;
      reader.onmessage = ({ data }: MessageEvent<Result>) => {
        isBusy = false;
        hear(data);
      };
      reader.onerror = () => {
        end();
        hear({ refused: 'Reading this text did not work. Try a part of it.' });
      };
      reader.postMessage({ answers, ...(isNew && { source }) });
    },
    end,
  };
}
