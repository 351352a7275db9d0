import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFromTemplate } from '../../../../src-shared/report/templates/report-from-template.ts';
import { templateFromReport } from '../../../../src-shared/report/templates/template-from-report.ts';
import { builtInTemplates } from '../../../../src-shared/report/templates/template-named.ts';
import { arbitraryReport } from '../../arbitrary-report.ts';
import {
  action,
  actionsSection,
  buildReport,
  counter,
  event,
  prose,
  timelineSection,
} from '../build-report.ts';

const report = buildReport({
  severity: 'SEV1',
  language: 'de',
  zone: 'Europe/Berlin',
  secondZone: 'UTC',
  sections: [
    {
      ...prose('Vorab', 'Ohne Schuldzuweisung.', [prose('Details')]),
      internal: true,
      help: 'Kurz.',
    },
    {
      kind: 'fields',
      id: 'f',
      heading: 'Fakten',
      fields: [{ id: 'i', label: 'Impact', role: 'impact', text: 'Alle.' }],
      children: [],
    },
    { kind: 'contents', id: 'c', heading: 'Inhalt', depth: 3, children: [] },
    timelineSection('short', 't'),
    timelineSection('long', 't'),
    { ...actionsSection('Maßnahmen'), labels: { improvement: 'Besser', task: 'Zu tun' } },
  ],
  timelines: [{ id: 't', entries: [event('a', '14:00')] }],
  actions: [action('x')],
});

const shape = {
  id: 'unser format',
  name: 'Unser Format',
  description: 'Saved from a report.',
  language: 'de',
  zone: 'Europe/Berlin',
  secondZone: 'UTC',
  sections: [
    {
      kind: 'prose',
      heading: 'Vorab',
      internal: true,
      help: 'Kurz.',
      children: [{ kind: 'prose', heading: 'Details' }],
    },
    { kind: 'fields', heading: 'Fakten', fields: [{ label: 'Impact', role: 'impact' }] },
    { kind: 'contents', heading: 'Inhalt', depth: 3 },
    { kind: 'timeline', heading: 'Timeline', form: 'list', timeline: 1 },
    { kind: 'timeline', heading: 'Timeline', form: 'list', timeline: 1 },
    {
      kind: 'actions',
      heading: 'Maßnahmen',
      form: 'list',
      labels: { improvement: 'Besser', task: 'Zu tun' },
    },
  ],
};

describe('templateFromReport', () => {
  it('keeps the shape of a report and nothing of the incident', () => {
    expect(templateFromReport(report, ' Unser Format ')).toEqual(shape);
  });

  it('keeps texts where they are asked for', () => {
    const [first, second] = templateFromReport(report, 'x', { texts: true }).sections;
    expect([first, second]).toEqual([
      { ...shape.sections[0], text: 'Ohne Schuldzuweisung.' },
      {
        kind: 'fields',
        heading: 'Fakten',
        fields: [{ label: 'Impact', role: 'impact', text: 'Alle.' }],
      },
    ]);
  });

  it('does not keep a zone that was only assumed', () => {
    const assumed = { ...report, zoneAssumed: true as const };
    expect(templateFromReport(assumed, 'x').zone).toBeUndefined();
  });

  it.each(builtInTemplates)('gives $name back from a report made of it', (template) => {
    const again = templateFromReport(
      reportFromTemplate(template, { newId: counter() }),
      template.name,
    );
    expect(again.sections).toEqual(template.sections);
  });

  it('has nothing left to forget after one round', () => {
    fc.assert(
      fc.property(arbitraryReport(), (any) => {
        const once = templateFromReport(any, 'x', { texts: true });
        const made = reportFromTemplate(once, { newId: counter() });
        const again = templateFromReport(made, 'x', { texts: true });
        expect(unnumbered(again)).toEqual(unnumbered(once));
      }),
    );
  });
});

/** Timelines are numbered in the order of the report's list, which may be another than that of its sections. */
function unnumbered(template: unknown): unknown {
  return JSON.parse(JSON.stringify(template, (key, value) => (key === 'timeline' ? 0 : value)));
}
