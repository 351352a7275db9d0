import aff from 'dictionary-en/index.aff?raw';
import dic from 'dictionary-en/index.dic?raw';
import nspell from 'nspell/lib/index.js';
import type { SpellingAnswer, SpellingQuestion } from './spelling-messages.ts';

const dictionary = nspell(aff, dic);

addEventListener('message', ({ data }: MessageEvent<SpellingQuestion>) => {
  const words =
    data.kind === 'check'
      ? data.words.filter((word) => !dictionary.correct(word))
      : dictionary.suggest(data.word);
  const answer: SpellingAnswer = { id: data.id, words };
  postMessage(answer);
});
