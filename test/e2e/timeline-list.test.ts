import { describe, expect, it } from 'vitest';
import { event } from '../unit/report/build-report.ts';
import { carry, openList } from './driver/open-list.ts';

const day = [
  event('Cards fail', '13:58', 'impact-started'),
  event('Alert fires', '14:02', 'detected'),
  event('Mira looks', '14:10', 'acknowledged'),
  event('Rolled back', '14:31', 'mitigated'),
];

describe('a row dragged with the pointer', () => {
  it('says what the drop means, takes a time, and is undone as one with its place', async () => {
    const list = await openList(day);
    await carry(list, 'Cards fail', 'Rolled back');
    await list.page
      .locator('.drop-line')
      .getByText('takes 14:20, between 14:10 and 14:31')
      .waitFor();
    expect(await list.rows()).toContain('14:20 Cards fail');
    await list.page.mouse.up();
    await expect
      .poll(list.rows)
      .toEqual(['14:02 Alert fires', '14:10 Mira looks', '14:20 Cards fail', '14:31 Rolled back']);
    const sentence = '“Cards fail” takes 14:20, between 14:10 and 14:31.';
    await list.told.getByText(sentence).waitFor();
    expect(await list.announced.textContent()).toBe(sentence);
    await list.press('ControlOrMeta+z');
    await expect.poll(list.rows).toEqual(day.map(told));
    await list.page.locator('[data-place^="event:Cards fail"]:focus').waitFor();
    await list.waitForSafety(/^Saved|Unsaved/);
  });

  it('stays where it was with Escape', async () => {
    const list = await openList(day);
    await carry(list, 'Cards fail', 'Rolled back');
    await list.press('Escape');
    await list.page.mouse.up();
    expect(await list.rows()).toEqual(day.map(told));
    expect(await list.page.getByRole('button', { name: 'Undo', exact: true }).isDisabled()).toBe(
      true,
    );
  });

  it('takes the selection along', async () => {
    const list = await openList(day);
    await list.row('Alert fires').locator('.handle').click();
    await list
      .row('Mira looks')
      .locator('.handle')
      .click({ modifiers: ['Shift'] });
    await list.page.getByText('2 selected').waitFor();
    await carry(list, 'Mira looks', 'Cards fail');
    await list.page.mouse.up();
    await expect
      .poll(list.rows)
      .toEqual(['13:50 Alert fires', '13:58 Mira looks', '13:58 Cards fail', '14:31 Rolled back']);
  });

  it('changes only the order among equal and unknown times', async () => {
    const list = await openList([
      event('One', '14:00'),
      event('Two', '14:00'),
      event('Nobody knows', {}),
    ]);
    await carry(list, 'Nobody knows', 'One');
    await list.page.locator('.drop-line').getByText('changes only its place').waitFor();
    await list.page.mouse.up();
    await expect.poll(list.rows).toEqual(['no time Nobody knows', '14:00 One', '14:00 Two']);
  });

  it('does not mind a mistyped time beside it, which itself is brought to its place', async () => {
    const list = await openList([
      event('One', '14:00'),
      event('Typo', '04:10'),
      event('Two', '14:20'),
      event('Three', '14:40'),
    ]);
    const before = ['14:00 One', '04:10 Typo', '14:20 Two', '14:40 Three'];
    await carry(list, 'Three', 'Two');
    await list.page.locator('.drop-line').getByText('takes 14:10').waitFor();
    await list.page.mouse.up();
    await list.said('“Three” takes 14:10, between 14:00 and 14:20.');
    await list.undoTo(before);
    await carry(list, 'Typo', 'One');
    await list.page.mouse.up();
    await list.said('“Typo” changes only its place; its time stays 04:10.');
    await expect.poll(list.rows).toEqual(['04:10 Typo', '14:00 One', '14:20 Two', '14:40 Three']);
    await list.undoTo(before);
  });
});

