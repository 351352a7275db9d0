import type { ShownImage } from './images-in.ts';

type ImageStripProps = {
  readonly images: readonly ShownImage[];
  readonly imageUrl: (hash: string) => string | undefined;
};

/** The images of a line, small, below it. */
export function ImageStrip({ images, imageUrl }: ImageStripProps) {
  return (
    <div className="image-strip" contentEditable={false}>
      {images.map(({ hash, alternative }) => (
        <img key={hash} src={imageUrl(hash)} alt={alternative || 'Image without a description'} />
      ))}
    </div>
  );
}
