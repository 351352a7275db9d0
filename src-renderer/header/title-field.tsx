import { useEffect, useRef } from 'react';

type TitleFieldProps = {
  readonly value: string;
  readonly isReadOnly: boolean;
  readonly onChange: (value: string) => void;
};

/**
 * The title: one line of words, which is shown on as many lines as it needs. A report that has none yet
 * begins with it.
 */
export function TitleField({ value, isReadOnly, onChange }: TitleFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const begins = useRef(value === '' && !isReadOnly);
  useEffect(() => {
    if (begins.current && document.activeElement === document.body) field.current?.focus();
    begins.current = false;
  }, []);
  return (
    <textarea
      ref={field}
      className="title-field"
      aria-label="Title"
      rows={1}
      value={value}
      readOnly={isReadOnly}
      placeholder="What went wrong, in one line"
      data-place="header:title"
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault();
      }}
      onChange={(event) => onChange(event.currentTarget.value.replaceAll(/\s*[\r\n]+\s*/g, ' '))}
    />
  );
}
