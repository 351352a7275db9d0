import { createContext } from 'react';
import { rankSuggestions } from '../../../src-shared/text-edit/rank-suggestions.ts';
import { type Api, answered } from '../../api.ts';
import type { SpellingAnswer, SpellingQuestion } from './spelling-messages.ts';

/** Knows English words, and those that the user added. */
export type Spelling = {
  /** Which of the words are unknown. */
  readonly unknown: (words: readonly string[]) => Promise<ReadonlySet<string>>;
  /** What may have been meant, the likeliest first. */
  readonly suggest: (word: string) => Promise<readonly string[]>;
  /** Adds a word to the personal dictionary, which the settings keep. */
  readonly learn: (word: string) => Promise<void>;
  /** Calls back when a word was added. */
  readonly onLearned: (listener: () => void) => () => void;
};

/** The spelling of the window; absent: nothing is checked. */
export const SpellingContext = createContext<Spelling | undefined>(undefined);

/** What spelling needs of a worker. */
export type SpellingWorker = {
  readonly postMessage: (question: SpellingQuestion) => void;
  readonly addEventListener: (
    type: 'message',
    listener: (event: { readonly data: SpellingAnswer }) => void,
  ) => void;
};

/** Checks words with a dictionary in a worker, which starts with the first question. */
export function createSpelling(startWorker: () => SpellingWorker, api: Api): Spelling {
  const ask = askWorker(startWorker);
  const known = new Map<string, Promise<boolean>>();
  const listeners = new Set<() => void>();
  let personal: Promise<Set<string>> | undefined;
  const readPersonal = () => {
    personal ??= answered(api.readSettings({})).then(
      (outcome) => new Set(outcome.ok ? outcome.value.personalWords : []),
    );
    return personal;
  };
  const checkNew = (words: readonly string[]) => {
    if (words.length === 0) return;
    const answer = ask((id) => ({ kind: 'check', id, words })).then((wrong) => new Set(wrong));
    for (const word of words)
      known.set(
        word,
        answer.then((wrong) => !wrong.has(word)),
      );
  };
  return {
    unknown: async (words) => {
      const own = await readPersonal();
      checkNew([...new Set(words)].filter((word) => !known.has(word)));
      const verdicts = await Promise.all(
        words.map(async (word) => (await known.get(word)) === true || own.has(word)),
      );
      return new Set(words.filter((_word, at) => verdicts[at] === false));
    },
    suggest: async (word) =>
      rankSuggestions(word, await ask((id) => ({ kind: 'suggest', id, word }))),
    learn: async (word) => {
      const own = await readPersonal();
      own.add(word);
      for (const listener of listeners) listener();
      await answered(api.changeSettings({ settings: { personalWords: [...own] } }));
    },
    onLearned: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

type Ask = (question: (id: number) => SpellingQuestion) => Promise<readonly string[]>;

function askWorker(startWorker: () => SpellingWorker): Ask {
  const waiting = new Map<number, (words: readonly string[]) => void>();
  let worker: SpellingWorker | undefined;
  let count = 0;
  const start = () => {
    const started = startWorker();
    started.addEventListener('message', ({ data: { id, words } }) => {
      waiting.get(id)?.(words);
      waiting.delete(id);
    });
    return started;
  };
  return (question) => {
    worker ??= start();
    count += 1;
    const id = count;
    const answer = new Promise<readonly string[]>((resolve) => waiting.set(id, resolve));
    worker.postMessage(question(id));
    return answer;
  };
}
