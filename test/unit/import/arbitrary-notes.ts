import fc from 'fast-check';

const line = fc.constantFrom(
  'Checkout throws 503 on <every> node',
  'rolling back',
  '# not a heading',
  '- one thing',
  '2. another thing',
  '> what was said',
  '    indented a lot',
  '```pool: full',
  'waiters: 40```',
  '```',
  '`kubectl get <pods>` &amp; more',
  'see <https://log.example/a_b?c=d&copy=1>',
  '[graph](https://graph.example/1)',
  '[ops]: https://ops.example',
  '[^1]: a note',
  '---',
  '===',
  '| a | b |',
  '| - | - |',
  '<details>',
  '<!-- hidden',
  'snake_case *bold* __init__',
  'ends with backslash \\',
  '(edited)',
  ':eyes: 3',
  '4 replies',
  'May 14, 2024',
  '14:05',
  'Mira Vogel',
  '',
);
const words = fc.array(line, { minLength: 1, maxLength: 5 });
const author = fc.constantFrom('Mira', 'Ana Ruiz', 'bo', 'deploys APP', 'Vogel, Mira (Guest)');
const clock = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 10, max: 59 }))
  .map(([hour, minute]) => `${hour}:${minute}`);
const half = fc.constantFrom('AM', 'PM');

const message = fc.tuple(author, clock, half, words);
type Message = readonly [string, string, string, readonly string[]];
type Form = (message: Message) => readonly string[];

const forms: readonly Form[] = [
  ([who, at, part, text]) => [`${who}  [${at} ${part}]`, ...text, ''],
  ([who, at, part, text]) => [`${who}  ${at} ${part}`, ...text],
  ([who, at, part, text]) => ['', who, `  ${at} ${part}`, ...text],
  ([who, at, part, text]) => [`[Yesterday ${at} ${part}] ${who}`, ...text],
  ([who, at, part, text]) => [`${who} — Today at ${at} ${part}`, ...text],
  ([who, at, , text]) => text.map((one) => `[${at}] <${who.split(' ')[0]}> ${one}`),
  ([who, at, , text]) => text.map((one) => `${at.padStart(5, '0')} < ${who.split(' ')[0]}> ${one}`),
  ([who, at, , text]) => [`[14/05/24, ${at}:09] ${who}: ${text[0]}`, ...text.slice(1)],
  ([who, at, , text]) => [`${at} ${who}: ${text.join(' ')}`],
];

/** Chats as programs copy them, some of them quoted, their messages full of what Markdown means otherwise. */
export const arbitraryChat: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...forms),
    fc.array(message, { minLength: 1, maxLength: 8 }),
    fc.constantFrom('', '', '> '),
  )
  .map(([form, messages, quote]) =>
    messages
      .flatMap((one) => form(one))
      .map((one) => quote + one)
      .join('\n'),
  );

const logLine = fc.constantFrom(
  'May 14 14:05:09 web1 nginx[812]: upstream timed out',
  'May 14 14:05:10 web1 nginx[812]: upstream timed out',
  '<34>1 2024-05-14T14:05:09.003Z db1 pg 812 - - full',
  '2024-05-14 14:05:09,123 ERROR boom',
  '2024-13-45T99:99:99Z impossible',
  '  at run (app.js:3)',
  '10.0.0.7 - - [14/May/2024:14:05:09 +0000] "GET / HTTP/1.1" 500 1',
  '{"ts":1715695509,"msg":"full"}',
  '{"ts":1715695509,"msg":',
  'ts=2024-05-14T14:05:09Z msg="full"',
  'ts=2024-05-14T14:05:09Z msg="open',
  '```',
  '',
);

/** Lines of logs of every kind, in any order, some of them broken. */
export const arbitraryLog: fc.Arbitrary<string> = fc
  .array(logLine, { maxLength: 12 })
  .map((lines) => lines.join('\n'));
