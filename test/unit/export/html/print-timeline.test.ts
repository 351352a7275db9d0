import { describe, expect, it } from 'vitest';
import type { TimelineNode } from '../../../../src-shared/document/document-tree.ts';
import { printHtmlBody } from '../../../../src-shared/export/html/print-html-body.ts';
import { event, timeline, treeOf } from './sample-tree.ts';

const print = (node: TimelineNode): string =>
  printHtmlBody(treeOf([node])).slice('<main class="report">\n'.length, -'\n</main>'.length);

describe('a timeline as a table of our own', () => {
  it('has no column for kinds where no event has one', () => {
    expect(
      print(
        timeline([event('09:00', 'Stops.')], {
          note: 'All times in UTC.',
          dayNote: 'Day 1 is 2 May 2025.',
        }),
      ),
    ).toEqual(
      `<p class="timeline-note">All times in UTC. Day 1 is 2 May 2025.</p>
<table class="timeline" aria-label="Timeline">
<thead>
<tr><th scope="col">Time</th><th scope="col">Event</th></tr>
</thead>
<tbody>
<tr>
<th scope="row" class="time">09:00</th>
<td class="event">Stops.</td>
</tr>
</tbody>
</table>`,
    );
  });

  it('leaves out the date of day 1 where days say theirs', () => {
    const html = print(
      timeline([{ type: 'day', text: 'Friday 2 May' }, event('09:00', 'a')], {
        dayNote: 'Day 1 is 2 May 2025.',
      }),
    );
    expect(html).not.toContain('Day 1');
  });

  it('heads rows by days, below which the date is not repeated', () => {
    const html = print(
      timeline([
        event('2 May 09:00', 'a', { timeOfDay: '09:00' }),
        { type: 'day', text: 'Saturday 3 May' },
        event('3 May 00:10', 'b', { timeOfDay: '00:10' }),
        { type: 'passage', look: 'day', source: '### Sunday, *4 May*' },
        event('07:00', 'c'),
      ]),
    );
    expect(bodies(html)).toEqual([
      '<tr>\n<th scope="row" class="time">2 May 09:00</th>\n<td class="event">a</td>\n</tr>',
      `<tr class="day"><th scope="rowgroup" colspan="2">Saturday 3 May</th></tr>
<tr>\n<th scope="row" class="time">00:10</th>\n<td class="event">b</td>\n</tr>`,
      `<tr class="day"><th scope="rowgroup" colspan="2">Sunday, <em>4 May</em></th></tr>
<tr>\n<th scope="row" class="time">07:00</th>\n<td class="event">c</td>\n</tr>`,
    ]);
  });

  it('gives prose between events a row, and leaves prose before and after outside', () => {
    const html = print(
      timeline([
        { type: 'passage', source: 'Before.' },
        event('09:00', 'a'),
        { type: 'passage', source: 'Between.' },
        event('', 'b'),
        { type: 'passage', source: 'After.' },
      ]),
    );
    expect(html.startsWith('<p>Before.</p>\n<table')).toBe(true);
    expect(html.endsWith('</table>\n<p>After.</p>')).toBe(true);
    expect(bodies(html)).toEqual([
      `<tr>\n<th scope="row" class="time">09:00</th>\n<td class="event">a</td>\n</tr>
<tr class="passage"><td colspan="2"><p>Between.</p></td></tr>
<tr>\n<td class="time">–</td>\n<td class="event">b</td>\n</tr>`,
    ]);
  });

  it('prints prose alone where there is no event', () => {
    expect(print(timeline([{ type: 'passage', source: 'Nothing known.' }]))).toEqual(
      '<p>Nothing known.</p>',
    );
  });

  it('sets who acted, the source and labelled values behind the text', () => {
    const html = print(
      timeline([
        event('09:00', 'Paged.', {
          actor: 'Ida',
          link: 'https://chat.example/1',
          values: [{ label: 'Channel', source: '`#ops`' }],
        }),
        event('09:01', '- a list', { actor: 'Tom', link: 'javascript:x' }),
      ]),
    );
    expect(cells(html, 'event')).toEqual([
      'Paged. <span class="actor">Ida</span> <a class="source" href="https://chat.example/1">source</a><dl class="values"><div><dt>Channel</dt> <dd><code>#ops</code></dd></div></dl>',
      '<ul>\n<li>a list</li>\n</ul><p class="byline"><span class="actor">Tom</span></p>',
    ]);
  });

  it('lets a time of many words wrap', () => {
    const time = 'between 09:00 and half past ten';
    expect(print(timeline([event(time, 'a')]))).toContain(`class="time long">${time}</th>`);
  });
});

