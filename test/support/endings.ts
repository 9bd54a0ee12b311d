/** What has to be ended when a test is over, the last one begun first. */
export class Endings {
  readonly #endings: (() => unknown)[] = [];

  add(end: () => unknown): void {
    this.#endings.push(end);
  }

  /** Ends everything, even if some of it fails; the failures are returned. */
  async run(): Promise<unknown[]> {
    const problems: unknown[] = [];
    for (const end of this.#endings.splice(0).toReversed()) {
      try {
        await end();
      } catch (error) {
        problems.push(error);
      }
    }
    return problems;
  }
}
