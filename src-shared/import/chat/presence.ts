const longest = 200;
const place = '(?:#\\S{1,80}|the (?:channel|group|chat|meeting|conversation|server|call|room))';
/** Any other words behind the place are somebody's own. */
const how =
  '(?: #\\S{1,80})?(?: along with [^.]{1,100}| by [^.]{1,60})?(?:\\. Also, [^.]{1,100} (?:joined|left|were added))?';
const came = new RegExp(
  `^(?:has |have )?(?:(?:joined|left)(?: ${place}${how})?|(?:was|were) (?:added|removed|invited) (?:to|from) ${place}${how})\\.?$`,
  'i',
);
const cameByName =
  /^.{1,60} (?:joined|left|was added|was removed)(?: (?:the )?(?:group|chat|channel|conversation|meeting|call))?(?: using .{1,40})?\.?$/i;
const encrypted =
  /^(?:messages and calls are end-to-end encrypted|nachrichten und anrufe sind ende-zu-ende-verschlüsselt)/i;
const ircCame =
  /^(?:(?:joins|parts|quits): |\S{1,60} (?:\([^()]{0,80}\) |\[[^\][]{0,80}\] )?(?:has |have )?(?:joined|left|quit|parted)(?:$|[ :]))/i;
const ircAct =
  /^(?:[([][^()[\]]{1,80}[)\]] has (?:joined|left|quit|parted)\b|has (?:joined|left|quit|parted)(?: #\S{1,80})?(?: [([].{0,160})?$)/i;

/** Tells a message by which a chat program says that its author came or went: `joined #incident-42.` */
export function tellsPresence(text: string): boolean {
  return text.length <= longest && !text.includes('\n') && came.test(text);
}

/** Tells a stamped line without an author that says who came or went: `Ana joined the group`. */
export function tellsPresenceByName(line: string): boolean {
  return line.length <= longest && (cameByName.test(line) || encrypted.test(line));
}

/** Tells a line of an IRC client that says who came or went: `ana [~ana@host] has joined #ops`. */
export function tellsIrcPresence(line: string): boolean {
  return ircCame.test(line.slice(0, longest));
}

/** Tells the same where it looks like something that a person did: `* ana has quit (timeout)`. */
export function tellsIrcPresenceAsAct(words: string): boolean {
  return ircAct.test(words.slice(0, longest));
}
