import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../../src-shared/export/markdown/print-markdown.ts';
import { importText } from '../../../src-shared/import/import-text.ts';
import { isEvent } from '../../../src-shared/report/report.ts';
import { dateOf } from '../../../src-shared/time/instant-of.ts';
import { countingIds } from '../counting-ids.ts';
import { missingWords } from '../words.ts';
import { mutatedText } from './mutated-text.ts';

/** Every event as `line when written → first words`, one array a timeline. */
function understood(text: string): readonly (readonly string[])[] {
  const reading = importText(text, { newId: countingIds() });
  if ('refused' in reading) return [[reading.refused]];
  const { report, origins } = reading;
  return report.timelines.map(({ entries }) =>
    entries.filter(isEvent).map(({ id, time, end, text: words }) => {
      const { line = 0, written = '' } = origins.get(id) ?? {};
      const day = dateOf(time, report) ?? (time.day === undefined ? undefined : `D${time.day}`);
      const about = time.approximate ? '~' : '';
      const until = end?.clock === undefined ? undefined : `to ${end.clock}`;
      const when = [day, time.clock && about + time.clock, until, time.zone].filter(Boolean);
      const first = words.split('\n', 1)[0] ?? '';
      return `${line} ${when.join(' ') || '?'} «${written}» ${first}`;
    }),
  );
}

