// What each fact holds of a question's words, added up term by term; in typed arrays, since at many times the data maps
// take most of the time.

import type { Postings } from './postings.ts';
import type { Term } from './question.ts';
import { ranking as tuning } from './tuning.ts';

export class Tally {
  /** Weight of the terms that a fact holds. */
  readonly carried: Float32Array;
  /** What a fact would lack if it held nothing, less what it does hold. */
  readonly spared: Float32Array;
  readonly touched: number[] = [];
  readonly #seen: Uint8Array;
  readonly #share: Float32Array;

  constructor(size: number) {
    this.carried = new Float32Array(size);
    this.spared = new Float32Array(size);
    this.#seen = new Uint8Array(size);
    this.#share = new Float32Array(size);
  }

  touch(index: number): void {
    if (this.#seen[index] === 1) return;
    this.#seen[index] = 1;
    this.touched.push(index);
  }

  add(term: Term, postings: Postings): void {
    const share = this.#share;
    const held: number[] = [];
    const parts = term.parts ?? [];
    for (const part of parts)
      for (const index of postings.of(part)) {
        if (share[index] === 0) held.push(index);
        share[index] = (share[index] ?? 0) + tuning.part / parts.length;
      }
    // The thing by any name, and a little more by the very words: "BelAZ trucks" at work, not BelAZ jobs.
    const byName = parts.length > 0 ? 1 - tuning.veryWords : 1;
    for (const key of term.keys)
      for (const index of postings.of(key)) {
        const before = share[index] ?? 0;
        if (before === 0) held.push(index);
        const words = parts.length > 0 ? Math.min(1, before / tuning.part) : 0;
        share[index] = Math.max(before, byName + words * tuning.veryWords);
      }
    for (const key of term.keys)
      for (const index of postings.askedBy(key)) {
        const before = share[index] ?? 0;
        if (before === 0) held.push(index);
        share[index] = Math.max(before, tuning.asked);
      }
    for (const index of held) {
      const part = share[index] ?? 0;
      share[index] = 0;
      this.touch(index);
      this.carried[index] = (this.carried[index] ?? 0) + term.weight * term.certainty * part;
      this.spared[index] = (this.spared[index] ?? 0) + (term.weight - term.missing) * part;
    }
  }
}
