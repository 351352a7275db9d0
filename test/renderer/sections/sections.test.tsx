import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FieldsForm } from '../../../src-renderer/sections/fields-form.tsx';
import { ProseForm } from '../../../src-renderer/sections/prose-form.tsx';
import { SectionFrame } from '../../../src-renderer/sections/section-frame.tsx';
import { allSections } from '../../../src-shared/report/all-sections.ts';
import type { Report, SectionOf } from '../../../src-shared/report/report.ts';
import { buildReport } from '../../unit/report/build-report.ts';
import { showForm } from '../text/show-form.tsx';

const facts: SectionOf<'fields'> = {
  kind: 'fields',
  id: 'facts',
  heading: 'Facts',
  children: [],
  fields: [
    { id: 'duration', label: 'Duration', text: 'An hour' },
    { id: 'impact', label: 'Impact', text: '' },
  ],
};
const report = buildReport({ sections: [facts] });

function form(present: Report) {
  return allSections(present).map((section) => (
    <SectionFrame key={section.id} section={section}>
      {section.kind === 'fields' ? <FieldsForm section={section} /> : undefined}
      {section.kind === 'prose' ? <ProseForm section={section} /> : undefined}
    </SectionFrame>
  ));
}

const fieldsOf = ({ sections: [section] }: Report) =>
  section?.kind === 'fields' ? section.fields : [];

describe('the fields of a section', () => {
  it('are written and renamed where they stand', async () => {
    const shown = await showForm(report, form);
    await shown.user.type(screen.getByRole('textbox', { name: 'Impact' }), 'Nobody paid');
    const label = screen.getByRole('textbox', { name: 'Label of “Impact”' });
    await shown.user.clear(label);
    await shown.user.keyboard('Harm');
    expect(fieldsOf(shown.report())[1]).toEqual({
      id: 'impact',
      label: 'Harm',
      text: 'Nobody paid',
    });
  });

  it('are added with the focus on their label', async () => {
    const shown = await showForm(report, form);
    await shown.user.click(screen.getByRole('button', { name: 'Add field' }));
    const label = await screen.findByRole('textbox', { name: 'Label of “Field without a label”' });
    await expect.poll(() => document.activeElement).toBe(label);
    await shown.user.keyboard('Trigger');
    expect(fieldsOf(shown.report()).map((each) => each.label)).toEqual([
      'Duration',
      'Impact',
      'Trigger',
    ]);
  });

  it('are moved, given a role and removed by their menu, and undo brings them back', async () => {
    const shown = await showForm(report, form);
    const choose = async (item: string) => {
      await shown.user.click(screen.getByRole('button', { name: 'More for Impact' }));
      await shown.user.click(await screen.findByRole('menuitem', { name: item }));
    };
    await choose('Move up');
    expect(fieldsOf(shown.report()).map(({ id }) => id)).toEqual(['impact', 'duration']);
    expect(shown.session.window.getState().announcement).toBe('Impact is now number 1 of 2');
    await choose('Remove field');
    expect(fieldsOf(shown.report()).map(({ id }) => id)).toEqual(['duration']);
    act(shown.document.undo);
    expect(fieldsOf(shown.report()).map(({ id }) => id)).toEqual(['impact', 'duration']);
  });
});

describe('a section', () => {
  it('is renamed where it stands, and never loses its heading', async () => {
    const shown = await showForm(report, form);
    const heading = () => screen.getByRole('textbox', { name: /^Heading/ });
    await shown.user.clear(heading());
    expect(heading()).toHaveValue('');
    expect(shown.report().sections[0]?.heading).toBe('Facts');
    await shown.user.type(heading(), 'Known facts');
    expect(shown.report().sections[0]?.heading).toBe('Known facts');
  });

  it('takes a text below, whatever it holds', async () => {
    const shown = await showForm(report, form);
    await shown.user.click(screen.getByRole('button', { name: 'More for section Facts' }));
    await shown.user.click(await screen.findByRole('menuitem', { name: 'Add text below' }));
    await shown.user.type(screen.getByRole('textbox', { name: 'Text' }), 'More words.');
    expect(shown.report().sections[0]?.children[0]).toEqual({
      kind: 'prose',
      id: expect.any(String),
      heading: '',
      text: 'More words.',
      children: [],
    });
  });

  it('says that readers do not get to see it', async () => {
    await showForm(buildReport({ sections: [{ ...facts, hidden: true, internal: true }] }), form);
    const section = within(screen.getByRole('region', { name: 'Facts' }));
    expect(section.getByText('Hidden')).toBeVisible();
    expect(section.getByText('Internal')).toBeVisible();
  });
});
