const notice =
  /^(?:[-—–]+ ?\d+ (?:messages?|replies) hidden ?[-—–]+|\d{1,4} (?:repl(?:y|ies)|new messages?|unread messages?|Antworten?)(?: .{0,60})?|last reply .{1,40}|view (?:thread|newer replies|older replies|\d+ replies).{0,20}|new(?: messages)?|last read|(?:see|show) (?:more|less)|also sent to the channel|has context menu)$/i;

/** Tells a line that the chat program wrote between messages: `4 replies`, `-- 2 messages hidden --`. */
export function isChatNotice(line: string): boolean {
  return line.length <= 100 && notice.test(line);
}
