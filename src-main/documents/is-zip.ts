/** Tells the bytes of a zip by their start. Source: APPNOTE 6.3.10, 4.3.7. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}
