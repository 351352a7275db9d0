import { describe, expect, it } from 'vitest';
import { readTimeline } from '../read-timeline.ts';

const body = (read: ReturnType<typeof readTimeline>) =>
  'refused' in read ? read : { source: read.source, title: read.title, events: read.events };

describe('a copied status page', () => {
  it('gives its updates in order of time, with the year of its headings', () => {
    const lines = [
      'May 14, 2024',
      'Slow deliveries',
      'Resolved - Deliveries are quick again.',
      'May 14, 14:05 UTC',
      'Monitoring - Workers were added.',
      'May 14, 13:50 UTC',
      'Investigating - Deliveries are late.',
      'May 14, 13:20 UTC',
    ];
    expect(body(readTimeline(lines))).toEqual({
      source: 'notes: Status page',
      title: 'Slow deliveries',
      events: [
        ['2024-05-14 13:20', '', 'Investigating: Deliveries are late.'],
        ['2024-05-14 13:50', '', 'Monitoring: Workers were added.'],
        ['2024-05-14 14:05', '', 'Resolved: Deliveries are quick again.'],
      ],
    });
  });

  it('names the incident of each update where it has several', () => {
    const lines = [
      'Slow deliveries',
      'Resolved - Quick again.',
      'May 14, 2024 - 14:05 UTC',
      'Logins fail',
      'Resolved - They work.',
      'May 12, 2024 - 09:00 UTC',
    ];
    expect(body(readTimeline(lines))).toMatchObject({
      events: [
        ['2024-05-12 09:00', '', 'Logins fail – Resolved: They work.'],
        ['2024-05-14 14:05', '', 'Slow deliveries – Resolved: Quick again.'],
      ],
    });
  });

  it('may have the status alone, its words below and the time last', () => {
    const lines = [
      'Identified',
      'A cable was cut.',
      'Posted 2 years ago. May 14, 2024 - 13:20 UTC',
      '',
      'Resolved',
      'It was joined.',
      'Posted 2 years ago. May 14, 2024 - 15:00 UTC',
    ];
    expect(body(readTimeline(lines))).toMatchObject({
      events: [
        ['2024-05-14 13:20', '', 'Identified: A cable was cut.'],
        ['2024-05-14 15:00', '', 'Resolved: It was joined.'],
      ],
    });
  });

  it('may be a file of a site, with front matter and marks of its template', () => {
    const lines = [
      '---',
      'title: Late mail',
      '---',
      '',
      'The queue was too short.',
      '',
      '*Resolved* - All mail is out. {{< track "2024-05-14 15:00:00" >}}',
      '',
      '*Investigating* - Mail is late. {{< track "2024-05-14 13:20:00" >}}',
    ];
    const read = readTimeline(lines);
    expect(body(read)).toEqual({
      source: 'notes: Status page',
      title: 'Late mail',
      events: [
        ['2024-05-14 13:20:00', '', 'Investigating: Mail is late.'],
        ['2024-05-14 15:00:00', '', 'Resolved: All mail is out.'],
      ],
    });
  });

  it('is no list of labels without times', () => {
    expect(
      readTimeline(['Resolved: yes', 'Identified: by Mira', 'Monitoring: none']),
    ).toMatchObject({ source: 'markdown: Markdown' });
  });
});

describe('an IRC log kept as Markdown', () => {
  it('gives its lines as events at unknown times, with their authors', () => {
    const lines = [
      '---',
      'title: Meeting',
      '---',
      '# Logs',
      '',
      '**\\<ana>** is it down?  ',
      '**\\<bo>** yes  ',
      '**\\* ana** looks at the graphs  ',
    ];
    expect(body(readTimeline(lines))).toEqual({
      source: 'chat: IRC log',
      title: 'Meeting',
      events: [
        ['', 'ana', 'is it down?'],
        ['', 'bo', 'yes'],
        ['', 'ana', 'looks at the graphs'],
      ],
    });
  });

  it('may begin with the word that an incident was created', () => {
    const lines = [
      'Search is stale',
      'Resolved',
      'Mar 03, 2025 at 4:20pm UTC',
      'New documents are found.',
      '',
      'Created',
      'Mar 03, 2025 at 3:05pm UTC',
      'New documents are not found.',
    ];
    expect(body(readTimeline(lines))).toEqual({
      source: 'notes: Status page',
      title: 'Search is stale',
      events: [
        ['2025-03-03 15:05', '', 'Created: New documents are not found.'],
        ['2025-03-03 16:20', '', 'Resolved: New documents are found.'],
      ],
    });
  });

  it('is not a list of fields, of which one says when something was created', () => {
    const lines = ['Created: Mar 03, 2025 15:05', 'Resolved: Mar 03, 2025 16:20', 'Owner: Ida'];
    expect(body(readTimeline(lines))).not.toMatchObject({ source: 'notes: Status page' });
  });
});
