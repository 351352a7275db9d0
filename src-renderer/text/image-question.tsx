import { useId, useState } from 'react';
import { Button } from '../ui/button.tsx';

type ImageQuestionProps = {
  /** Takes the words; undefined, where nobody has any now. */
  readonly onAnswer: (alternative: string | undefined) => void;
};

/** Asks beneath the text what an image shows, for those who cannot see it. */
export function ImageQuestion({ onAnswer }: ImageQuestionProps) {
  const id = useId();
  const [words, setWords] = useState('');
  return (
    <form
      className="image-question"
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(words.trim() === '' ? undefined : words);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onAnswer(undefined);
      }}
    >
      <label className="label" htmlFor={id}>
        What does the image show?
      </label>
      <input
        id={id}
        className="control"
        value={words}
        // It was asked for by pasting the image, a moment ago.
        // biome-ignore lint/a11y/noAutofocus: the answer is what comes next
        autoFocus
        autoComplete="off"
        placeholder="For readers who cannot see it"
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Button look="primary" onPress={() => onAnswer(words.trim() === '' ? undefined : words)}>
        Done
      </Button>
    </form>
  );
}
