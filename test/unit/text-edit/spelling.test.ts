import { describe, expect, it } from 'vitest';
import { isNamedAlike, namesInReport } from '../../../src-shared/text-edit/names-in-report.ts';
import { rankSuggestions } from '../../../src-shared/text-edit/rank-suggestions.ts';
import { action, buildReport, event, timelineReport } from '../report/build-report.ts';

describe('suggestions', () => {
  it.each([
    ['teh', ['ten', 'eh', 'tea', 'the', 'Th'], 'the'],
    ['Teh', ['Ten', 'The', 'NEH'], 'The'],
    ['recieved', ['relieved', 'received'], 'received'],
    ['allert', ['Albert', 'alert'], 'alert'],
  ])('for %s have the likeliest first', (word, suggestions, likeliest) => {
    expect(rankSuggestions(word, suggestions)[0]).toBe(likeliest);
  });
});

it('knows the names of the report: people, roles, services, tags, actors and owners', () => {
  const report = timelineReport([event('e', '14:05', 'note', { actor: 'Aiko Sato' })], {
    authors: [{ name: 'Mira Vogel', affiliation: 'Zahlwerk' }],
    roles: [{ role: 'Scribe', name: 'Jon Ölund' }],
    services: ['cartd'],
    tags: ['tls'],
    actions: [action('a', { owner: 'Paymentz' })],
  });
  expect([...namesInReport(report)]).toEqual([
    ...['mira', 'vogel', 'zahlwerk', 'scribe', 'jon', 'ölund', 'cartd', 'tls', 'aiko', 'sato'],
    'paymentz',
  ]);
  const retitled = { ...report, title: 'Other' };
  expect(isNamedAlike(report, retitled)).toBe(true);
  expect(isNamedAlike(report, buildReport())).toBe(false);
});