describe('a postmortem of another shape', () => {
  const cases: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    [
      'has bold times with en dashes and ranges',
      `# Search outage, 7 March 2025

## Chronology

- **09:02–09:10** – Shards lost their replicas
- **09:15** — Paged the search team
- **09:40:30** – Reindex started
`,
      [
        [
          '5 2025-03-07 09:02 to 09:10 «09:02–09:10» Shards lost their replicas',
          '6 2025-03-07 09:15 «09:15» Paged the search team',
          '7 2025-03-07 09:40:30 «09:40:30» Reindex started',
        ],
      ],
    ],
    [
      'counts minutes from the start',
      `# Cache stampede

## Timeline

- T+0: Deploy of the new cache client
- T+5m: Error rate climbs
- T+15m: Rolled back
- T+1h: All clear
`,
      [
        [
          '5 ? «T+0» Deploy of the new cache client',
          '6 ? «T+5m» Error rate climbs',
          '7 ? «T+15m» Rolled back',
          '8 ? «T+1h» All clear',
        ],
      ],
    ],
    [
      'says about when',
      `# Slow checkout on 2025-02-03

## Timeline (all times CET)

* ~10:00 First complaints
* approx. 10:20: Database looked at
* around 10:45 - Index added
* 11:05 Normal again
`,
      [
        [
          '5 2025-02-03 ~10:00 «~10:00» First complaints',
          '6 2025-02-03 ~10:20 «approx. 10:20» Database looked at',
          '7 2025-02-03 ~10:45 «around 10:45» Index added',
          '8 2025-02-03 11:05 «11:05» Normal again',
        ],
      ],
    ],
    [
      'has clocks of twelve hours and a zone in the heading',
      `# Login failures

Date: 2024-12-01

## Timeline (PST)

- 9:58 AM: Certificate expired
- 10:05am Alert fired
- 12:10 p.m. New certificate installed
- 1:00 PM - closed
`,
      [
        [
          '7 2024-12-01 09:58 «9:58 AM» Certificate expired',
          '8 2024-12-01 10:05 «10:05am» Alert fired',
          '9 2024-12-01 12:10 «12:10 p.m.» New certificate installed',
          '10 2024-12-01 13:00 «1:00 PM» closed',
        ],
      ],
    ],
    [
      'has a table with columns in another order',
      `# Queue backlog

## Sequence of events

| Who | What happened | When (UTC) |
|---|---|---|
| Ana | Noticed the backlog | 2025-01-09 14:02 |
| Bo | Added consumers | 2025-01-09 14:20 |
| Ana | Backlog gone | 2025-01-09 15:01 |
`,
      [
        [
          '7 2025-01-09 14:02 «2025-01-09 14:02» Noticed the backlog',
          '8 2025-01-09 14:20 «2025-01-09 14:20» Added consumers',
          '9 2025-01-09 15:01 «2025-01-09 15:01» Backlog gone',
        ],
      ],
    ],
    [
      'has a table with a start and an end',
      `## Incident log

| Start | End | Event |
|:--|:--|:--|
| 08:00 | 08:20 | Writes fail |
| 08:10 | | On-call joins |
| 08:20 | | Primary replaced |
`,
      [
        [
          '5 D1 08:00 to 08:20 «08:00» Writes fail',
          '6 D1 08:10 «08:10» On-call joins',
          '7 D1 08:20 «08:20» Primary replaced',
        ],
      ],
    ],
    [
      'is German',
      `# Ausfall der Anmeldung am 12. März 2025

## Zeitlicher Ablauf

- 14:05 Uhr: Alarm ausgelöst
- 14:12 Uhr: Team informiert
- 14:40 Uhr: Störung behoben
`,
      [
        [
          '5 2025-03-12 14:05 «14:05 Uhr» Alarm ausgelöst',
          '6 2025-03-12 14:12 «14:12 Uhr» Team informiert',
          '7 2025-03-12 14:40 «14:40 Uhr» Störung behoben',
        ],
      ],
    ],
    [
      'is Spanish',
      `# Caída del servicio de pagos

Fecha: 3 de febrero de 2025

## Cronología

- 10:15 h: Se detectan errores
- 10:32 h: Se revierte el despliegue
- 11:00 h: Servicio restablecido
`,
      [
        [
          '7 2025-02-03 10:15 «10:15 h» Se detectan errores',
          '8 2025-02-03 10:32 «10:32 h» Se revierte el despliegue',
          '9 2025-02-03 11:00 «11:00 h» Servicio restablecido',
        ],
      ],
    ],
    [
      'is Portuguese',
      `# Indisponibilidade da API em 5 de maio de 2024

## Linha do tempo

- 09h05 – Alerta disparado
- 09h20 – Reversão iniciada
- 09h45 – Normalizado
`,
      [
        [
          '5 2024-05-05 09:05 «09h05» Alerta disparado',
          '6 2024-05-05 09:20 «09h20» Reversão iniciada',
          '7 2024-05-05 09:45 «09h45» Normalizado',
        ],
      ],
    ],
    [
      'is French',
      `# Panne du 14 mai 2024

## Chronologie

- 9 h 05 : alerte reçue
- 9 h 30 : retour arrière lancé
- 10 h 10 : service rétabli
`,
      [
        [
          '5 2024-05-14 09:05 «9 h 05» alerte reçue',
          '6 2024-05-14 09:30 «9 h 30» retour arrière lancé',
          '7 2024-05-14 10:10 «10 h 10» service rétabli',
        ],
      ],
    ],
    [
      'is Chinese',
      `# 支付故障

## 时间线

- 2025年3月7日 14:05 告警触发
- 14:20 开始回滚
- 14:45 服务恢复
`,
      [
        [
          '5 2025-03-07 14:05 «2025年3月7日 14:05» 告警触发',
          '6 2025-03-07 14:20 «14:20» 开始回滚',
          '7 2025-03-07 14:45 «14:45» 服务恢复',
        ],
      ],
    ],
    [
      'is Japanese',
      `# ログイン障害

## タイムライン

- 14時05分 アラート発報
- 14時20分 ロールバック開始
- 14時45分 復旧
`,
      [
        [
          '5 D1 14:05 «14時05分» アラート発報',
          '6 D1 14:20 «14時20分» ロールバック開始',
          '7 D1 14:45 «14時45分» 復旧',
        ],
      ],
    ],
    [
      'is Korean',
      `# 결제 장애

## 타임라인

- 2025년 3월 7일 14:05 알림 발생
- 14:20 롤백 시작
- 14:45 서비스 복구
`,
      [
        [
          '5 2025-03-07 14:05 «2025년 3월 7일 14:05» 알림 발생',
          '6 2025-03-07 14:20 «14:20» 롤백 시작',
          '7 2025-03-07 14:45 «14:45» 서비스 복구',
        ],
      ],
    ],
    [
      'nests notes below its bullets',
      `## Timeline of 2025-06-02

1. 08:00 Deploy
   - build 41
   - by the release bot
2. 08:07 Errors
   \`\`\`
   08:07:11 pool exhausted
   \`\`\`
3. 08:30 Reverted
`,
      [
        [
          '3 2025-06-02 08:00 «08:00» Deploy',
          '6 2025-06-02 08:07 «08:07» Errors',
          '10 2025-06-02 08:30 «08:30» Reverted',
        ],
      ],
    ],
    [
      'has two timelines in their own sections',
      `# Two outages

## First outage (2025-04-01)

### Timeline

- 10:00 down
- 10:20 up

## Second outage (2025-04-03)

### Timeline

- 22:00 down
- 22:30 up
`,
      [
        ['7 2025-04-01 10:00 «10:00» down', '8 2025-04-01 10:20 «10:20» up'],
        ['14 2025-04-03 22:00 «22:00» down', '15 2025-04-03 22:30 «22:30» up'],
      ],
    ],
    [
      'tells of times in its prose only',
      `# Retrospective: DNS

At 09:05 the resolver stopped. By 09:30 we had switched, and at 10:00 all was well.

## What we learned

- The 09:05 page went to nobody.
- Rotate on-call at 10:00, not at 09:00.
- Write runbooks.
`,
      [],
    ],
    [
      'has schedules and durations that are no timeline',
      `# Maintenance policy

## Windows

- Weekdays: 22:00-23:00
- Weekends: 08:00-10:00

## Response times

| Severity | Target |
|---|---|
| SEV1 | 15 minutes |
| SEV2 | 1 hour |
`,
      [],
    ],
    [
      'has a heading for each event with the date above',
      `# Outage

## What happened

### 2025-05-06

#### 07:55 Disk fills up

The log volume grew.

#### 08:10 Alert

Nobody saw it.

### 2025-05-07

#### 06:30 Cleaned up
`,
      [
        [
          '7 2025-05-06 07:55 «07:55» Disk fills up',
          '11 2025-05-06 08:10 «08:10» Alert',
          '17 2025-05-07 06:30 «06:30» Cleaned up',
        ],
      ],
    ],
    [
      'has times of day with a zone each',
      `## Timeline

- 2025-07-01 09:00 BRT: started
- 2025-07-01 12:30 UTC: escalated
- 2025-07-01T13:00:00+02:00: fixed
`,
      [
        [
          '3 2025-07-01 09:00 -03:00 «2025-07-01 09:00 BRT» started',
          '4 2025-07-01 12:30 «2025-07-01 12:30 UTC» escalated',
          '5 2025-07-01 13:00:00 +02:00 «2025-07-01T13:00:00+02:00» fixed',
        ],
      ],
    ],
    [
      'crosses midnight without a word',
      `# Night shift

Incident of 30 December 2024.

## Timeline

- 23:40 alarm
- 23:58 workaround
- 00:15 calm
`,
      [
        [
          '7 2024-12-30 23:40 «23:40» alarm',
          '8 2024-12-30 23:58 «23:58» workaround',
          '9 2024-12-31 00:15 «00:15» calm',
        ],
      ],
    ],
    [
      'counts its days',
      `## Timeline

- Day 1, 17:00: slow
- Day 2, 09:00: slower
- Day 2, 11:00: fixed
`,
      [
        [
          '3 D1 17:00 «Day 1, 17:00» slow',
          '4 D2 09:00 «Day 2, 09:00» slower',
          '5 D2 11:00 «Day 2, 11:00» fixed',
        ],
      ],
    ],
    [
      'has weekdays and full dates in its bullets',
      `## Key moments

- Mon, 3 Mar 2025 10:00 UTC – change merged
- Mon, 3 Mar 2025 10:12 UTC – alarms
- Tue, 4 Mar 2025 08:00 UTC – review
`,
      [
        [
          '3 2025-03-03 10:00 «Mon, 3 Mar 2025 10:00 UTC» change merged',
          '4 2025-03-03 10:12 «Mon, 3 Mar 2025 10:12 UTC» alarms',
          '5 2025-03-04 08:00 «Tue, 4 Mar 2025 08:00 UTC» review',
        ],
      ],
    ],
    [
      'nests the clocks below their dates',
      `## Timeline

- May 6, 2024
  - 14:05 slow
  - 15:00 quick
- **May 7, 2024**:
  - 09:00 review
    with all
`,
      [
        [
          '4 2024-05-06 14:05 «14:05» slow',
          '5 2024-05-06 15:00 «15:00» quick',
          '7 2024-05-07 09:00 «09:00» review',
        ],
      ],
    ],
    [
      'is a table and nothing else',
      `| Time | Event |
|---|---|
| 14:05 | slow |
| 14:06 | quick |
| 14:09 | calm |
`,
      [['3 D1 14:05 «14:05» slow', '4 D1 14:06 «14:06» quick', '5 D1 14:09 «14:09» calm']],
    ],
    [
      'puts its times in code and brackets',
      `## Timeline (2025-08-08, UTC)

- \`11:00\` deploy
- [11:04] alarm
- (11:20) rollback
`,
      [
        [
          '3 2025-08-08 11:00 «11:00» deploy',
          '4 2025-08-08 11:04 «11:04» alarm',
          '5 2025-08-08 11:20 «11:20» rollback',
        ],
      ],
    ],
    [
      'has dates with points and an undecidable one',
      `## Ablauf

- 13.02.2025 08:00 Start
- 13.02.2025 09:10 Ende
`,
      [
        [
          '3 2025-02-13 08:00 «13.02.2025 08:00» Start',
          '4 2025-02-13 09:10 «13.02.2025 09:10» Ende',
        ],
      ],
    ],
    [
      'has bold lines with a time above their text',
      `## Detailed timeline

**10:02 UTC**
The proxy restarts.

**10:09 UTC**
Traffic is back.
`,
      [['3 D1 10:02 «10:02 UTC» The proxy restarts.', '6 D1 10:09 «10:09 UTC» Traffic is back.']],
    ],
    [
      'has its events behind a label',
      `## Timeline

* **Detected**: 2025-09-09 10:00 UTC
* **Mitigated**: 2025-09-09 10:25 UTC
* **Resolved**: 2025-09-09 11:00 UTC
`,
      [
        [
          '3 2025-09-09 10:00 «2025-09-09 10:00 UTC» **Detected**',
          '4 2025-09-09 10:25 «2025-09-09 10:25 UTC» **Mitigated**',
          '5 2025-09-09 11:00 «2025-09-09 11:00 UTC» **Resolved**',
        ],
      ],
    ],
  ];

  it.each(cases)('%s', (_name, text, expected) => {
    expect(understood(text)).toEqual(expected);
  });

  it('takes the sentence above its events that says the zone, also under another heading', () => {
    const text = `# Cache stampede

## Details

The night of the release.

*All times in CET.*

| Time | Event |
| --- | --- |
| 2025-03-07 09:02 | The cache restarts |
| 2025-03-07 09:15 | Paged the search team |
| 2025-03-07 09:31 | Rolled back |
`;
    const reading = importText(text, { newId: countingIds() });
    if ('refused' in reading) throw new Error(reading.refused);
    expect(reading.report.zone).toBe('+01:00');
    // It is printed above a timeline whenever one is: it must not stay in the text beside it.
    expect(JSON.stringify(reading.report)).not.toContain('All times in');
  });

  it('is read without an error, whatever happened to it, and no word of it is lost', () => {
    fc.assert(
      fc.property(mutatedText(cases.map(([, text]) => text)), (text) => {
        const reading = importText(text, { newId: countingIds() });
        if ('refused' in reading || reading.source.kind !== 'markdown') return;
        const written = printMarkdown(reading.report, { audience: 'internal' });
        expect(missingWords(text, written)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
