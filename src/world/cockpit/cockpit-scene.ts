// The cockpit's part of the live canvas: its instruments.
// Must not show what only the tower sees: no radar, no cases, and only the weather that the tower has passed on.

import type { CockpitView } from '../../flight/index.ts';
import { arrangeCockpit, isAwake } from '../arrangement.ts';
import { Dial } from '../drawing/dial.ts';
import { hitArea } from '../hits.ts';
import { type Frame, SeatScene } from '../seat-scene.ts';
import type { HitArea } from '../types.ts';
import { type Instrument, LiveInstrument } from './instrument.ts';
import { bank } from './instruments/bank.ts';
import { engines } from './instruments/engines.ts';
import { fuel } from './instruments/fuel.ts';
import { heading } from './instruments/heading.ts';
import { levers, NAME as LEVERS_NAME } from './instruments/levers.ts';
import { lines } from './instruments/lines.ts';
import { leverBoxes } from './lever-place.ts';
import { lampHit, lamps, lampSlots } from './instruments/lamps.ts';
import { landing } from './instruments/landing.ts';
import { route } from './instruments/route.ts';
import { slipBoxes, slips } from './instruments/slips.ts';
import { speed } from './instruments/speed.ts';
import { turbulence } from './instruments/turbulence.ts';

const INSTRUMENTS: readonly Instrument[] = [
  landing,
  lamps,
  speed,
  bank,
  heading,
  engines,
  levers,
  fuel,
  route,
  turbulence,
  slips,
  lines,
];

export class CockpitScene extends SeatScene<CockpitView> {
  private parts: LiveInstrument[] = [];
  private drawnAt = 1;

  constructor() {
    super('cockpit');
  }

  protected override partsOf({ awake }: CockpitView): readonly string[] {
    return awake;
  }

  protected override build({ layout, ratio, view, layers }: Frame<CockpitView>): void {
    const { spots, scale } = arrangeCockpit(layout, view.awake);
    this.drawnAt = scale;
    for (const instrument of INSTRUMENTS) {
      const box = spots[instrument.spot];
      if (box === undefined) continue;
      this.parts.push(
        new LiveInstrument(
          instrument,
          new Dial(
            this,
            `instrument-${instrument.spot}`,
            box,
            ratio,
            scale,
            layers?.under ?? null,
            0,
            layout.fromRight,
          ),
          scale,
        ),
      );
    }
    this.point();
  }

  protected override fill({ view, ringed, still }: Frame<CockpitView>, anew: boolean): void {
    for (const part of this.parts)
      part.show(view, { awake: isAwake(part.instrument.spot, view.awake), ringed }, still || anew);
  }

  protected override tearDown(): void {
    for (const part of this.parts) part.dial.destroy();
    this.parts = [];
  }

  /** Draws the highlight of what is hovered, focused or pressed. */
  protected override point(): void {
    for (const part of this.parts) part.touch(this.attention);
  }

  override pass(milliseconds: number): boolean {
    let moving = false;
    for (const part of this.parts) moving = part.step(milliseconds) || moving;
    return moving;
  }

  override hitAreas(): readonly HitArea[] {
    const { frame } = this;
    if (frame === null) return [];
    const { view, layout } = frame;
    return this.parts.flatMap(({ instrument, dial: { box } }): HitArea[] => {
      const within = (inner: { x: number; y: number; width: number; height: number }) => ({
        ...inner,
        x: box.x + (layout.fromRight ? box.width - inner.x - inner.width : inner.x),
        y: box.y + inner.y,
      });
      if (instrument.spot === 'lamps') {
        return lampSlots(view, box.width, box.height, this.drawnAt).flatMap((slot) =>
          slot.lamp === null ? [] : [hitArea(lampHit(slot.lamp), within(slot.box), layout.stage)],
        );
      }
      if (instrument.spot === 'levers')
        return leverBoxes(view.efforts.length, box.width, box.height, LEVERS_NAME * this.drawnAt).map(
          (lever, cell) => hitArea({ kind: 'lever', cell }, within(lever), layout.stage),
        );
      if (instrument.spot === 'slips')
        return slipBoxes(view, box.width, box.height).map((slip) =>
          hitArea({ kind: 'slip', slip: slip.id }, within(slip.box), layout.stage),
        );
      return isAwake(instrument.spot, view.awake)
        ? [hitArea({ kind: 'instrument', spot: instrument.spot }, box, layout.stage)]
        : [];
    });
  }

  protected override dials(): readonly Dial[] {
    return this.parts.map(({ dial }) => dial);
  }
}
