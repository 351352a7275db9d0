import type { ChatPiece } from './chat-client.ts';
import { isChatNotice } from './chat-notice.ts';
import { readDayDivider } from './day-divider.ts';

/** Reads what stands between the messages of a chat, whatever the program: days, notices, headings. */
export function readChatLine(lines: readonly string[], at: number): ChatPiece | undefined {
  const line = (lines[at] ?? '').trim();
  if (line === '') return undefined;
  const isApart = at === 0 || lines[at - 1] === '';
  const spoken = readDayDivider(line);
  if (spoken && (isApart || /^[-—–─]{2}|day\b|\d(?:st|nd|rd|th)\b/i.test(line))) {
    return { kind: 'day', spoken };
  }
  return isChatNotice(line) ? { kind: 'notice' } : undefined;
}
