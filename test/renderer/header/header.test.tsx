import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src-shared/report/report.ts';
import { buildReport, event, timelineReport } from '../../unit/report/build-report.ts';
import { openDocument } from '../fake-api.ts';
import { type ShownWindow, showWindow } from '../show-window.tsx';

function present({ session }: ShownWindow): Report {
  const document = session.document();
  if (document === undefined) throw new Error('There is no document.');
  return document.state.getState().history.report;
}

async function opened(report: Report): Promise<ShownWindow> {
  const window = await showWindow(openDocument(report));
  await window.user.click(screen.getByRole('button', { name: /^Details: / }));
  return window;
}

describe('the header', () => {
  it('shows what is known as chips, and what is not as something to add', async () => {
    await showWindow(
      openDocument(
        buildReport({
          status: 'in-review',
          services: ['cart', 'pay'],
          posted: { date: '2024-05-15' },
          authors: [{ name: 'Mira Vogel', affiliation: 'Platform' }],
        }),
      ),
    );
    const header = within(screen.getByRole('region', { name: 'Header' }));
    expect(header.getAllByRole('button').map((each) => each.getAttribute('aria-label'))).toEqual([
      'Status: In review',
      'Add severity',
      'Services: cart, pay',
      'Details: Posted 15 May 2024 · Mira Vogel, Platform · UTC',
    ]);
  });

  it('opens its form at the chip that was chosen, and Escape brings the chips back', async () => {
    const { user } = await showWindow(openDocument(buildReport({ severity: 'SEV2' })));
    await user.click(screen.getByRole('button', { name: 'Severity: SEV2' }));
    expect(screen.getByRole('combobox', { name: 'Severity' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Severity: SEV2' })).toHaveFocus();
  });

  it('edits everything there is to know about the report', async () => {
    const report = buildReport();
    const window = await opened(report);
    const { user } = window;
    await user.clear(screen.getByRole('textbox', { name: 'Title' }));
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Cards refused');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'In review');
    await user.type(screen.getByRole('combobox', { name: 'Severity' }), 'SEV1');
    fireEvent.change(screen.getByLabelText('Posted'), { target: { value: '2024-05-15' } });
    fireEvent.change(screen.getByLabelText('Date of day 1'), { target: { value: '2024-05-14' } });
    await user.type(screen.getByRole('textbox', { name: 'Services affected' }), 'cart, pay{Enter}');
    await user.type(screen.getByRole('textbox', { name: 'Tags' }), 'tls{Enter}');
    await user.click(screen.getByRole('button', { name: 'Add author' }));
    await user.type(screen.getByRole('textbox', { name: 'Name of author 1' }), 'Mira');
    await user.type(screen.getByRole('textbox', { name: 'Team or company of author 1' }), 'Web');
    await user.click(screen.getByRole('button', { name: 'Add role' }));
    await user.type(screen.getByRole('combobox', { name: 'Role of role 1' }), 'Scribe');
    await user.type(screen.getByRole('textbox', { name: 'Who of role 1' }), 'Jon');
    await user.type(screen.getByRole('combobox', { name: 'Language' }), 'en-GB');
    expect(present(window)).toEqual({
      ...report,
      title: 'Cards refused',
      status: 'in-review',
      severity: 'SEV1',
      posted: { date: '2024-05-15' },
      dayOne: '2024-05-14',
      services: ['cart', 'pay'],
      tags: ['tls'],
      authors: [{ name: 'Mira', affiliation: 'Web' }],
      roles: [{ role: 'Scribe', name: 'Jon' }],
      language: 'en-GB',
    });
  });

  it('reorders and removes authors', async () => {
    const authors = [{ name: 'Ada' }, { name: 'Ben' }, { name: 'Cleo' }];
    const window = await opened(buildReport({ authors }));
    act(() => screen.getByRole('textbox', { name: 'Name of author 3' }).focus());
    await window.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await window.user.click(screen.getByRole('button', { name: 'Remove author 1' }));
    expect(present(window).authors).toEqual([{ name: 'Cleo' }, { name: 'Ben' }]);
  });

  it('takes a service away by its button and by Backspace', async () => {
    const window = await opened(buildReport({ services: ['cart', 'pay', 'search'] }));
    await window.user.click(screen.getByRole('button', { name: 'Remove cart' }));
    await window.user.type(
      screen.getByRole('textbox', { name: 'Services affected' }),
      '{Backspace}',
    );
    expect(present(window).services).toEqual(['pay']);
  });
});

describe('the time zone', () => {
  const report = timelineReport([event('Alert', '14:05', 'detected')]);

  async function chooseBerlin(window: ShownWindow): Promise<void> {
    const details = within(screen.getByRole('group', { name: 'Details' }));
    await window.user.click(details.getByRole('button', { name: /^Time zone/ }));
    await window.user.type(screen.getByRole('combobox', { name: 'Time zones' }), 'berlin{Enter}');
  }

  it('asks whether clocks or instants stay, and keeps the clocks', async () => {
    const window = await opened(report);
    await chooseBerlin(window);
    const question = within(screen.getByRole('group', { name: 'Change of the time zone' }));
    await window.user.click(question.getByRole('button', { name: /^Clocks stay/ }));
    const { zone, timelines } = present(window);
    expect([zone, timelines]).toEqual(['Europe/Berlin', report.timelines]);
  });

  it('keeps the instants, and says what becomes of a clock', async () => {
    const window = await opened(report);
    await chooseBerlin(window);
    await window.user.click(
      screen.getByRole('button', { name: 'Instants stay: 14:05 becomes 16:05' }),
    );
    expect(present(window).timelines[0]?.entries[0]).toMatchObject({ time: { clock: '16:05' } });
  });

  it('asks nothing where no clock is concerned', async () => {
    const window = await opened(buildReport({ zoneAssumed: true }));
    await chooseBerlin(window);
    expect(screen.queryByRole('group', { name: 'Change of the time zone' })).toBeNull();
    expect(present(window)).toEqual({ ...buildReport(), zone: 'Europe/Berlin' });
  });

  it('sets a second zone and takes it away again', async () => {
    const window = await opened(report);
    await window.user.click(screen.getByRole('button', { name: /^Second zone/ }));
    await window.user.type(screen.getByRole('combobox', { name: 'Time zones' }), 'tokyo{Enter}');
    expect(present(window).secondZone).toBe('Asia/Tokyo');
    await window.user.click(screen.getByRole('button', { name: 'No second zone' }));
    expect(present(window).secondZone).toBeUndefined();
  });
});
