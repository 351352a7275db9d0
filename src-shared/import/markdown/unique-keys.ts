/** Gives the second of two equal keys of a group a number, in the order in which they are asked for. */
export class UniqueKeys {
  readonly #seen = new Map<string, number>();

  unique(group: string, key: string): string {
    const times = (this.#seen.get(`${group} ${key}`) ?? 0) + 1;
    this.#seen.set(`${group} ${key}`, times);
    return times === 1 ? key : `${key} #${times}`;
  }
}
