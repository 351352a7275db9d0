import { describe, expect, it } from 'vitest';
import { figureFileName, withoutFigures } from '../../../src-shared/markdown/figure-line.ts';

const figure = (address: string) => `![Timeline of 7 events from 02:00 to 06:00 UTC.](${address})`;

describe('withoutFigures', () => {
  it('leaves out the figures of Postlude, whichever their document, and moves no other line', () => {
    const text = [
      'a',
      '',
      figure(`queue%20%281%29-images/${figureFileName(1)}`),
      '',
      figure(`queue-images/${figureFileName(2)}`),
      '',
      figure('data:image/svg+xml;base64,PHN2Zz4='),
      '',
      'b',
    ].join('\n');
    expect(withoutFigures(text)).toBe('a\n\n\n\n\n\n\n\nb');
  });

  it('keeps every other image', () => {
    const kept = [
      '![Timeline of the outage](a-images/timeline-figure.svg)',
      figure('a-images/timeline.svg'),
      figure('https://example.org/timeline-figure.png'),
      `See ${figure('a-images/timeline-figure.svg')}`,
      `- ${figure('a-images/timeline-figure.svg')}`,
      `${figure('a-images/timeline-figure.svg')}\nand more`,
      `\`\`\`\n${figure('a-images/timeline-figure.svg')}\n\`\`\``,
    ].join('\n\n');
    expect(withoutFigures(kept)).toBe(kept);
  });
});
