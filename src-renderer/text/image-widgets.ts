import { type EditorState, type Extension, RangeSetBuilder, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { imagesIn, type ShownImage } from './images-in.ts';

type ImageUrl = (hash: string) => string | undefined;

/** Shows the images of each line small below it. */
export function imageWidgets(imageUrl: ImageUrl): Extension {
  const widgets = (state: EditorState): DecorationSet => {
    const builder = new RangeSetBuilder<Decoration>();
    if (!state.doc.toString().includes('](image:')) return builder.finish();
    for (let number = 1; number <= state.doc.lines; number += 1) {
      const line = state.doc.line(number);
      const images = imagesIn(line.text);
      if (images.length === 0) continue;
      const widget = new ImageStripWidget(images, imageUrl);
      builder.add(line.to, line.to, Decoration.widget({ widget, block: true, side: 1 }));
    }
    return builder.finish();
  };
  return StateField.define<DecorationSet>({
    create: widgets,
    update: (present, { docChanged, state }) => (docChanged ? widgets(state) : present),
    provide: (field) => EditorView.decorations.from(field),
  });
}

class ImageStripWidget extends WidgetType {
  readonly #images: readonly ShownImage[];
  readonly #imageUrl: ImageUrl;

  constructor(images: readonly ShownImage[], imageUrl: ImageUrl) {
    super();
    this.#images = images;
    this.#imageUrl = imageUrl;
  }

  override eq(other: ImageStripWidget): boolean {
    return JSON.stringify(other.#images) === JSON.stringify(this.#images);
  }

  override toDOM(view: EditorView): HTMLElement {
    const strip = document.createElement('div');
    strip.className = 'image-strip';
    for (const { hash, alternative } of this.#images) {
      const image = document.createElement('img');
      image.alt = alternative || 'Image without a description';
      image.addEventListener('load', () => view.requestMeasure());
      const url = this.#imageUrl(hash);
      if (url !== undefined) image.src = url;
      strip.append(image);
    }
    return strip;
  }
}
