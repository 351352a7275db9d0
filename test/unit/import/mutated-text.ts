import fc from 'fast-check';

/** What may happen to a text on its way: lines go, come twice or change places, letters are mistyped, an end is cut. */
type Mutation = (text: string) => string;

const strange = [
  '\u0000',
  '\r',
  '\t',
  '```',
  '<!--',
  '|',
  '- ',
  '# ',
  '[',
  '](',
  '"',
  '{',
  '::',
  '99:99',
];
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const onLines = (change: (lines: string[], first: number, second: number) => void) =>
  fc.tuple(place, place).map(
    ([one, other]): Mutation =>
      (text) => {
        const lines = text.split('\n');
        const at = (share: number) => Math.floor(share * lines.length);
        change(lines, at(one), at(other));
        return lines.join('\n');
      },
  );

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  onLines((lines, first) => lines.splice(first, 1)),
  onLines((lines, first, second) => lines.splice(second, 0, lines[first] ?? '')),
  onLines((lines, first, second) => lines.splice(second, 0, ...lines.splice(first, 3))),
  onLines((lines, first) => {
    lines[first] = `    ${lines[first] ?? ''}`;
  }),
  fc.tuple(place, fc.constantFrom(...strange)).map(
    ([share, piece]): Mutation =>
      (text) => {
        const at = Math.floor(share * text.length);
        return text.slice(0, at) + piece + text.slice(at);
      },
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 9 })).map(
    ([share, length]): Mutation =>
      (text) => {
        const at = Math.floor(share * text.length);
        return text.slice(0, at) + text.slice(at + length);
      },
  ),
  place.map(
    (share): Mutation =>
      (text) =>
        text.slice(0, Math.floor(share * text.length)),
  ),
  fc.constant<Mutation>((text) => text.replaceAll('\n', '\r\n')),
);

/** Texts that begin as one of these and went through some mishaps. */
export function mutatedText(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(mutation, { minLength: 1, maxLength: 6 }))
    .map(([text, mutations]) => mutations.reduce((changed, mutate) => mutate(changed), text));
}
