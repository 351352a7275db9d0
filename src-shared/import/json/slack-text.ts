import { decoded } from './html-text.ts';
import { itemsAt, type JsonNode, textAt } from './json-node.ts';
import { plainMarkdown } from './plain-markdown.ts';
import type { SlackNames } from './slack-people.ts';

/**
 * The words of a Slack message as Markdown: mentions become names, links become links, `*bold*` and `~struck~`
 * their Markdown, and code stays code. A message without words of its own gives those of its attachments.
 */
export function messageText(message: JsonNode, names: SlackNames): string {
  const own = slackText(textAt(message, 'text') ?? '', names);
  const attached = itemsAt(message, 'attachments').map((item) => attachmentText(item, names));
  const files = itemsAt(message, 'files').flatMap((file) => fileText(file));
  return [own, ...attached, ...files].filter((part) => part !== '').join('\n\n');
}

function attachmentText(attachment: JsonNode, names: SlackNames): string {
  const parts = ['pretext', 'title', 'text'].flatMap((name) => textAt(attachment, name) ?? []);
  const fallback = parts.length === 0 ? textAt(attachment, 'fallback') : undefined;
  return [...parts, ...(fallback === undefined ? [] : [fallback])]
    .map((part) => slackText(part, names))
    .join('\n');
}

function fileText(file: JsonNode): readonly string[] {
  const name = textAt(file, 'title') ?? textAt(file, 'name');
  return name === undefined ? [] : [`File: ${plainMarkdown(name)}`];
}

/** Slack's own mark-up as Markdown. */
function slackText(text: string, names: SlackNames): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split(/(```[^`]*```|`[^`\n]+`)/)
    .map((piece, index) => (index % 2 === 0 ? prose(piece, names) : code(piece)))
    .join('')
    .trim();
}

/** A fence of Slack may open and close within a line; one of Markdown may not. */
function code(piece: string): string {
  const words = decoded(piece);
  if (!words.startsWith('```')) return words;
  const inner = words.slice(3, -3).replace(/^\n/, '').replace(/\n$/, '');
  return inner.includes('\n') ? `\n\`\`\`\n${inner}\n\`\`\`\n` : `\`${inner}\``;
}

function prose(text: string, names: SlackNames): string {
  return text
    .split(/(<[^<>\n]+>)/)
    .map((piece, index) => (index % 2 === 0 ? emphasis(decoded(piece)) : reference(piece, names)))
    .join('');
}

function emphasis(text: string): string {
  return text
    .replaceAll(
      /(?<![\p{L}\p{N}*\\])\*([^\s*][^*\n]{0,2000})\*(?![\p{L}\p{N}*])/gu,
      (whole, inner: string) => (/\s$/.test(inner) ? whole : `**${inner}**`),
    )
    .replaceAll(/(?<![\p{L}\p{N}~])~([^\s~][^~\n]{0,2000})~(?![\p{L}\p{N}~])/gu, '~~$1~~')
    .replaceAll(/<(?=[A-Za-z/!?])/g, '\\<');
}

/** `<@U1>`, `<#C1|ops>`, `<!here>`, `<https://…|label>`. */
function reference(piece: string, names: SlackNames): string {
  const [target = '', ...label] = piece.slice(1, -1).split('|');
  const words = decoded(label.join('|'));
  const id = target.slice(1);
  switch (target.charAt(0)) {
    case '@':
      return `@${plainMarkdown(names.users.get(id) ?? (words || id)).replace(/^@/, '')}`;
    case '#':
      return `#${plainMarkdown(names.channels.get(id) ?? (words || id)).replace(/^#/, '')}`;
    case '!':
      return words === '' ? `@${id.split('^')[0] ?? ''}` : plainMarkdown(words);
    default:
      return linked(decoded(target), words);
  }
}

function linked(address: string, words: string): string {
  if (!/^(?:https?|mailto|tel):/i.test(address)) return `\\<${plainMarkdown(words || address)}>`;
  const bare = address.replace(/^mailto:/i, '');
  if (words === '' || words === address || words === bare) return bare;
  return `[${plainMarkdown(words).replaceAll(/[[\]]/g, '\\$&')}](<${address}>)`.replace(
    /\(<([^\s()<>]+)>\)$/,
    '($1)',
  );
}
