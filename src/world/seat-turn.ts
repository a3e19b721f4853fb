// The turn from one seat to the other: how far it is. It can be reversed at any point. Only for show: the game does not wait for it.

import type { Seat } from '../flight/index.ts';

/** Milliseconds for a whole turn. It has to stay below a second on slow machines too. */
export const TURN_MS = 620;

const PLACE: Readonly<Record<Seat, number>> = { cockpit: 0, tower: 1 };

export class SeatTurn {
  /** 0 = cockpit … 1 = tower. */
  private place: number;
  private goal: Seat;

  constructor(seat: Seat) {
    this.goal = seat;
    this.place = PLACE[seat];
  }

  /** Turns towards a seat from the present place. */
  to(seat: Seat, atOnce: boolean): void {
    this.goal = seat;
    if (atOnce) this.place = PLACE[seat];
  }

  get moving(): boolean {
    return this.place !== PLACE[this.goal];
  }

  step(milliseconds: number): void {
    const rest = PLACE[this.goal] - this.place;
    const stride = milliseconds / TURN_MS;
    this.place = Math.abs(rest) <= stride ? PLACE[this.goal] : this.place + Math.sign(rest) * stride;
  }

  /** The place with easing, 0 = cockpit … 1 = tower. */
  get eased(): number {
    const p = this.place;
    return p < 0.5 ? 4 * p * p * p : 1 - (-2 * p + 2) ** 3 / 2;
  }

  /** The seat whose instruments are shown; it changes half-way. */
  get seen(): Seat {
    return this.place < 0.5 ? 'cockpit' : this.place > 0.5 ? 'tower' : this.goal;
  }
}