describe('a timeline under imported columns', () => {
  const columns: TimelineNode['columns'] = [
    { holds: 'date', label: 'Date' },
    { holds: 'clock', label: 'Time' },
    { holds: 'text', label: 'What' },
    { holds: 'actor', label: 'Who' },
    { holds: 'other', label: 'Ticket' },
  ];

  it('keeps headers, their order, and what each cell held', () => {
    const html = print(
      timeline(
        [
          event('2025-05-02 | 09:00', 'Stops', {
            actor: 'Ida',
            values: [
              { label: 'Ticket', source: '[OPS-1](https://t.example/1)' },
              { label: 'Mood', source: 'calm' },
            ],
          }),
          event('09:05', 'Restarted, one time in one part'),
        ],
        { form: 'table', columns },
      ),
    );
    expect(html).toEqual(`<table class="timeline-columns" aria-label="Timeline">
<thead>
<tr><th scope="col" class="short">Date</th><th scope="col" class="short">Time</th><th scope="col" class="short">What</th><th scope="col" class="short">Who</th><th scope="col" class="short">Ticket</th></tr>
</thead>
<tbody>
<tr>
<th scope="row" class="time short">2025-05-02</th>
<th scope="row" class="time short">09:00</th>
<td>Stops<dl class="values"><div><dt>Mood</dt> <dd>calm</dd></div></dl></td>
<td class="short">Ida</td>
<td class="short"><a href="https://t.example/1">OPS-1</a></td>
</tr>
<tr>
<td class="time short">–</td>
<th scope="row" class="time short">09:05</th>
<td>Restarted, one time in one part</td>
<td></td>
<td></td>
</tr>
</tbody>
</table>`);
  });

  it('adds a column for the text where none is for it', () => {
    const html = print(
      timeline([event('09:00', 'Stops', { actor: 'Ida' })], {
        form: 'table',
        columns: [
          { holds: 'time', label: 'When' },
          { holds: 'kind', label: 'Kind' },
        ],
      }),
    );
    expect(html).toContain('<th scope="col" class="short">Event</th>');
    expect(html).toContain(
      '<td></td>\n<td class="short">Stops <span class="actor">Ida</span></td>',
    );
  });
});

describe('a timeline as headings', () => {
  it('puts the headline beside the time and everything else below', () => {
    const html = print(
      timeline(
        [
          { type: 'day', text: 'Friday 2 May' },
          event('2 May 09:00', 'Stops\n\nThe queue is full.', {
            timeOfDay: '09:00',
            headline: true,
            kind: 'detected',
            kindName: 'Detected',
            actor: 'Ida',
          }),
          { type: 'passage', source: 'Silence.' },
          event('09:30', 'Restarted.'),
          event('', 'At some time', { headline: true }),
          event('', 'Unknown.'),
        ],
        { form: 'headings' },
      ),
    );
    expect(html).toEqual(`<p class="timeline-day">Friday 2 May</p>
<div class="headed-event">
<h3>09:00 - Stops</h3>
<p class="byline"><span class="kind kind-detected">Detected</span> <span class="actor">Ida</span></p>
<p>The queue is full.</p>
</div>
<p>Silence.</p>
<div class="headed-event">
<h3>09:30</h3>
<p>Restarted.</p>
</div>
<div class="headed-event">
<h3>At some time</h3>
</div>
<div class="headed-event">
<p>Unknown.</p>
</div>`);
  });
});

function bodies(html: string): readonly string[] {
  return [...html.matchAll(/<tbody>\n([\s\S]*?)\n<\/tbody>/g)].map((match) => match[1] ?? '');
}

function cells(html: string, className: string): readonly string[] {
  return html
    .split(`<td class="${className}">`)
    .slice(1)
    .map((part) => part.slice(0, part.indexOf('</td>')));
}
