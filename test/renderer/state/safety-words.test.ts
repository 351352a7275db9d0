import { expect, it } from 'vitest';
import {
  createDocumentStore,
  type DocumentState,
} from '../../../src-renderer/state/document-store.ts';
import { ago, safetyWords } from '../../../src-renderer/state/safety-words.ts';
import { buildReport } from '../../unit/report/build-report.ts';
import { openDocument } from '../fake-api.ts';

const now = Date.parse('2024-05-09T14:00:00Z');

function state(parts: Partial<DocumentState>): DocumentState {
  const opened = openDocument(buildReport(), { name: 'checkout.postlude' });
  return { ...createDocumentStore(opened, () => now).state.getState(), ...parts };
}

it('says how safe the work is', () => {
  const { name: _name, ...untitled } = state({});
  const at = '2024-05-09T13:59:52Z';
  const journaled = { revision: 3, safety: { journaled: 3, saved: 1, at } };
  expect(
    [
      state({}),
      state({ readOnly: 'Newer.' }),
      state({ revision: 1 }),
      state(journaled),
      { ...untitled, ...journaled },
      untitled,
    ].map((each) => safetyWords(each, now)),
  ).toEqual([
    'Saved',
    'Read only',
    'Unsaved changes',
    'Unsaved changes · journal 8 s ago',
    'Not saved yet · journal 8 s ago',
    'Not saved yet',
  ]);
});

it('counts time in the largest unit that fits', () => {
  const spans = [0, 999, 1000, 59_999, 60_000, 3_600_000, 86_400_000, 200_000_000];
  expect(spans.map(ago)).toEqual([
    'just now',
    'just now',
    '1 s ago',
    '59 s ago',
    '1 min ago',
    '1 h ago',
    'yesterday',
    '2 days ago',
  ]);
});
