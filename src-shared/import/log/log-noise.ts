/** The words of an entry without what differs from one repeat to the next, and the addresses among that. */
export type AlikeWords = { readonly form: string; readonly addresses: readonly string[] };

/** Takes out of the words of a log entry what makes no other fact of them: two entries of one form say the same. */
export function alikeWords(words: string): AlikeWords {
  const plain = noise.reduce((text, pattern) => text.replaceAll(pattern, '#'), words);
  const addresses: string[] = [];
  const form = plain.replaceAll(address, (_whole, host: string, port = '') => {
    // The ports from 32768 on are lent to a client for one connection; the others tell what it talked to.
    addresses.push(Number(port) >= firstLentPort ? host : `${host}${port && `:${port}`}`);
    return '#';
  });
  return { form, addresses };
}

const firstLentPort = 32_768;
const address =
  /(?<![\w.:/-]|\b(?:version|release|build|agent) )(\d{1,3}(?:\.\d{1,3}){3})(?::(\d{1,5}))?(?![\w.-]*\w)/g;

/** Each is led by the word or mark that tells what its number is: a number alone may be the fact itself. */
const noise: readonly RegExp[] = [
  // Processes and threads: `web[812]`, `[3391] app@shop`, `[1830221.11]`, `12#12: *3451`, `[pid 812:tid 9]`.
  /(?<=^[^\n]{0,320}\[)\d{1,10}(?=\]\n)/g,
  /(?<=\n)\[ {0,8}\d{1,10}(?:[.-]\d{1,9})?\](?= )/g,
  /(?<=[ \n])\d{1,10}#\d{1,10}: (?:\*\d{1,12} )?/g,
  /(?<=\b[pt]id[ =:"]{1,3})\d{1,20}/gi,
  /(?<=\bprocess )\d{2,10}\b/gi,
  // Requests and the like by their ids.
  /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi,
  /\b0x[0-9a-f]{4,16}\b/gi,
  /(?<=\b(?:req|request|trace|span|correlation|session|transaction|connection|message|sequence)[-_. ]?id["']?[ =:]{1,3}["']?)[\w-]{1,80}/gi,
  // Ports that are lent to a client, and the size of an answer.
  /(?<=\bport[ =:]{1,2})(?:3[3-9]|[4-6]\d)\d{3}\b/gi,
  /(?<=HTTP\/\d(?:\.\d)?" \d{3} )(?:\d{1,15}|-)/g,
  // How long it took, and when the program below wrote its own line.
  /(?<=\b(?:took|after|in|within|elapsed|duration)["']?[ =:]{1,3})\d{1,12}(?:\.\d{1,9})? ?(?:ns|[uµ]s|ms|s|secs?|seconds?|m|mins?|minutes?)\b/gi,
  /(?<=\b(?:elapsed|duration)_?(?:ns|us|ms|s|sec|seconds)?["']?[=:] ?)\d{1,12}(?:\.\d{1,9})?\b/gi,
  /(?<=\b(?:time|ts)="?)\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}[\d.,]{0,12}(?:Z|[+-]\d{2}:?\d{2})?/g,
];
