import { describe, expect, it } from 'vitest';
import { figurePng } from '../../../src-main/exports/figure-png.ts';
import { imageSize } from '../../../src-shared/export/docx/image-size.ts';
import { drawFigure } from '../../../src-shared/timeline/figure/draw-figure.ts';
import { incident, sampleReport } from '../../unit/timeline/figure/sample-report.ts';

describe('figurePng', () => {
  it('draws a figure with its words, twice as large, the same each time', async () => {
    const report = sampleReport(incident);
    const [figure] = report.timelines.map((timeline) => drawFigure(report, timeline));
    const png = await figurePng(figure!);
    expect(imageSize(png)).toEqual({ format: 'png', width: 1280, height: figure!.height * 2 });
    expect(await figurePng(figure!)).toEqual(png);
    // Without a font the words, most of what is drawn, would be missing.
    const mute = { ...figure!, drawing: withoutWords(figure!.drawing) };
    expect(png.length).toBeGreaterThan((await figurePng(mute)).length * 1.5);
  });
});

type Drawing = Parameters<typeof figurePng>[0]['drawing'];

function withoutWords(drawing: Drawing): Drawing {
  const children = drawing.children.flatMap((child) =>
    typeof child === 'string' || child.name === 'text' ? [] : [withoutWords(child)],
  );
  return { ...drawing, children };
}
