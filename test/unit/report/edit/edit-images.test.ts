import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attachImage,
  dropUnusedImages,
  imageMarkdown,
  removeImage,
} from '../../../../src-shared/report/edit/edit-images.ts';
import { arbitraryReport } from '../../arbitrary-report.ts';
import { imagePool } from '../../arbitrary-text.ts';
import { action, buildReport, event, prose, timelineReport } from '../build-report.ts';

const [hash, image] = imagePool[0]!;
const [otherHash, other] = imagePool[1]!;

describe('attachImage', () => {
  it('takes an image in once', () => {
    const attached = attachImage(buildReport(), hash, image);
    expect(attached).toEqual(buildReport({ images: { [hash]: image } }));
    expect(attachImage(attached, hash, other)).toBe(attached);
  });
});

describe('imageMarkdown', () => {
  it('shows an image, with brackets and line breaks in its words made harmless', () => {
    expect(imageMarkdown(hash, 'errors [%]\nby host')).toBe(
      `![errors \\[%\\] by host](image:${hash})`,
    );
  });
});

describe('removeImage', () => {
  it('removes an image and what shows it, wherever that stands', () => {
    const shown = imageMarkdown(hash, 'errors [%]');
    const report = timelineReport(
      [
        event('a', '14:00', 'note', {
          text: `Seen.\n\n${shown}`,
          values: [{ label: 'x', text: shown }],
        }),
      ],
      {
        sections: [prose('s', `${shown}\n\nRising.`), prose('k', 'Kept.')],
        actions: [action('i', { text: `See ${shown} first.` })],
        images: { [hash]: image, [otherHash]: other },
      },
    );
    const removed = removeImage(report, hash);
    expect(removed).toEqual(
      timelineReport(
        [event('a', '14:00', 'note', { text: 'Seen.', values: [{ label: 'x', text: '' }] })],
        {
          sections: [prose('s', 'Rising.'), prose('k', 'Kept.')],
          actions: [action('i', { text: 'See  first.' })],
          images: { [otherHash]: other },
        },
      ),
    );
    expect(removed.sections[1]).toBe(report.sections[1]);
  });
});

describe('dropUnusedImages', () => {
  it('drops the images that no text shows', () => {
    const images = { [hash]: image, [otherHash]: other };
    const report = buildReport({ sections: [prose('s', imageMarkdown(hash, ''))], images });
    expect(dropUnusedImages(report).images).toEqual({ [hash]: image });
  });

  it('gives a report without such images back as it is', () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        const once = dropUnusedImages(report);
        expect(dropUnusedImages(once)).toBe(once);
      }),
    );
  });
});
