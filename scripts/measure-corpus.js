// Measures the importer on a folder of real documents: npm run corpus -- FOLDER
// FOLDER holds documents/NAME.md and expected/NAME.json, a list of { at, line } per event.
// An event counts when its line and its written time agree. Printed by document and in all: recall and
// precision, words of the source missing from the Markdown written back, and whether writing again gives the
// same bytes.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(join(folder, 'documents'))) {
  console.error('usage: npm run corpus -- FOLDER   (with documents/ and expected/ in it)');
  process.exit(2);
}

const postlude = (...words) =>
  execFileSync(process.execPath, ['out/main/cli.js', ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

const scratch = mkdtempSync(join(tmpdir(), 'postlude-corpus-'));
const total = { expected: 0, found: 0, agreeing: 0, lost: 0, unstable: 0 };
try {
  for (const file of readdirSync(join(folder, 'documents')).sort()) {
    if (file.endsWith('.md')) measure(file.slice(0, -'.md'.length));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const ratio = (part, whole) => (whole === 0 ? 1 : part / whole).toFixed(4);
console.log(
  `in all: recall ${ratio(total.agreeing, total.expected)}, precision ${ratio(total.agreeing, total.found)} ` +
    `(${total.expected} expected, ${total.found} found, ${total.agreeing} agree), ` +
    `words lost ${total.lost}, not stable ${total.unstable}`,
);

function measure(name) {
  const source = join(folder, 'documents', `${name}.md`);
  const wanted = join(folder, 'expected', `${name}.json`);
  const expected = existsSync(wanted) ? JSON.parse(readFileSync(wanted, 'utf8')) : [];
  const { events } = JSON.parse(postlude('timeline', source, '--json'));
  const found = new Set(events.map(({ line, written }) => `${line} ${written}`));
  const agreeing = expected.filter(({ line, at }) => found.has(`${line} ${at}`)).length;
  const once = written(source, 'once');
  const twice = written(once, 'twice');
  const lost = missing(readFileSync(source, 'utf8'), readFileSync(once, 'utf8'));
  const isStable = readFileSync(once, 'utf8') === readFileSync(twice, 'utf8');
  total.expected += expected.length;
  total.found += events.length;
  total.agreeing += agreeing;
  total.lost += lost.length;
  total.unstable += isStable ? 0 : 1;
  const words =
    lost.length === 0 ? 'no word lost' : `${lost.length} words lost: ${lost.slice(0, 8).join(' ')}`;
  console.log(
    `${name}: ${agreeing} of ${expected.length}, ${events.length} found; ${words}${isStable ? '' : '; NOT STABLE'}`,
  );
}

function written(source, folderName) {
  const out = join(scratch, folderName);
  postlude('convert', source, '--to', 'md', '--out', out);
  return join(out, basename(source));
}

/** The words of the source, numbers of ordered lists aside, that the result has fewer times. */
function missing(source, result) {
  const words = (text) =>
    text.replaceAll(/^[\s>]*\d{1,9}[.)](?=\s|$)/gm, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const left = new Map();
  for (const word of words(result))
    left.set(word.toLowerCase(), (left.get(word.toLowerCase()) ?? 0) + 1);
  return words(source).filter((word) => {
    const count = left.get(word.toLowerCase()) ?? 0;
    left.set(word.toLowerCase(), count - 1);
    return count <= 0;
  });
}
