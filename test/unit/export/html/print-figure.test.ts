import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../../../src-shared/document/compose-document.ts';
import { printHtmlBody } from '../../../../src-shared/export/html/print-html-body.ts';
import { incident, sampleReport } from '../../timeline/figure/sample-report.ts';

const html = printHtmlBody(
  composeDocument(sampleReport(incident), { audience: 'internal', figure: true }),
);

describe('a figure in HTML', () => {
  it('is a drawing in the page that is named by its story', () => {
    expect(html).toMatch(
      /<div class="timeline-figure"><svg viewBox="0 0 640 \d+" width="640" height="\d+" role="img"/,
    );
    expect(html).toContain('<title>Timeline of 7 events from 13:58 to 15:40 UTC on 14 May 2024');
  });

  it('needs nothing that a content security policy forbids, and fetches nothing', () => {
    const drawing = /<svg[\s\S]*<\/svg>/.exec(html)?.[0] ?? '';
    expect(drawing).toContain('stroke-width=');
    expect(drawing).not.toMatch(/ style=|<style|href|url\(|<script|<image| on[a-z]+=/);
  });
});
