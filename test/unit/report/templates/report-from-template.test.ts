import { describe, expect, it } from 'vitest';
import { readPostlude } from '../../../../src-shared/file/read-postlude.ts';
import { writePostlude } from '../../../../src-shared/file/write-postlude.ts';
import { allSections } from '../../../../src-shared/report/all-sections.ts';
import { knownSection } from '../../../../src-shared/report/templates/known-sections.ts';
import {
  newSection,
  reportFromTemplate,
} from '../../../../src-shared/report/templates/report-from-template.ts';
import type { Template } from '../../../../src-shared/report/templates/template.ts';
import { builtInTemplates } from '../../../../src-shared/report/templates/template-named.ts';
import { counter } from '../build-report.ts';

describe('reportFromTemplate', () => {
  it('makes an empty report of the shape of the template', () => {
    const template: Template = {
      id: 'house',
      name: 'House',
      description: 'Ours.',
      sections: [
        { kind: 'prose', heading: 'Note', text: 'No blame.', internal: true },
        {
          kind: 'fields',
          heading: 'Facts',
          fields: [{ label: 'Impact', role: 'impact', help: 'Who?' }],
          children: [{ kind: 'metrics', heading: 'Metrics' }],
        },
        { kind: 'timeline', heading: 'Short', form: 'list', timeline: 1 },
        { kind: 'timeline', heading: 'Long', form: 'table', timeline: 1 },
      ],
    };
    expect(reportFromTemplate(template, { newId: counter(), title: 'Outage' })).toEqual({
      id: 'new-2',
      title: 'Outage',
      authors: [],
      roles: [],
      services: [],
      tags: [],
      zone: 'UTC',
      zoneAssumed: true,
      sections: [
        {
          kind: 'prose',
          id: 'new-3',
          heading: 'Note',
          text: 'No blame.',
          internal: true,
          children: [],
        },
        {
          kind: 'fields',
          id: 'new-4',
          heading: 'Facts',
          fields: [{ id: 'new-6', label: 'Impact', role: 'impact', help: 'Who?', text: '' }],
          children: [{ kind: 'metrics', id: 'new-5', heading: 'Metrics', children: [] }],
        },
        {
          kind: 'timeline',
          id: 'new-7',
          heading: 'Short',
          form: 'list',
          timeline: 'new-1',
          children: [],
        },
        {
          kind: 'timeline',
          id: 'new-8',
          heading: 'Long',
          form: 'table',
          timeline: 'new-1',
          children: [],
        },
      ],
      timelines: [{ id: 'new-1', entries: [] }],
      actions: [],
      images: {},
    });
  });

  it('takes the zone it is given, else that of the template, and then assumes nothing', () => {
    const template = { ...builtInTemplates[0], zone: 'Europe/Berlin', language: 'de' };
    expect(reportFromTemplate(template, { newId: counter() })).toMatchObject({
      zone: 'Europe/Berlin',
      language: 'de',
    });
    const given = reportFromTemplate(template, { newId: counter(), zone: 'Asia/Tokyo' });
    expect([given.zone, given.zoneAssumed]).toEqual(['Asia/Tokyo', undefined]);
  });

  it.each(builtInTemplates)('makes a valid report of $name that a file gives back', (template) => {
    const report = reportFromTemplate(template, { newId: counter() });
    expect(readPostlude(writePostlude(report))).toEqual({ kind: 'report', report, messages: [] });
    expect(allSections(report).filter(({ help }) => help === undefined)).toEqual([]);
  });
});

describe('newSection', () => {
  it('makes a section to be added from the list of known ones', () => {
    const known = knownSection('glossary');
    expect(newSection(known, counter(), new Map())).toEqual({
      ...known,
      id: 'new-1',
      text: '',
      children: [],
    });
  });
});
