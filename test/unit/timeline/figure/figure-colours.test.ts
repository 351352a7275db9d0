import { describe, expect, it } from 'vitest';
import stylesheet from '../../../../assets/report.css?raw';
import {
  figureColours,
  kindColours,
} from '../../../../src-shared/timeline/figure/figure-colours.ts';

const colours = [...new Set([...Object.values(figureColours), ...Object.values(kindColours)])];

describe('the colours of a figure', () => {
  it.each(colours)('%s has one for a dark screen beside it', (colour) => {
    expect(stylesheet).toContain(
      `.timeline-figure [fill="${colour}"] {\n  fill: light-dark(${colour}, #`,
    );
    expect(stylesheet).toContain(
      `.timeline-figure [stroke="${colour}"] {\n  stroke: light-dark(${colour}, #`,
    );
  });
});
