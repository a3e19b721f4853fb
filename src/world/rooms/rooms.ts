// The rooms of both seats side by side: lit by the hour, with frames around the instruments, moving aside in a turn.

import { NEVER_ASLEEP, type Seat } from '../../flight/index.ts';
import { arrangeCockpit } from '../arrangement.ts';
import { arrangeTower } from '../tower-arrangement.ts';
import type { FlyingInput } from '../types.ts';
import { paintCockpitFrames } from './cockpit-room.ts';
import { Room } from './room.ts';
import { cockpitWarning, towerWarning } from './warnings.ts';

export class Rooms {
  private readonly rooms: Readonly<Record<Seat, Room>>;
  private painted = '';

  constructor(parent: HTMLElement) {
    this.rooms = {
      cockpit: new Room(parent, 'cockpit', { x: 604, y: 192 }),
      tower: new Room(parent, 'tower', { x: 604, y: 212 }),
    };
  }

  /**
   * Paints both rooms, if anything differs from what was painted last.
   * @param hour name of the hour's light
   * @param ratio canvas pixels per CSS pixel
   */
  look(input: FlyingInput, hour: string, ratio: number): void {
    const { layout, seat, tier } = input;
    const { stage } = layout;
    const cockpit = input.seat === 'cockpit' ? input.cockpit : null;
    const [width, height] = [window.innerWidth, window.innerHeight];
    // In the tower only the height of the cockpit's sill is needed, and that is the same however many instruments have come on.
    const awake = cockpit === null ? NEVER_ASLEEP : cockpit.awake;
    const warning = {
      cockpit: cockpit === null ? null : cockpitWarning(cockpit),
      tower: input.seat === 'tower' ? towerWarning(input.tower) : null,
    };
    const sign = JSON.stringify([width, height, stage, hour, awake, warning, ratio]);
    if (sign === this.painted) return;
    this.painted = sign;
    const middle = stage.x + stage.width / 2;
    const common = { width, height, hour, still: tier === 'still' };
    const arrangement = arrangeCockpit(layout, awake);
    const cockpitAnchor = { x: middle, y: arrangement.sill };
    this.rooms.cockpit.look({
      ...common,
      warning: warning.cockpit,
      anchor: cockpitAnchor,
      seen: seat === 'cockpit',
    });
    const towerAnchor = { x: middle, y: arrangeTower(layout).sill };
    this.rooms.tower.look({
      ...common,
      warning: warning.tower,
      anchor: towerAnchor,
      seen: seat === 'tower',
    });
    if (cockpit !== null) this.rooms.cockpit.paint((pen) => paintCockpitFrames(pen, stage, arrangement));
  }

  /** Moves each room sideways, in CSS pixels. A room that is not visible is hidden, which saves its layout. */
  shift(aside: Readonly<Record<Seat, number>>, shown: boolean): void {
    for (const seat of ['cockpit', 'tower'] as const) {
      this.rooms[seat].visible(shown && Math.abs(aside[seat]) < window.innerWidth);
      this.rooms[seat].element.style.transform =
        aside[seat] === 0 ? '' : `translateX(${aside[seat].toFixed(1)}px)`;
    }
  }
}
