// A number on its way to another: what makes a needle swing and a bar grow.
// Must not be read by any rule: it is only looks.

/** Time constant of the approach, milliseconds. */
const PACE = 180;

export class Glide {
  value: number;
  private target: number;

  constructor(value: number) {
    this.value = value;
    this.target = value;
  }

  /** Sets where to go; `at once` with reduced motion. */
  aim(target: number, atOnce: boolean): void {
    this.target = target;
    if (atOnce) this.value = target;
  }

  get settled(): boolean {
    return this.value === this.target;
  }

  /** Lets time pass. Returns true while it moves. */
  step(milliseconds: number): boolean {
    if (this.settled) return false;
    const rest = this.target - this.value;
    this.value += rest * (1 - Math.exp(-milliseconds / PACE));
    if (Math.abs(this.target - this.value) < 0.002 * Math.max(1, Math.abs(this.target)))
      this.value = this.target;
    return true;
  }
}
