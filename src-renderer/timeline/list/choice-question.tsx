import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';

type ChoiceQuestionProps<Choice extends { readonly label: string }> = {
  readonly message: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (choice: Choice) => void;
  readonly onCancel: () => void;
};

/** Asks which of several is meant, right where it was typed. */
export function ChoiceQuestion<Choice extends { readonly label: string }>(
  props: ChoiceQuestionProps<Choice>,
) {
  const { message, choices, onChoose, onCancel } = props;
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was chosen may ask the next question.
    if (message !== '') frame.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [message]);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a field set would have a frame and a legend
    <div
      ref={frame}
      className="choice-question"
      role="group"
      aria-label={message}
      onKeyDown={onKeyDown}
    >
      <p>{message}</p>
      {choices.map((choice) => (
        <Button key={choice.label} className="small" onPress={() => onChoose(choice)}>
          {choice.label}
        </Button>
      ))}
    </div>
  );
}
