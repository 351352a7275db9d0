import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { timelineView } from '../../../../src-renderer/state/timeline-view.ts';
import type { Report } from '../../../../src-shared/report/report.ts';
import { event, timelineReport } from '../../../unit/report/build-report.ts';
import { openDocument } from '../../fake-api.ts';
import { showWindow } from '../../show-window.tsx';

const incident = timelineReport([
  event('start', '13:58', 'impact-started'),
  event('seen', '14:02', 'detected', { actor: 'Pager' }),
  event('fixed', '15:03', 'mitigated'),
  event('done', '15:40', 'resolved'),
  event('lost', {}),
]);

async function show(report: Report, readOnly?: string) {
  const opened = openDocument(report, readOnly === undefined ? {} : { readOnly });
  const shown = await showWindow(opened);
  const axis = screen.getByRole('application', { name: 'Time axis' });
  const document = shown.session.document()!;
  return {
    ...shown,
    axis,
    document,
    view: timelineView(document, 't'),
    marks: () => within(axis).queryAllByRole('option'),
    names: () =>
      within(axis)
        .queryAllByRole('option')
        .map((mark) => mark.getAttribute('aria-label')),
    mark: (name: string) => within(axis).getByRole('option', { name: new RegExp(name) }),
    said: () => screen.getByTestId('announcement').textContent,
  };
}

it('names every event by time, kind and words, and tells of those without a time', async () => {
  const { names, axis } = await show(incident);
  expect(names()).toEqual([
    '13:58 · Impact started · start',
    '14:02 · Detected · seen',
    '15:03 · Mitigated · fixed',
    '15:40 · Resolved · done',
  ]);
  expect(axis).toHaveTextContent('1 event without a time of this axis; the list has them.');
});

it('shows what the filter lets through', async () => {
  const { names, view } = await show(incident);
  const { filter } = view.getState();
  act(() => view.setState({ filter: { ...filter, actors: new Set(['Pager']) } }));
  expect(names()).toEqual(['14:02 · Detected · seen']);
});

it('shows a drag of the list where the event would go', async () => {
  const { view, axis } = await show(incident);
  const place = () => axis.querySelector<HTMLElement>('[data-event="seen"]')?.style.transform;
  const before = place();
  const time = { date: '2024-05-09', clock: '14:30' };
  act(() => view.setState({ proposal: { changes: new Map([['seen', { time }]]), words: '' } }));
  expect(place()).not.toBe(before);
});

describe('with keys', () => {
  it('moves an event as one edit, and shows the changed metric before the drop', async () => {
    const { user, mark, said, document, view } = await show(incident);
    const before = document.state.getState().history.report;
    act(() => mark('Mitigated').focus());
    await user.keyboard(' {ArrowLeft}');
    expect(said()).toMatch(/^15:0[0-2] UTC, \d min earlier\. Time to mitigate 1 h 05 to /);
    const proposed = view.getState().proposal?.metrics?.[0];
    expect(proposed).toMatchObject({ id: 'timeToMitigate', before: '1 h 05' });
    expect(document.state.getState().history.report).toBe(before);
    await user.keyboard(' ');
    const { history } = document.state.getState();
    expect(history.undo.map(({ label, place }) => [label, place])).toEqual([
      ['Move “fixed”', 'axis:fixed'],
    ]);
    expect(view.getState().proposal).toBeUndefined();
    act(() => document.undo());
    expect(document.state.getState().history.report).toBe(before);
    expect(mark('Mitigated')).toHaveFocus();
  });

  it('changes nothing on Escape, nor when the focus goes elsewhere', async () => {
    const { user, mark, said, document, view, axis } = await show(incident);
    act(() => mark('Detected').focus());
    await user.keyboard(' {ArrowRight}{Escape}');
    expect(said()).toBe('Cancelled; nothing has moved.');
    await user.keyboard(' {ArrowRight}');
    act(() => screen.getByLabelText('Title').focus());
    expect(axis).not.toHaveFocus();
    expect(view.getState().proposal).toBeUndefined();
    expect(document.state.getState().history.undo).toEqual([]);
  });

  it('goes from event to event, and selects a range of them', async () => {
    const { user, mark, view } = await show(incident);
    act(() => mark('Impact started').focus());
    await user.keyboard('{ArrowRight}{Shift>}{ArrowRight}{/Shift}');
    expect(mark('Mitigated')).toHaveFocus();
    expect([...view.getState().selection]).toEqual(['seen', 'fixed']);
    await user.keyboard('{Control>}a{/Control}');
    expect(view.getState().selection.size).toBe(4);
    await user.keyboard('{Escape}');
    expect(view.getState().selection.size).toBe(0);
  });

  it('says why a report that is read only cannot be changed', async () => {
    const { user, mark, said } = await show(incident, 'A newer version wrote this file.');
    act(() => mark('Detected').focus());
    await user.keyboard(' ');
    expect(said()).toBe('A newer version wrote this file.');
  });
});

describe('the toolbar', () => {
  it('chooses the views', async () => {
    const { user } = await show(incident);
    await user.click(screen.getByRole('radio', { name: 'List' }));
    expect(screen.queryByRole('application', { name: 'Time axis' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Axis' }));
    expect(screen.getByRole('application', { name: 'Time axis' })).toBeVisible();
  });

  it('zooms and fits', async () => {
    const entries = [...(incident.timelines[0]?.entries ?? []), event('after', '20:00')];
    const { user, view } = await show(timelineReport(entries));
    const length = () => {
      const { window } = view.getState();
      return window === undefined ? 0 : window.to - window.from;
    };
    await user.click(screen.getByRole('button', { name: 'Fit impact' }));
    await expect.poll(length).toBeCloseTo(102 * 60_000 * 1.12);
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    await expect.poll(length).toBeLessThan(102 * 60_000);
  });

  it('names both zones, and how far apart they are', async () => {
    await show({ ...incident, secondZone: 'Asia/Kolkata' });
    expect(screen.getByText('Kolkata +5:30')).toBeVisible();
  });

  it('cannot fit an impact that is not known', async () => {
    await show(timelineReport([event('a', '14:00')]));
    expect(screen.getByRole('button', { name: 'Fit impact' })).toBeDisabled();
  });
});

it('counts days where no date is known', async () => {
  const { axis } = await show(
    timelineReport([event('a', { clock: '23:50' }), event('b', { day: 2, clock: '00:10' })]),
  );
  expect(axis.querySelector('.scale')).toHaveTextContent('Day 2');
});
