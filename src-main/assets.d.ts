/** A text file's content, put into the bundle when it is built. */
declare module '*?raw' {
  export default text;
  const text: string;
}

/** A file's content as a `data:` address in base64, put into the bundle when it is built. */
declare module '*?url&inline' {
  export default address;
  const address: string;
}
