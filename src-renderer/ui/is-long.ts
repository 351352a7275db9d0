/** Tells whether a report has so many sections that those out of sight are neither laid out nor painted. */
export function isLong(sections: number): boolean {
  return sections > 40;
}
