import { describe, expect, it } from 'vitest';
import { svgElement } from '../../../../src-shared/timeline/figure/svg-element.ts';
import { writeSvg } from '../../../../src-shared/timeline/figure/write-svg.ts';

describe('writeSvg', () => {
  it('writes elements on lines of their own, and words without white space around them', () => {
    const words = svgElement('text', { x: 1.23456 }, [svgElement('tspan', {}, ['a ']), 'b']);
    expect(writeSvg(svgElement('svg', { width: 4 }, [svgElement('g', {}, [words])]))).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="4">\n  <g>\n    <text x="1.23"><tspan>a </tspan>b</text>\n  </g>\n</svg>\n',
    );
  });

  it('lets no text end its element or attribute, and drops what XML cannot hold', () => {
    const title = svgElement('title', {}, ['<b>&"\u0000\uFFFE']);
    expect(writeSvg(svgElement('svg', { role: '"<&' }, [title]))).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" role="&quot;&lt;&amp;">\n  <title>&lt;b>&amp;&quot;</title>\n</svg>\n',
    );
  });
});
