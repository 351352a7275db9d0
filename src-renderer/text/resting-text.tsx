import { memo, useMemo } from 'react';
import { ImageStrip } from './image-strip.tsx';
import { imagesIn } from './images-in.ts';
import { highlightedLines, type Span } from './markdown-classes.ts';

type RestingTextProps = {
  readonly text: string;
  /** The address of an attached image by its hash. */
  readonly imageUrl: (hash: string) => string | undefined;
};

/** A text as the editor shows it, line by line, without the cost of an editor. */
export const RestingText = memo(function RestingText({ text, imageUrl }: RestingTextProps) {
  const lines = useMemo(() => numbered(highlightedLines(text)), [text]);
  return lines.map(({ spans, key }) => <RestingLine key={key} spans={spans} imageUrl={imageUrl} />);
});

type RestingLineProps = Pick<RestingTextProps, 'imageUrl'> & { readonly spans: readonly Span[] };

function RestingLine({ spans, imageUrl }: RestingLineProps) {
  const images = imagesIn(spans.map(({ text }) => text).join(''));
  return (
    <>
      <div className="cm-line">
        {spans.length === 0 ? <br /> : undefined}
        {numbered(spans.map((span) => [span])).map(({ spans: [span], key }) =>
          span === undefined || span.classes === '' ? (
            span?.text
          ) : (
            <span key={key} className={span.classes}>
              {span.text}
            </span>
          ),
        )}
      </div>
      {images.length === 0 ? undefined : <ImageStrip images={images} imageUrl={imageUrl} />}
    </>
  );
}

/** Lines and stretches have no identity but their place. */
function numbered(
  lines: readonly (readonly Span[])[],
): readonly { readonly spans: readonly Span[]; readonly key: string }[] {
  return lines.map((spans, index) => ({ spans, key: `${index}` }));
}
