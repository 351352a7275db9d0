import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../../../src-shared/export/markdown/print-markdown.ts';
import { editAction } from '../../../../src-shared/report/edit/edit-action.ts';
import { readReport } from '../read-report.ts';

const actionsIn = (table: string, heading = 'Action items') =>
  readReport(`# R\n\n## ${heading}\n\n${table}\n`).report.actions.map(
    ({ id: _id, section: _section, values: _values, ...item }) => item,
  );

describe('a foreign table of action items', () => {
  const table = [
    '| Priority | Bug | Due date | Action item | Assignee | Reviewer | State |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    '| P1 | [Q-1](https://q.test/1) | 20 May 2025 | Cap **retries** | @mira | Jon | WIP |',
    '| P2 |  | soon | Write a runbook | TBD | Aiko | ✅ |',
  ].join('\n');

  it('is read by the labels of its columns, in any order', () => {
    expect(actionsIn(table)).toEqual([
      {
        text: 'Cap **retries**',
        owner: '@mira',
        priority: 'P1',
        due: '2025-05-20',
        status: 'in-progress',
        ticket: '[Q-1](https://q.test/1)',
      },
      { text: 'Write a runbook', priority: 'P2', status: 'done' },
    ]);
  });

  it('is written back cell by cell as it stood, until a part of it is changed', () => {
    const { report } = readReport(`# R\n\n## Action items\n\n${table}\n`);
    const written = (from = report) => printMarkdown(from, { audience: 'internal' });
    expect(written()).toBe(`# R\n\n## Action items\n\n${table}\n`);
    const [first] = report.actions;
    const done = editAction(report, first?.id ?? '', { status: 'done', due: '2025-06-01' });
    expect(written(done)).toContain(
      '| P1 | [Q-1](https://q.test/1) | 2025-06-01 | Cap **retries** | @mira | Jon | Done |',
    );
    const typed = editAction(report, first?.id ?? '', { type: 'prevent' });
    expect(written(typed)).toContain('| Reviewer | State | Type |');
  });

  it.each([
    [
      'Maßnahmen',
      '| Frist | Maßnahme | Verantwortlich | Status |',
      '| 14.02.2025 | x y | Jana | erledigt |',
    ],
    [
      'Acciones',
      '| Fecha límite | Acción | Responsable | Estado |',
      '| 14/02/2025 | x y | Jana | hecho |',
    ],
    [
      'Ações',
      '| Prazo | Ação | Responsável | Situação |',
      '| 14/02/2025 | x y | Jana | concluído |',
    ],
    [
      "Plan d'action",
      '| Échéance | Action | Pilote | Statut |',
      '| 14/02/2025 | x y | Jana | fait |',
    ],
    ['改进措施', '| 截止日期 | 措施 | 负责人 | 状态 |', '| 2025年2月14日 | x y | Jana | 已完成 |'],
    ['再発防止策', '| 期限 | 対策 | 担当 | 状態 |', '| 2025年2月14日 | x y | Jana | 完了 |'],
    ['재발 방지', '| 기한 | 조치 | 담당 | 상태 |', '| 2025년 2월 14일 | x y | Jana | 완료 |'],
  ])('may be in other languages: %s', (heading, header, row) => {
    expect(actionsIn(`${header}\n|---|---|---|---|\n${row}`, heading)).toEqual([
      { text: 'x y', owner: 'Jana', due: '2025-02-14', status: 'done' },
    ]);
  });

  it('takes a date that may be read in two ways as the others of its column', () => {
    const rows = (first: string) =>
      actionsIn(`| Action | Due |\n|---|---|\n| a b | ${first} |\n| c d | 04/05/2025 |`);
    expect(rows('30/04/2025')).toMatchObject([{ due: '2025-04-30' }, { due: '2025-05-04' }]);
    expect(rows('04/30/2025')).toMatchObject([{ due: '2025-04-30' }, { due: '2025-04-05' }]);
    expect(rows('01/02/2025')).toEqual([{ text: 'a b' }, { text: 'c d' }]);
  });

  it('stays a table of prose where its columns tell nothing of an action', () => {
    expect(actionsIn('| Team | Size |\n|---|---|\n| Core | 4 |')).toEqual([]);
    expect(actionsIn('| Owner | Owner |\n|---|---|\n| a | b |')).toEqual([]);
  });
});
