import type { EventKind } from '../../report/event-kind.ts';

/** The colours of the figure on white paper; report.css has one for a dark screen beside each. */
export const figureColours = {
  paper: '#ffffff',
  ink: '#1d1c1a',
  quiet: '#5f5c57',
  line: '#8d887f',
  day: '#b9b3a9',
  impact: '#c81e2b',
  column: '#8d9bb8',
} as const;

/** The colour of each kind, dark enough for words on white; the sign says the same without it. */
export const kindColours: Readonly<Record<EventKind, string>> = {
  'impact-started': '#c81e2b',
  detected: '#c2410c',
  acknowledged: '#0f766e',
  escalated: '#9a4a16',
  hypothesis: '#8a6100',
  'false-lead': '#6d6963',
  'root-cause-identified': '#8126a6',
  action: '#3b5bdb',
  communication: '#0a6ca8',
  mitigated: '#2b7a38',
  resolved: '#17662a',
  note: '#6d6963',
};
