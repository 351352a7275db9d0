type TitleFieldProps = {
  readonly value: string;
  readonly isReadOnly: boolean;
  readonly onChange: (value: string) => void;
};

/** The title: one line of words, which is shown on as many lines as it needs. */
export function TitleField({ value, isReadOnly, onChange }: TitleFieldProps) {
  return (
    <textarea
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
