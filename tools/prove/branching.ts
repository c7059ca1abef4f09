/** Tries every answer to every question, one run at a time: each run asks, and the last question with an answer left is answered anew. */
export class Branching {
  #answers: { readonly of: number; at: number }[] = [];
  #asked = 0;

  /** Which of so many answers this run gets. */
  ask(of: number): number {
    const known = this.#answers[this.#asked];
    this.#asked += 1;
    if (known) return known.at;
    this.#answers.push({ of, at: 0 });
    return 0;
  }

  /** Sets up the next run; false when every combination has had its turn. */
  next(): boolean {
    this.#asked = 0;
    for (let last = this.#answers.at(-1); last; last = this.#answers.at(-1)) {
      if (last.at + 1 < last.of) {
        last.at += 1;
        return true;
      }
      this.#answers.pop();
    }
    return false;
  }
}
