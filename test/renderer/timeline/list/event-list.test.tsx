import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { dayHeading, event, passage } from '../../../unit/report/build-report.ts';
import { showList } from './show-list.tsx';

const day = [
  event('a', '13:58', 'impact-started'),
  event('b', '14:02', 'detected', { actor: 'Pager' }),
  event('c', '14:10', 'action', { kindGuessed: true }),
];

describe('a row', () => {
  it('tells time, kind, text and actor below its day', async () => {
    await showList(day);
    const rows = within(screen.getByRole('grid', { name: 'Events' })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Thursday 9 May 2024UTC',
      '13:58+0 minImpact starteda',
      '14:02+4 minDetectedbPager',
      '14:10+12 minAction?c',
    ]);
  });

  it('is marked where it is out of order, and one click sorts', async () => {
    const { user, entries, cell, announced } = await showList([day[1]!, day[0]!, day[2]!]);
    expect(cell(/14:02 UTC, out of order|13:58 UTC, out of order/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Sort by time' }));
    expect(entries()).toEqual(['13:58 a', '14:02 b', '14:10 c']);
    expect(announced()).toBe('The events are in order of time.');
    expect(screen.queryByText('1 out of order')).toBeNull();
  });
});

describe('the time cell', () => {
  it('takes a clock and brings the event to its place', async () => {
    const { user, entries, cell } = await showList(day);
    await user.click(cell('2024-05-09 13:58 UTC'));
    const input = screen.getByRole('textbox', { name: 'Time' });
    expect(input).toHaveValue('13:58');
    await user.clear(input);
    await user.type(input, '14:05{Tab}');
    expect(entries()).toEqual(['14:02 b', '14:05 a', '14:10 c']);
    await waitFor(() =>
      expect(document.activeElement).toHaveAttribute('data-place', 'event:a:kind'),
    );
  });

  it('says why it refuses, and Escape leaves the time as it was', async () => {
    const { user, entries, cell } = await showList(day);
    await user.click(cell('2024-05-09 13:58 UTC'));
    await user.keyboard('soon{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('“soon” is no time.');
    expect(screen.getByRole('textbox', { name: 'Time' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(entries()).toEqual(['13:58 a', '14:02 b', '14:10 c']);
    await waitFor(() => expect(cell('2024-05-09 13:58 UTC')).toHaveFocus());
  });

  it('asks which of two hours is meant, and refuses one that is skipped', async () => {
    const on = (date: string, clock: string) => ({ date, clock });
    const { user, report, cell } = await showList([event('a', on('2024-10-27', '01:00'))], {
      zone: 'Europe/Berlin',
    });
    await user.click(cell(/01:00/));
    await user.keyboard('02:30{Tab}');
    await user.click(screen.getByRole('button', { name: 'The second, at +01:00' }));
    expect(report().timelines[0]?.entries[0]).toMatchObject({
      time: { date: '2024-10-27', clock: '02:30', offset: '+01:00' },
    });
    await user.click(cell(/02:30/));
    await user.keyboard('2024-03-31 02:30{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('does not exist in Europe/Berlin');
  });

  it('takes a range, a span, and nothing', async () => {
    const { user, entries, cell } = await showList([event('a', '14:00')]);
    await user.click(cell(/14:00/));
    await user.keyboard('14:00-14:20{Tab}');
    expect(entries()).toEqual(['14:00-14:20 a']);
    await user.click(cell(/14:00-14:20/));
    await user.keyboard('+10m{Tab}');
    expect(entries()).toEqual(['14:10-14:30 a']);
    await user.click(cell(/14:10-14:30/));
    await user.keyboard('{Delete}{Tab}');
    expect(entries()).toEqual(['? a']);
  });
});

describe('the other cells', () => {
  it('let the kind be chosen from a menu', async () => {
    const { user, report, row } = await showList(day);
    await user.click(within(row('c')).getByText('Action'));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Mitigated' }));
    expect(report().timelines[0]?.entries[2]).toEqual(event('c', '14:10', 'mitigated'));
  });

  it('edit the text as Markdown, and Escape takes back what was typed', async () => {
    const { user, entries, row, steps } = await showList(day);
    await user.click(within(row('b')).getByText('b'));
    await user.keyboard(' and more');
    expect(entries()[1]).toBe('14:02 b and more');
    await user.keyboard('{Escape}');
    expect(entries()[1]).toBe('14:02 b');
    expect(steps()).toBe(0);
  });

  it('edit actor and source, and go on with Tab', async () => {
    const { user, report, cell } = await showList(day);
    await user.click(cell('Actor Pager'));
    await user.clear(screen.getByRole('combobox', { name: 'Actor' }));
    await user.keyboard('Mira{Tab}');
    await user.type(screen.getByRole('textbox', { name: 'Source' }), 'OPS-7{Tab}');
    expect(screen.getByRole('textbox', { name: 'Time' })).toHaveValue('14:10');
    expect(report().timelines[0]?.entries[1]).toMatchObject({ actor: 'Mira', source: 'OPS-7' });
  });

  it('add a row with Enter, which goes again when nothing is written', async () => {
    const { user, entries } = await showList(day);
    await user.click(screen.getByRole('gridcell', { name: 'Actor Pager' }));
    await user.keyboard('{Enter}');
    expect(entries()).toEqual(['13:58 a', '14:02 b', '14:02 ', '14:10 c']);
    await user.keyboard('{Escape}');
    expect(entries()).toEqual(['13:58 a', '14:02 b', '14:10 c']);
  });

  it('edit headings and passages in place', async () => {
    const { user, entries } = await showList([
      dayHeading('Thursday', '2024-05-09'),
      event('a', '13:58'),
      passage('Then it is quiet.'),
    ]);
    await user.click(screen.getByText('Thursday'));
    await user.keyboard(', the day{Tab}');
    expect(screen.getByRole('textbox', { name: 'Time' })).toHaveFocus();
    await user.click(screen.getByText('Then it is quiet.'));
    await user.keyboard(' Very.');
    expect(entries()).toEqual(['Thursday, the day', '13:58 a', 'Then it is quiet. Very.']);
  });
});

describe('the keys', () => {
  it('walk the grid and open its cells', async () => {
    const { user, cell, row } = await showList(day);
    screen.getByRole('grid', { name: 'Events' }).focus();
    await waitFor(() => expect(cell('a')).toHaveFocus());
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(cell('b')).toHaveFocus());
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    await waitFor(() => expect(cell('2024-05-09 14:02 UTC')).toHaveFocus());
    await user.keyboard('{F2}');
    expect(screen.getByRole('textbox', { name: 'Time' })).toHaveFocus();
    await user.keyboard('{Escape}{End}');
    await waitFor(() => expect(cell('2024-05-09 14:10 UTC')).toHaveFocus());
    expect(row('c')).toBeInTheDocument();
  });

  it('pick a row up, carry it, and drop it as one edit', async () => {
    const { user, entries, cell, announced, steps } = await showList(day);
    cell('a').focus();
    await user.keyboard(' ');
    expect(announced()).toBe('“a” picked up. Arrows move it, Space drops, Escape cancels.');
    await user.keyboard('{ArrowDown}');
    expect(announced()).toBe('“a” takes 14:06, between 14:02 and 14:10.');
    expect(entries()).toEqual(['13:58 a', '14:02 b', '14:10 c']);
    expect(cell('2024-05-09 14:06 UTC')).toBeInTheDocument();
    await user.keyboard(' ');
    expect(entries()).toEqual(['14:02 b', '14:06 a', '14:10 c']);
    expect(steps()).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Undo that' }));
    expect(entries()).toEqual(['13:58 a', '14:02 b', '14:10 c']);
  });

  it('leave everything as it was with Escape', async () => {
    const { user, entries, cell, announced, steps } = await showList(day);
    cell('a').focus();
    await user.keyboard(' {ArrowDown}{ArrowDown}{Escape}');
    expect(announced()).toBe('“a” stays where it was.');
    expect(entries()).toEqual(['13:58 a', '14:02 b', '14:10 c']);
    expect(steps()).toBe(0);
  });

  it('move a row at once with Alt', async () => {
    const { user, entries, cell, announced } = await showList(day);
    cell('c').focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(entries()).toEqual(['13:58 a', '14:00 c', '14:02 b']);
    expect(announced()).toBe('“c” takes 14:00, between 13:58 and 14:02.');
  });

  it('delete and duplicate', async () => {
    const { user, entries, cell } = await showList(day);
    cell('b').focus();
    await user.keyboard('{Control>}d{/Control}');
    expect(entries()).toEqual(['13:58 a', '14:02 b', '14:02 b', '14:10 c']);
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-field', 'text'));
    await user.keyboard('{Delete}');
    expect(entries()).toEqual(['13:58 a', '14:02 b', '14:10 c']);
  });
});

describe('a selection', () => {
  it('is made with Shift, Ctrl and Ctrl+A', async () => {
    const { user, row, cell } = await showList(day);
    await user.click(row('a').querySelector('.handle')!);
    await user.keyboard('{Shift>}');
    await user.click(row('c'));
    await user.keyboard('{/Shift}');
    expect(screen.getByText('3 selected')).toBeVisible();
    await user.keyboard('{Control>}');
    await user.click(row('b'));
    await user.keyboard('{/Control}');
    expect(screen.getByText('2 selected')).toBeVisible();
    cell('a').focus();
    await user.keyboard('{Control>}a{/Control}');
    expect(screen.getByText('3 selected')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(screen.queryByText('3 selected')).toBeNull();
  });

  it('is shifted by a span', async () => {
    const { user, entries, cell, announced } = await showList(day);
    cell('a').focus();
    await user.keyboard('{Control>}a{/Control}');
    await user.click(screen.getByRole('button', { name: 'Shift…' }));
    const input = screen.getByRole('textbox', { name: /Shift 3 events by/ });
    await user.clear(input);
    await user.type(input, 'x');
    expect(screen.getByRole('button', { name: 'Shift' })).toBeDisabled();
    await user.clear(input);
    await user.type(input, '-1 h{Enter}');
    expect(entries()).toEqual(['12:58 a', '13:02 b', '13:10 c']);
    expect(announced()).toBe('3 events are 1 h earlier now.');
    await waitFor(() => expect(cell('a')).toHaveFocus());
  });

  it('is given a kind, marked, merged and deleted', async () => {
    const { user, entries, cell, report } = await showList(day);
    cell('b').focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await user.click(screen.getByRole('button', { name: 'Kind' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Note' }));
    await user.click(screen.getByRole('button', { name: 'Internal' }));
    expect(report().timelines[0]?.entries.slice(1)).toMatchObject([
      { kind: 'note', internal: true },
      { kind: 'note', internal: true },
    ]);
    await user.click(screen.getByRole('button', { name: 'Merge into one' }));
    expect(entries()).toEqual(['13:58 a', '14:02 b\n\n14:10: c']);
  });
});

describe('the zone', () => {
  it('of a selection changes, and moments or clocks stay', async () => {
    const { user, entries, cell, announced } = await showList(day);
    cell('b').focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await user.click(screen.getByRole('button', { name: 'Zone…' }));
    expect(screen.getByRole('button', { name: 'Moments stay' })).toBeDisabled();
    await chooseZone(user, 'Zone of 2 events', 'Berlin');
    await user.click(screen.getByRole('button', { name: 'Moments stay' }));
    expect(entries()).toEqual(['13:58 a', '16:02 Europe/Berlin b', '16:10 Europe/Berlin c']);
    expect(announced()).toBe('2 events are in Europe/Berlin now; the moments stayed.');
  });

  it('of the report changes beside the day', async () => {
    const { user, report, entries } = await showList(day);
    await user.click(screen.getByRole('button', { name: 'Time zone: UTC' }));
    await chooseZone(user, 'Zone of the report', 'Berlin');
    await user.click(screen.getByRole('button', { name: 'Clocks stay' }));
    expect(report().zone).toBe('Europe/Berlin');
    expect(entries()).toEqual(['13:58 a', '14:02 b', '14:10 c']);
  });
});

describe('the menu of a row', () => {
  it('leaves out, marks and deletes', async () => {
    const { user, entries, report, row, cell } = await showList(day);
    const choose = async (name: string) => {
      cell('b').focus();
      const more = await within(row('b')).findByRole('button', { name: 'More about this row' });
      await user.click(more);
      await user.click(
        await screen.findByRole(/Delete/.test(name) ? 'menuitem' : 'menuitemcheckbox', {
          name: new RegExp(`^${name}`),
        }),
      );
    };
    await choose('Internal');
    await choose('In the report');
    expect(report().timelines[0]?.entries[1]).toMatchObject({ internal: true, leftOut: true });
    await choose('Delete');
    expect(entries()).toEqual(['13:58 a', '14:10 c']);
  });
});

describe('a report that cannot be edited', () => {
  it('shows its rows, and nothing opens', async () => {
    const { user, cell, session, entries } = await showList(day);
    session.document()?.state.setState({ readOnly: 'It was written by a newer Postlude.' });
    await user.click(cell('b'));
    expect(screen.queryByRole('textbox', { name: 'Event text' })).toBeNull();
    cell('b').focus();
    await user.keyboard(' {Delete}');
    expect(entries()).toEqual(['13:58 a', '14:02 b', '14:10 c']);
  });
});

async function chooseZone(user: UserEvent, label: string, words: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: new RegExp(`^${label}`) }));
  await user.type(screen.getByPlaceholderText('City, offset or short form'), words);
  await user.click(await screen.findByRole('option', { name: new RegExp(words) }));
}

describe('the line for new events', () => {
  it('says how it reads what is typed, and adds it', async () => {
    const { user, entries, announced } = await showList(day);
    const input = screen.getByRole('textbox', { name: 'Add an event' });
    await user.type(input, '+12m review booked');
    expect(input).toHaveAccessibleDescription('14:22 · Note');
    await user.keyboard('{Enter}');
    expect(entries()[3]).toBe('14:22 review booked');
    expect(announced()).toBe('Added 14:22 · Note');
    expect(input).toHaveValue('');
    await user.type(input, '14:05 paged on-call{Enter}');
    expect(entries()[2]).toBe('14:05 paged on-call');
  });

  it('asks what is ambiguous and says what is impossible', async () => {
    const { user, entries } = await showList(day);
    const input = screen.getByRole('textbox', { name: 'Add an event' });
    await user.type(input, '25:70 x{Enter}');
    expect(input).toHaveAccessibleDescription(/“25:70” is no time/);
    await user.clear(input);
    await user.type(input, '16:05 CST calm{Enter}');
    await user.click(
      await screen.findByRole('button', { name: 'Central Standard Time (North America) (-06:00)' }),
    );
    expect(entries().at(-1)).toBe('16:05 -06:00 calm');
  });
});

describe('the filter', () => {
  it('shows only some kinds, and all again', async () => {
    const { user, announced } = await showList(day);
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Detected' }));
    expect(announced()).toBe('1 of 3 events shown.');
    const rows = within(screen.getByRole('grid', { name: 'Events' })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Thursday 9 May 2024UTC',
      '14:02+4 minDetectedbPager',
    ]);
    await user.click(screen.getByRole('button', { name: 'Show all events' }));
    expect(screen.getByText('c')).toBeInTheDocument();
  });
});
