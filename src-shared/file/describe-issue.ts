import type { z } from 'zod';

/** Says in a clause what is wrong with a file and where, such as `sections[2].heading is missing`. */
export function describeIssue(issue: z.core.$ZodIssue, file: unknown): string {
  const where = issue.path.length === 0 ? 'the file' : pathWords(issue.path);
  const value = valueAt(file, issue.path);
  return `${where} ${value === undefined ? 'is missing' : complaint(issue, value)}`;
}

function complaint(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `has to be ${typeWords(issue.expected)} but is ${typeWords(typeOf(value))}`;
    case 'invalid_value':
      return `has to be ${issue.values.map((each) => JSON.stringify(each)).join(' or ')}`;
    case 'invalid_union':
      return `has the value ${shortened(value)}, which this version does not know`;
    case 'invalid_format':
      return `has the value ${shortened(value)}, which has not the form it needs`;
    case 'too_small':
      return 'is too short or too small';
    case 'too_big':
      return 'is too long or too big';
    case 'invalid_key':
      return 'has to be named by a SHA-256 in hexadecimal digits';
    default:
      return 'is not as it has to be';
  }
}

/** `sections[2].children[0].heading` */
function pathWords(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      return index === 0 ? String(part) : `.${String(part)}`;
    })
    .join('');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? Reflect.get(part, key)
        : undefined,
    value,
  );
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function typeWords(type: string): string {
  const words: Readonly<Record<string, string>> = {
    array: 'a list',
    boolean: 'true or false',
    int: 'a whole number',
    null: 'null',
    number: 'a number',
    object: 'an object',
    record: 'an object',
    string: 'text',
  };
  return words[type] ?? type;
}

function shortened(value: unknown): string {
  const words = JSON.stringify(value) ?? typeof value;
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
