import type { BrowserDialogs } from '../../../src-main/browser/host/page-dialogs.ts';

/** The dialogs of the system, answered by a script; one without an answer is cancelled and told. */
export type ScriptedDialogs = {
  readonly willOpen: (...paths: readonly string[]) => void;
  readonly willSave: (path: string) => void;
  /** The label of the button that will be pressed. */
  readonly willAnswer: (label: string) => void;
  /** The dialogs that came, in order, by their titles and messages. */
  readonly seen: readonly string[];
  /** Dialogs without an answer, and answers without a dialog. */
  readonly leftOver: () => readonly string[];
};

export function scriptDialogs(): ScriptedDialogs & { readonly forHost: BrowserDialogs } {
  const seen: string[] = [];
  const surprises: string[] = [];
  const opens: (readonly string[])[] = [];
  const saves: string[] = [];
  const answers: string[] = [];
  const next = <Answer>(queue: Answer[], title: string): Answer | undefined => {
    seen.push(title);
    const answer = queue.shift();
    if (answer === undefined) surprises.push(title);
    return answer;
  };
  return {
    willOpen: (...paths) => opens.push(paths),
    willSave: (path) => saves.push(path),
    willAnswer: (label) => answers.push(label),
    seen,
    leftOver: () => [...surprises, ...opens.flat(), ...saves, ...answers],
    forHost: {
      open: async ({ title }) => next(opens, title) ?? [],
      save: async ({ title }) => next(saves, title),
      ask: async ({ message, choices, cancel }) => {
        const label = next(answers, message);
        const chosen = choices.find((choice) => choice.label === label);
        if (label !== undefined && chosen === undefined) surprises.push(`${message} ${label}?`);
        return chosen?.id ?? cancel;
      },
    },
  };
}
