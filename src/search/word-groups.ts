/**
 * The groups of words of one meaning, by the stems that stand for them on their own. Such a word is taken down under its stem alone: what
 * holds the group is put together of its stems' lists where a question asks for it.
 */
export class WordGroups {
  readonly #stems = new Map<number, number[]>();

  /** Notes that a stem stands for a group; both by the numbers of their terms. */
  add(stem: number, group: number): void {
    const stems = this.#stems.get(group);
    if (stems) stems.push(stem);
    else this.#stems.set(group, [stem]);
  }

  /** The stems that stand for a term beside itself; none unless it is a group's. */
  stemsOf(term: number): readonly number[] {
    return this.#stems.get(term) ?? NONE;
  }

  /** The terms of all groups. */
  terms(): Iterable<number> {
    return this.#stems.keys();
  }
}

const NONE: readonly number[] = [];
