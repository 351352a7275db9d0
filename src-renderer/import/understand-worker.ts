import { type ImportSource, type ReadingAnswers, understandTask } from './understand-task.ts';

type Message = {
  /** Once, with the first answers. */
  readonly source?: ImportSource;
  readonly answers: ReadingAnswers;
};

let known: ImportSource | undefined;

addEventListener('message', ({ data: { source, answers } }: MessageEvent<Message>) => {
  known = source ?? known;
  if (known !== undefined) postMessage(understandTask(known, answers, () => crypto.randomUUID()));
});
