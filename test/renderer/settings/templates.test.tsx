import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Template } from '../../../src-shared/report/templates/template.ts';
import { buildReport, prose } from '../../unit/report/build-report.ts';
import { openDocument } from '../fake-api.ts';
import { showWindow } from '../show-window.tsx';

const own: Template = {
  id: 'our shape',
  name: 'Our shape',
  description: 'Saved from a report.',
  sections: [{ kind: 'prose', heading: 'What we saw' }],
};

it('saves the shape of a report as a template, with its texts only where asked', async () => {
  const report = buildReport({ sections: [prose('What we saw', 'Much.')] });
  const { user, given } = await showWindow(openDocument(report));
  await user.keyboard('{Control>}k{/Control}');
  await user.type(
    screen.getByRole('combobox', { name: 'Search or run a command' }),
    'save as template{Enter}',
  );
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Our shape');
  await user.click(screen.getByRole('button', { name: 'Save template' }));
  expect(given('saveTemplate')).toEqual([
    { template: { ...own, zone: 'UTC', sections: [{ kind: 'prose', heading: 'What we saw' }] } },
  ]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('says why a template was not kept', async () => {
  const { user } = await showWindow(openDocument(buildReport()), ({ answer }) =>
    answer('saveTemplate', () => ({ ok: false, message: 'Blank comes with Postlude.' })),
  );
  await user.keyboard('{Control>}k{/Control}');
  await user.type(
    screen.getByRole('combobox', { name: 'Search or run a command' }),
    'save as template{Enter}',
  );
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Blank');
  await user.click(screen.getByRole('button', { name: 'Save template' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Blank comes with Postlude.');
});

it('offers own templates for a new report and shows their sections', async () => {
  const { user, given } = await showWindow(undefined, ({ answer }) =>
    answer('listTemplates', () => ({ ok: true, value: [own] })),
  );
  const choice = await screen.findByRole('button', { name: /^Our shape/ });
  await user.hover(choice);
  const preview = within(screen.getByRole('region', { name: 'Sections of Our shape' }));
  expect(preview.getByRole('listitem')).toHaveTextContent('What we saw');
  await user.click(choice);
  expect(given('createDocument')).toEqual([{ template: 'our shape' }]);
});

it('removes a template from the settings, asked twice', async () => {
  const { user, given } = await showWindow(undefined, ({ answer }) =>
    answer('listTemplates', () => ({ ok: true, value: [own] })),
  );
  await user.click(screen.getByRole('button', { name: 'Settings' }));
  await user.click(await screen.findByRole('button', { name: 'Remove Our shape' }));
  expect(given('removeTemplate')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Remove Our shape for good' }));
  expect(given('removeTemplate')).toEqual([{ template: 'our shape' }]);
});
