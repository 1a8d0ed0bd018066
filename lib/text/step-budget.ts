/** A bound on work, counted in steps and not in time: the same text gets the same answer on every machine. */
export class StepBudget {
  #left: number

  constructor(most: number) {
    this.#left = most
  }

  /** Never less than none */
  get left(): number {
    return Math.max(0, this.#left)
  }

  /** Whether so many steps were left; if not, none are from then on. */
  spend(steps: number): boolean {
    this.#left -= steps
    return this.#left >= 0
  }
}
