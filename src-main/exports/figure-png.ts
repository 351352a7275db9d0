import font from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url&inline';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import program from '@resvg/resvg-wasm/index_bg.wasm?url&inline';
import type { Figure } from '../../src-shared/timeline/figure/draw-figure.ts';
import { writeSvg } from '../../src-shared/timeline/figure/write-svg.ts';

/** Pixels of the picture for each of the figure's own, so that print is as sharp as the screen. */
const sharpness = 2;

/** Draws a figure as a PNG, with its own font: nothing of the computer's is looked for. */
export async function figurePng({ drawing }: Figure): Promise<Uint8Array> {
  await ready();
  const picture = new Resvg(writeSvg(drawing), {
    font: { fontBuffers: [bytesOf(font)], loadSystemFonts: false, defaultFontFamily: 'Inter' },
    fitTo: { mode: 'zoom', value: sharpness },
  });
  try {
    return picture.render().asPng();
  } finally {
    picture.free();
  }
}

let loading: Promise<void> | undefined;

/** The program can be loaded only once. */
function ready(): Promise<void> {
  loading ??= initWasm(bytesOf(program));
  return loading;
}

/** The bytes of a `data:` address. */
function bytesOf(address: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}