describe('a row moved with the keys alone', () => {
  it('is picked up, carried and dropped, and is undone as one', async () => {
    const list = await openList(day);
    await list.page.getByRole('grid', { name: 'Events' }).focus();
    await list.page.locator('[data-place="event:Cards fail:text"]:focus').waitFor();
    await list.press('Space');
    await expect
      .poll(() => list.announced.textContent())
      .toBe('“Cards fail” picked up. Arrows move it, Space drops, Escape cancels.');
    await list.press('ArrowDown');
    await list.press('ArrowDown');
    await expect
      .poll(() => list.announced.textContent())
      .toBe('“Cards fail” takes 14:20, between 14:10 and 14:31.');
    await list.press('Space');
    await expect.poll(list.rows).toContain('14:20 Cards fail');
    await list.page.locator('[data-place="event:Cards fail:text"]:focus').waitFor();
    await list.press('ControlOrMeta+z');
    await expect.poll(list.rows).toEqual(day.map(told));
    await list.press('Space');
    await list.press('ArrowDown');
    await list.press('Escape');
    expect(await list.rows()).toEqual(day.map(told));
    await list.press('Alt+ArrowDown');
    await expect.poll(list.rows).toContain('14:06 Cards fail');
  });
});

describe('the cells', () => {
  it('are edited one after the other with Tab, and saved', async () => {
    const list = await openList(day);
    await list.row('Alert fires').getByRole('gridcell').first().click();
    await list.page.keyboard.type('14:03-14:05');
    await list.press('Tab');
    await list.page.locator('[data-place="event:Alert fires:kind"]:focus').waitFor();
    await list.press('Tab');
    await list.page.keyboard.type(' twice');
    await list.press('Tab');
    await list.page.keyboard.type('Pager');
    await list.press('Tab');
    await list.page.keyboard.type('https://example.com/1');
    await list.press('Enter');
    await list.page.keyboard.type('14:04');
    await list.press('Tab');
    await list.press('Tab');
    await list.page.keyboard.type('Mira wakes up');
    await list.press('Escape');
    await list.press('Escape');
    const { timelines } = await list.saved();
    expect(timelines[0]?.entries.slice(1, 3)).toMatchObject([
      {
        time: { clock: '14:03' },
        end: { clock: '14:05' },
        ...{ text: 'Alert fires twice', actor: 'Pager', source: 'https://example.com/1' },
      },
      { time: { clock: '14:04' }, kind: 'note' },
    ]);
  });

  it('choose a kind from the menu with the keys', async () => {
    const list = await openList(day);
    await list.row('Rolled back').getByText('Mitigated').click();
    const focused = (name: string) =>
      list.page.getByRole('menuitemcheckbox', { name }).and(list.page.locator(':focus')).waitFor();
    await list.page.getByRole('menuitemcheckbox', { name: 'Resolved' }).waitFor();
    // The menu moves its focus after the key: a hand is slower than that.
    await list.press('End');
    await focused('Note');
    await list.press('ArrowUp');
    await focused('Resolved');
    await list.press('Enter');
    await list.row('Rolled back').getByText('Resolved').waitFor();
    await list.page.locator('[data-place="event:Rolled back:kind"]:focus').waitFor();
  });
});

describe('what comes from elsewhere', () => {
  it('is taken as an event where it is a line of text, and attached where it is an image', async () => {
    const list = await openList(day);
    const drop = await list.page.evaluateHandle(`(() => {
      const transfer = new DataTransfer();
      transfer.setData('text/plain', '14:25 Jon joins');
      return transfer;
    })()`);
    await list.row('Mira looks').dispatchEvent('drop', { dataTransfer: drop });
    await expect.poll(list.rows).toContain('14:25 Jon joins');
    expect(await list.announced.textContent()).toBe('An event was added.');
    await list.press('ControlOrMeta+z');
    await expect.poll(list.rows).toEqual(day.map(told));
    const image = await list.page.evaluateHandle(`(async () => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 4;
      const blob = await new Promise((resolve) => canvas.toBlob(resolve));
      const transfer = new DataTransfer();
      transfer.items.add(new File([blob], 'graph.png', { type: 'image/png' }));
      return transfer;
    })()`);
    await list.row('Mira looks').dispatchEvent('drop', { dataTransfer: image });
    await list.told.getByText('The image was attached.').waitFor();
    const report = await list.saved();
    expect(Object.values(report.images)).toHaveLength(1);
    // A text of several lines is a list of them in the file.
    const [first, blank, picture] = report.timelines[0]?.entries[2]?.text ?? [];
    expect([first, blank]).toEqual(['Mira looks', '']);
    expect(picture).toMatch(/^!\[graph\]\(image:/);
  });
});

function told({ id, time }: { readonly id: string; readonly time: { readonly clock?: string } }) {
  return `${time.clock} ${id}`;
}
