import type { OpenDialog, Question, SaveDialog } from '../../src-main/host.ts';

/** A dialog that was shown. */
export type ShownDialog =
  | ({ readonly kind: 'open' } & OpenDialog)
  | ({ readonly kind: 'save' } & SaveDialog)
  | ({ readonly kind: 'ask' } & Question<string>);

/** What the user of a test does in the dialogs, in order; what is not foreseen is cancelled. */
export type DialogScript = {
  readonly opens: (readonly string[])[];
  readonly saves: (string | undefined)[];
  /** Ids of answers. */
  readonly answers: string[];
  readonly shown: ShownDialog[];
};

/** A script in which nothing is foreseen yet. */
export function dialogScript(): DialogScript {
  return { opens: [], saves: [], answers: [], shown: [] };
}

/** The dialogs of a host, played by a script. */
export function scriptedDialogs({ opens, saves, answers, shown }: DialogScript) {
  return {
    open: async (dialog: OpenDialog) => {
      shown.push({ kind: 'open', ...dialog });
      return opens.shift() ?? [];
    },
    save: async (dialog: SaveDialog) => {
      shown.push({ kind: 'save', ...dialog });
      return saves.shift();
    },
    ask: async <Choice extends string>(question: Question<Choice>): Promise<Choice> => {
      shown.push({ kind: 'ask', ...question });
      const wanted = answers.shift() ?? question.cancel;
      const choice = question.choices.find(({ id }) => id === wanted);
      if (!choice) throw new Error(`The question "${question.message}" has no answer ${wanted}.`);
      return choice.id;
    },
  };
}
