declare module 'dictionary-en/index.aff?raw' {
  const text: string;
  export default text;
}
declare module 'dictionary-en/index.dic?raw' {
  const text: string;
  export default text;
}
/** The package's own types are made for Node. */
declare module 'nspell/lib/index.js' {
  type Dictionary = {
    readonly correct: (word: string) => boolean;
    readonly suggest: (word: string) => readonly string[];
  };
  export default function nspell(aff: string, dic: string): Dictionary;
}
