import { describe, expect, it } from 'vitest';
import { roleOfHeading } from '../../../../src-shared/import/section-names.ts';
import { knownSections } from '../../../../src-shared/report/templates/known-sections.ts';
import type { TemplateSection } from '../../../../src-shared/report/templates/template.ts';
import {
  builtInTemplates,
  templateNamed,
} from '../../../../src-shared/report/templates/template-named.ts';

type Part = {
  readonly name: string;
  readonly role: string | undefined;
  readonly help: string | undefined;
};

function partsOf(section: TemplateSection): readonly Part[] {
  const { heading, role, help } = section;
  const fields = section.kind === 'fields' ? section.fields : [];
  return [
    { name: heading, role, help },
    ...fields.map((field) => ({ name: field.label, role: field.role, help: field.help })),
    ...(section.children ?? []).flatMap(partsOf),
  ];
}

function outline(sections: readonly TemplateSection[]): unknown {
  return sections.map((section) => {
    if (section.kind === 'fields')
      return [section.heading, section.fields.map(({ label }) => label)];
    return section.children === undefined
      ? section.heading
      : [section.heading, outline(section.children)];
  });
}

const parts = [...builtInTemplates.flatMap(({ sections }) => sections), ...knownSections].flatMap(
  partsOf,
);

describe('the templates that come with the program', () => {
  it('have the outlines that their readers expect', () => {
    expect(builtInTemplates.map(({ name, sections }) => [name, outline(sections)])).toEqual([
      [
        'Classic postmortem',
        [
          ['Issue Summary', ['Duration', 'Impact', 'Root cause']],
          'Timeline',
          ['Root Cause and Resolution', ['Root cause', 'Resolution']],
          'Corrective and Preventative Measures',
        ],
      ],
      [
        'SRE',
        [
          'Summary',
          'Impact',
          'Trigger',
          'Detection',
          'Root cause',
          'Resolution',
          'Timeline',
          ['Lessons learned', ['What went well', 'What went wrong', 'Where we got lucky']],
          'Action items',
          'Supporting information',
        ],
      ],
      [
        'Customer-facing summary',
        ['Summary', 'Impact', 'Timeline', 'Cause', 'Resolution', 'Next steps'],
      ],
      ['Blank', ['']],
    ]);
  });

  it('help with every part by one line and an example', () => {
    const unhelpful = parts.filter(({ help = '' }) => help === '' || help.includes('\n'));
    const headed = new Set(['Issue Summary', 'Root Cause and Resolution']);
    const plain = parts.filter(
      ({ name, help = '' }) => !headed.has(name) && !/Example: “.+”$/.test(help),
    );
    expect([unhelpful, plain]).toEqual([[], []]);
  });

  it('give every part the role that an import would find in its heading', () => {
    const named = parts.filter(({ name }) => name !== '');
    expect(named.map(({ name }) => [name, roleOfHeading(name)])).toEqual(
      named.map(({ name, role }) => [name, role]),
    );
  });
});

describe('templateNamed', () => {
  it.each([
    ['classic', 'classic'],
    ['Classic Postmortem', 'classic'],
    ['SRE', 'sre'],
    [' customer ', 'customer'],
    ['customer-facing summary', 'customer'],
    ['BLANK', 'blank'],
    ['incident', undefined],
  ])('finds %j by id or name', (name, id) => {
    expect(templateNamed(name)?.id).toBe(id);
  });

  it('looks through the templates of the user where they are given', () => {
    const own = { id: 'ours', name: 'Our own', description: '', sections: [] };
    expect(templateNamed('our own', [own])).toBe(own);
  });
});
