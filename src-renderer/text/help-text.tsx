type HelpTextProps = { readonly id: string; readonly help: string };

/** What belongs into an empty text, with an example on a line of its own. */
export function HelpText({ id, help }: HelpTextProps) {
  const [words = '', example] = help.split(/\s*Example:\s*/, 2);
  return (
    <p className="hint help-text" id={id}>
      {words}
      {example === undefined ? undefined : (
        <span className="example">
          <span className="label">Example:</span> {example}
        </span>
      )}
    </p>
  );
}
