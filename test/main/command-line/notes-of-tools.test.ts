import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runPostlude } from '../../host/run-postlude.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';

async function fileNamed(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
}

type Event = Readonly<Record<'at' | 'actor' | 'text' | 'kind', string | null>>;

async function eventsOf(path: string): Promise<readonly (readonly (string | null)[])[]> {
  const run = await runPostlude(['timeline', path, '--json']);
  expect([run.code, run.err.filter((line) => !line.startsWith('note: '))]).toEqual([0, []]);
  const { events }: { events: readonly Event[] } = JSON.parse(run.out.join('\n'));
  return events.map(({ at, actor, text }) => [at, actor, text]);
}

const users = JSON.stringify([
  { id: 'U1', name: 'mira', profile: { real_name: 'Mira Vogel' } },
  { id: 'U2', name: 'jon', profile: { display_name: 'Jon' } },
]);
const day = JSON.stringify([
  { type: 'message', user: 'U1', ts: '1715695500.000100', text: 'paging <@U2>' },
  { type: 'message', subtype: 'channel_join', user: 'U2', ts: '1715695520.000100', text: 'joined' },
  { type: 'message', user: 'U2', ts: '1715695560.000200', text: 'rolled back' },
]);
const slack: Readonly<Record<string, string>> = {
  'users.json': users,
  'channels.json': JSON.stringify([{ id: 'C1', name: 'ops' }]),
  'ops/2024-05-14.json': day,
};
const said = [
  ['2024-05-14T14:05:00Z', 'Mira Vogel', 'paging @Jon'],
  ['2024-05-14T14:06:00Z', 'Jon', 'rolled back'],
];

async function slackFolder(): Promise<string> {
  const folder = join(await temporaryFolder(), 'export');
  for (const [path, text] of Object.entries(slack)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries));
}

describe('notes of other tools on the command line', () => {
  it.each([
    ['rows.csv', 'Time;Who;Event\n2024-05-14 14:05;Mira;paged\n2024-05-14 14:09;Jon;fixed\n'],
    ['rows.tsv', 'Time\tWho\tEvent\n2024-05-14 14:05\tMira\tpaged\n2024-05-14 14:09\tJon\tfixed\n'],
    ['chat.txt', '[2024-05-14 14:05] <Mira> paged\n[2024-05-14 14:09] <Jon> fixed\n'],
  ])('%s is read as events with their authors', async (name, text) => {
    expect(await eventsOf(await fileNamed(name, text))).toEqual([
      ['2024-05-14T14:05:00Z', 'Mira', 'paged'],
      ['2024-05-14T14:09:00Z', 'Jon', 'fixed'],
    ]);
  });

  it('logs are read, and what repeats is folded and told', async () => {
    const lines = ['14:05:01', '14:05:02', '14:05:03'].map(
      (clock) => `2024-05-14T${clock}Z WARN pool 7 is full`,
    );
    const path = await fileNamed(
      'app.log',
      [...lines, '2024-05-14T14:06:00Z INFO calm'].join('\n'),
    );
    expect(await eventsOf(path)).toEqual([
      ['2024-05-14T14:05:01Z', null, 'WARN pool 7 is full (×3)'],
      ['2024-05-14T14:06:00Z', null, 'INFO calm'],
    ]);
  });

  it('says so where there is no timeline', async () => {
    const path = await fileNamed('send.sh', "#!/bin/sh\ncurl -d '{}' http://localhost\n");
    const { code, err } = await runPostlude(['timeline', path]);
    expect([code, err]).toEqual([
      0,
      [
        `note: ${path}: No timeline was found: no list, table, headings or lines that begin with times.`,
      ],
    ]);
  });

  it('writes the events as CSV that reads back the same', async () => {
    const path = await fileNamed(
      'notes.md',
      '# Queue\n\n## Timeline\n\n- 2024-05-14 14:05 UTC: paged, "twice"\n- 2024-05-14 14:06-14:20 UTC: =rolled; back\n',
    );
    const run = await runPostlude(['convert', path, '--to', 'csv']);
    const table = path.replace(/md$/, 'csv');
    expect(run).toEqual({ code: 0, out: [table], err: [] });
    expect(await readFile(table, 'utf8')).toContain("'=rolled; back");
    expect(await eventsOf(table)).toEqual(await eventsOf(path));
  });
});

describe('a Slack export', () => {
  it('is read from its folder, with names for ids', async () => {
    expect(await eventsOf(await slackFolder())).toEqual(said);
  });

  it('is read from the folder of one channel', async () => {
    expect(await eventsOf(join(await slackFolder(), 'ops'))).toEqual(said);
  });

  it('is read from a zip, whatever folder is around it', async () => {
    expect(await eventsOf(await fileNamed('export.zip', zipOf(slack)))).toEqual(said);
    const nested = Object.entries(slack).map(([path, text]) => [`My export/${path}`, text]);
    const path = await fileNamed('nested.zip', zipOf(Object.fromEntries(nested)));
    expect(await eventsOf(path)).toEqual(said);
  });

  it('becomes a document', async () => {
    const folder = await slackFolder();
    const run = await runPostlude(['convert', folder, '--to', 'md', '--quiet']);
    expect(run).toEqual({ code: 0, out: [], err: [] });
    expect(await readFile(`${folder}.md`, 'utf8')).toContain('rolled back');
  });

  it('is never read through a link that leads out of its folder', async () => {
    const folder = await slackFolder();
    const outside = await fileNamed('secret.json', day);
    await symlink(outside, join(folder, 'ops', '2024-05-15.json'));
    const { err } = await runPostlude(['timeline', folder]);
    expect(err).toContainEqual(
      expect.stringMatching(/ops\/2024-05-15\.json was left out: It lies outside the folder/),
    );
    expect(await eventsOf(folder)).toEqual(said);
  });

  const mebibyte = 1024 * 1024;
  const refusals: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    [
      'that names a file outside of it',
      () => zipOf({ ...slack, '../../2024-05-14.json': day }),
      /names a file outside of its folder/,
    ],
    ['that names an absolute path', () => zipOf({ '/etc/users.json': '[]' }), /outside/],
    [
      'that unpacks to more than 32 MB',
      () => zipOf({ 'ops/2024-05-14.json': new Uint8Array(33 * mebibyte) }),
      /more than 32 MB of text unpacked/,
    ],
    ['that is cut', () => zipOf(slack).slice(0, 300), /This zip cannot be unpacked/],
    [
      'without messages',
      () => zipOf({ 'notes.txt': 'hello', 'users.json': users }),
      /No messages were found: a Slack export has/,
    ],
  ];

  it.each(refusals)('is refused as a zip %s', async (_what, content, message) => {
    const path = await fileNamed('export.zip', content());
    const { code, err } = await runPostlude(['timeline', path]);
    expect([code, err]).toEqual([1, [expect.stringMatching(message)]]);
  });
});
