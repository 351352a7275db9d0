/** An option of a command. */
export type OptionSpec = {
  readonly name: string;
  /** What stands for its value in the help; absent: it takes none. */
  readonly value?: string;
  /** May be given several times; the values are joined by commas. */
  readonly repeats?: true;
  readonly help: string;
};

/** How a command is called: the help is printed from it and arguments are checked against it. */
export type CommandSpec = {
  readonly name: string;
  readonly summary: string;
  /** Such as `INPUT...`. */
  readonly operands: string;
  readonly mostOperands: number;
  readonly options: readonly OptionSpec[];
};

const date: OptionSpec = {
  name: 'date',
  value: 'YYYY-MM-DD',
  help: 'the date of day 1, where the text does not say it or says it wrongly',
};

const zone: OptionSpec = {
  name: 'zone',
  value: 'ZONE',
  help: "the time zone, as Europe/Berlin or +02:00; default: the text's, else UTC",
};

const json: OptionSpec = { name: 'json', help: 'print JSON' };

const template: OptionSpec = {
  name: 'template',
  value: 'NAME',
  help: 'classic, sre, customer or blank',
};

/** Every command, in the order of the help. */
export const commandSpecs = {
  convert: {
    name: 'convert',
    summary: 'Turn notes or a report into documents',
    operands: 'INPUT...',
    mostOperands: Number.POSITIVE_INFINITY,
    options: [
      {
        name: 'to',
        value: 'FORMATS',
        repeats: true,
        help: 'md, html, pdf, docx, eml, ics, csv, postlude; several with commas; default docx',
      },
      { name: 'out', value: 'DIR', help: 'the folder to write into; default: beside INPUT' },
      template,
      { name: 'audience', value: 'WHO', help: 'internal or external; default internal' },
      { name: 'paper', value: 'SIZE', help: 'a4 or letter; default a4' },
      {
        name: 'reference',
        value: 'FILE',
        help: 'a .docx whose styles, header and footer are taken',
      },
      date,
      zone,
      { name: 'force', help: 'replace files that are there' },
      { name: 'quiet', help: 'print nothing but problems' },
    ],
  },
  timeline: {
    name: 'timeline',
    summary: 'Show what the timeline parser understood',
    operands: 'INPUT',
    mostOperands: 1,
    options: [json, date, zone],
  },
  check: {
    name: 'check',
    summary: 'Show the metrics and what is still missing',
    operands: 'INPUT',
    mostOperands: 1,
    options: [json, date, zone],
  },
  new: {
    name: 'new',
    summary: 'Start a report from a template',
    operands: 'FILE',
    mostOperands: 1,
    options: [template, { name: 'title', value: 'TEXT', help: 'the title of the report' }],
  },
} as const satisfies Readonly<Record<string, CommandSpec>>;

/** The name of a command. */
export type CommandName = keyof typeof commandSpecs;

/** Tells whether a word names a command. */
export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(commandSpecs, word);
}

const always: readonly OptionSpec[] = [
  { name: 'help', help: 'show this help' },
  { name: 'version', help: 'show the version' },
];

/** The help of the whole program. */
export function programHelp(): string {
  const specs: readonly CommandSpec[] = Object.values(commandSpecs);
  return [
    'Postlude turns incident notes into a postmortem that people can read.',
    '',
    'Usage: postlude COMMAND [OPTIONS]',
    '',
    'Commands:',
    ...columns(specs.map((spec) => [`${spec.name} ${spec.operands}`, spec.summary])),
    '',
    'Options:',
    ...optionLines(always),
    '',
    'postlude COMMAND --help tells more. Nothing is ever sent anywhere.',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(spec: CommandSpec): string {
  return [
    `${spec.summary}.`,
    '',
    `Usage: postlude ${spec.name} ${spec.operands} [OPTIONS]`,
    '',
    'Options:',
    ...optionLines([...spec.options, ...always]),
  ].join('\n');
}

function optionLines(options: readonly OptionSpec[]): readonly string[] {
  return columns(
    options.map(({ name, value, help }) => [`--${name}${value ? ` ${value}` : ''}`, help]),
  );
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
}
