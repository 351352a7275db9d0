type LineButtonProps = {
  readonly line: number;
  readonly onShowLine: (line: number) => void;
};

/** Shows where something stands in the text. */
export function LineButton({ line, onShowLine }: LineButtonProps) {
  return (
    <button type="button" className="line-button" onClick={() => onShowLine(line)}>
      line {line}
    </button>
  );
}
