// A number that moves smoothly to a target: it makes a needle swing and a bar grow. Only for show: no rule reads it.

/** Time constant of the approach in milliseconds: after it about 63 % of the way is done. */
const PACE = 180;

export class Glide {
  value: number;
  private target: number;

  constructor(value: number) {
    this.value = value;
    this.target = value;
  }

  /** Sets the target; `atOnce` jumps there, for reduced motion. */
  aim(target: number, atOnce: boolean): void {
    this.target = target;
    if (atOnce) this.value = target;
  }

  get settled(): boolean {
    return this.value === this.target;
  }

  /** Advances the time. Returns true while it moves. */
  step(milliseconds: number): boolean {
    if (this.settled) return false;
    const rest = this.target - this.value;
    this.value += rest * (1 - Math.exp(-milliseconds / PACE));
    if (Math.abs(this.target - this.value) < 0.002 * Math.max(1, Math.abs(this.target)))
      this.value = this.target;
    return true;
  }
}
