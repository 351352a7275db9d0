/** A Markdown postmortem with so many events, prose, tables and code, always the same; 5,000 events make 0.8 MB. */
export function longPostmortem(events: number): string {
  const rows = Array.from({ length: events }, (_, index) => {
    const clock = new Date(Date.UTC(2024, 4, 9, 0, index)).toISOString().slice(11, 16);
    const code = index % 20 === 0 ? '\n\n  ```\n  $ systemctl status payments\n  ```\n' : '';
    return `* ${clock} Node \`n-${index}\` reported **${index * 3}** errors, and its consumers fell ${index * 7} messages behind, see [the log](https://example.org/${index}).${code}`;
  });
  const sections = Array.from({ length: Math.ceil(events / 50) }, (_, index) =>
    [
      `## Finding ${index + 1}`,
      'The queue filled up while its workers waited for a lock, and *nothing* told the people on call. '.repeat(
        8,
      ),
      '| Part | Before | After |\n| --- | ---: | ---: |\n| queue | 12 | 4,000 |\n| workers | 8 | 0 |',
      '1. Watch the length of the queue\n2. Give the lock a time limit\n   - and log who holds it',
    ].join('\n\n'),
  );
  return [
    '# Queue stood still',
    '**Posted**: Friday, May 10, 2024',
    '## Timeline',
    rows.join('\n'),
    ...sections,
  ].join('\n\n');
}
