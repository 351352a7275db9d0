import { describe, expect, it } from 'vitest';
import { readTimeline, sourceOf } from '../read-timeline.ts';

describe('events that kubectl prints', () => {
  it('are read without times, as their ages tell none', () => {
    const text = [
      '$ kubectl get events -A',
      'NAMESPACE   LAST SEEN              TYPE      REASON      OBJECT            MESSAGE',
      'shop        17m                    Warning   Evicted     pod/search-0      Node was low on memory',
      'shop        4m2s (x6 over 15m)     Warning   BackOff     pod/search-0      Back-off  restarting',
      'infra       <unknown>              Normal    Scheduled   pod/search-1      ',
    ];
    expect(readTimeline(text)).toMatchObject({
      source: 'log: Kubernetes events',
      events: [
        'passage: $ kubectl get events -A',
        ['', '', 'Warning Evicted pod/search-0: Node was low on memory'],
        ['', '', 'Warning BackOff pod/search-0: Back-off  restarting'],
        ['', '', 'Normal Scheduled pod/search-1'],
      ],
      messages: [
        '“17m” and the like are ages, and the text does not say when it was printed: give the events their times.',
        'None of the events says when it was; they keep their order.',
      ],
    });
  });

  it('are read below what it describes', () => {
    const text = [
      'Events:',
      '  Type     Reason     Age                From      Message',
      '  ----     ------     ----               ----      -------',
      '  Normal   Pulled     9m                 kubelet   Image is there',
      '  Warning  Unhealthy  8m (x3 over 9m)    kubelet   Probe failed',
    ];
    expect(readTimeline(text)).toMatchObject({
      source: 'log: Kubernetes events',
      events: [
        'passage: Events:',
        ['', '', 'Normal Pulled: Image is there'],
        ['', '', 'Warning Unhealthy: Probe failed'],
      ],
    });
  });

  it.each([
    ['other words in the column of ages', 'yesterday   Normal   Pulled   pod/a    Image is there'],
    ['a table of other columns', '2024   Normal   x'],
  ])('are not %s', (_what, row) => {
    const text = ['LAST SEEN   TYPE     REASON   OBJECT   MESSAGE', row, row];
    expect(sourceOf(text)).not.toBe('log: Kubernetes events');
  });
});
