import { findSecrets } from '../../src-shared/checks/secrets/find-secrets.ts';
import { type TextPart, textParts } from '../../src-shared/checks/text-parts.ts';
import type { SecretFinding } from '../../src-shared/ipc/messages.ts';
import type { Report } from '../../src-shared/report/report.ts';

/**
 * Secrets that secretlint's recommended rules find and the readiness check's own do not. Those rules need
 * Node, and so they look at a report when it is about to be handed on, not while it is written.
 */
export async function findMoreSecrets(report: Report): Promise<readonly SecretFinding[]> {
  const { content, pieces } = joinedTexts(textParts(report));
  // Every rule looks for a run of letters and digits that no word has, and loading them takes a while.
  if (!/[\w+/=.-]{20,}/.test(content)) return [];
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  const { messages } = await lintSource({
    source: { filePath: 'report.md', content, ext: '.md', contentType: 'text' },
    options: {
      noPhysicFilePath: true,
      maskSecrets: true,
      config: { rules: [{ id: 'preset', rule: creator, options: {} }] },
    },
  });
  const found = new Map<TextPart, number>();
  for (const { range } of messages) {
    const piece = pieces.find(({ start, end }) => start <= range[0] && range[0] < end);
    if (piece === undefined || isKnown(piece, content, range)) continue;
    found.set(piece.part, (found.get(piece.part) ?? 0) + 1);
  }
  return Array.from(found, ([part, count]) => ({
    message: `${count === 1 ? 'Something' : `${count} things`} in ${part.name()} ${count === 1 ? 'looks' : 'look'} like a key or a password: take it out, and make it invalid where it was valid.`,
    where: part.where,
  }));
}

type Piece = { readonly part: TextPart; readonly start: number; readonly end: number };

function joinedTexts(parts: readonly TextPart[]): {
  readonly content: string;
  readonly pieces: readonly Piece[];
} {
  const texts: string[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  for (const part of parts) {
    for (const text of part.texts) {
      pieces.push({ part, start: at, end: at + text.length });
      texts.push(text);
      at += text.length + separator.length;
    }
  }
  return { content: texts.join(separator), pieces };
}

const separator = '\n\n';

function isKnown(
  { start, end }: Piece,
  content: string,
  [from, to]: readonly [number, number],
): boolean {
  return findSecrets(content.slice(start, end)).some(
    (secret) => start + secret.start < to && from < start + secret.end,
  );
}
