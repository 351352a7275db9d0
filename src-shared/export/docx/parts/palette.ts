/** The colours of the printed page: RGB in hexadecimal, as Word writes them. */
export const palette = {
  ink: '1D1C1A',
  inkSecondary: '5F5C57',
  line: 'D9D5CE',
  surface: 'F6F5F3',
  accent: '3B5BDB',
} as const;
