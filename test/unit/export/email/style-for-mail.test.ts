import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../src-shared/document/compose-document.ts';
import { imagesByCid } from '../../../../src-shared/export/email/images-by-cid.ts';
import { styleForMail } from '../../../../src-shared/export/email/style-for-mail.ts';
import { printReport } from '../../../../src-shared/export/html/print-report.ts';
import { writeHtml } from '../../../../src-shared/export/html/write-html.ts';
import { event, prose, timelineReport, timelineSection } from '../../report/build-report.ts';

const sha = 'a'.repeat(64);
const text = `Words, \`code\` and [there](#timeline).\n\n> Quote\n\n![Graph](image:${sha}) ![Again](image:${sha})`;
const report = timelineReport([event('a', '14:00', 'detected')], {
  severity: 'SEV2',
  sections: [prose('Summary', text), timelineSection()],
  images: { [sha]: { mediaType: 'image/png', data: 'iVBORw0KGgo=' } },
});
const styled = styleForMail(printReport(composeDocument(report, { audience: 'internal' })));

describe('styleForMail', () => {
  const html = writeHtml(styled);

  it('says all looks in attributes, and needs no stylesheet', () => {
    expect(html).not.toMatch(/ class=| id=|<style|<dl|<main|<header|aria-/);
    expect(html).toMatch(/<td style="[^"]*border:/);
    expect(html).toMatch(/<code style="[^"]*font-family:/);
    expect(html).toMatch(/<th style="[^"]*">Severity<\/th>/);
  });

  it('keeps words, images and tables, and leads nowhere within the document', () => {
    expect(html).toContain('src="data:image/png;base64,iVBORw0KGgo="');
    expect(html).not.toContain('href="#');
    expect(html).toContain('there</a>');
  });
});

describe('imagesByCid', () => {
  it('moves every image once into a part of its own', () => {
    const { root, images } = imagesByCid(styled, 'x.invalid');
    expect(images).toEqual([
      { cid: 'image1@x.invalid', mediaType: 'image/png', data: 'iVBORw0KGgo=' },
    ]);
    expect(writeHtml(root).match(/cid:image1@x\.invalid/g)).toHaveLength(2);
    expect(writeHtml(root)).not.toContain('data:');
  });
});
