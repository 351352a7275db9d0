/** A text file's content, put into the bundle when it is built. */
declare module '*?raw' {
  export default text;
  const text: string;
}
