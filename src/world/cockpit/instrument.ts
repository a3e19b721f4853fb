// What every cockpit instrument shares: a screen that is lit or still dark, and figures that move smoothly to new values.

import type { CockpitView, InstrumentId } from '../../flight/index.ts';
import { t } from '../../language/index.ts';
import { type HitId, isAmong, sameHit } from '../../look/hit-id.ts';
import type { Spot } from '../arrangement.ts';
import type { Dial } from '../drawing/dial.ts';
import { Glide } from '../drawing/glide.ts';
import { type Pen, shade } from '../drawing/pen.ts';
import { NOTHING } from '../pointer.ts';
import type { Attention } from '../types.ts';

/** The surface of one instrument, and what it needs to draw itself. */
export interface Face {
  readonly pen: Pen;
  readonly width: number;
  readonly height: number;
  /** Lines and distances are this many times larger than at 1280 × 720. */
  readonly scale: number;
  readonly view: CockpitView;
  /** Hit areas on this instrument to draw a ring around: a lamp, a slip. */
  readonly ringed: readonly HitId[];
  readonly touched: Attention;
  /** The present value of a moving figure, by its name in `aims`. */
  at(name: string): number;
}

/** How the pointer or the focus relates to a hit area: pressed, near it (hovered or focused), or neither. */
export function touchOf({ hovered, focused, pressed }: Attention, id: HitId): 'pressed' | 'near' | null {
  if (sameHit(pressed, id)) return 'pressed';
  return isAmong([hovered, focused], id) ? 'near' : null;
}

export interface Instrument {
  readonly spot: Spot;
  /** The target values of the figures that move smoothly, by name. */
  aims(view: CockpitView): Readonly<Record<string, number>>;
  paint(face: Face): void;
  /** Set for an instrument that starts dark: its id, and the title that is written on it until it comes on. */
  readonly sleeper?: { readonly id: InstrumentId; title(view: CockpitView): string };
  /** True where it can be operated, and so is redrawn when the pointer or the focus changes. */
  readonly worked?: boolean;
  /** True where no glass reflection is drawn over it: paper and lamps. */
  readonly bare?: boolean;
}

/** Faces below this height count as low. */
const LOW = 100;

/**
 * The small title in an instrument's upper left corner, nearer to the edge of a low one.
 * @param short written where the whole would have to be squeezed
 */
export function heading({ pen, width, height, scale }: Face, text: string, short = text): void {
  const y = (height < LOW * scale ? 10.5 : 13) * scale;
  const room = width - 20 * scale;
  const fits = pen.measureSmallest(text) <= room;
  pen.text(10 * scale, y, fits ? text : short, { colour: 'dim', width: room });
}

/** How an instrument is shown: lit or dark, and what on it has a ring. */
export interface Look {
  readonly awake: boolean;
  readonly ringed: readonly HitId[];
}

export class LiveInstrument {
  readonly instrument: Instrument;
  readonly dial: Dial;
  private readonly scale: number;
  private readonly glides = new Map<string, Glide>();
  private view: CockpitView | null = null;
  private awake = false;
  private ringed: readonly HitId[] = [];
  private touched = NOTHING;

  constructor(instrument: Instrument, dial: Dial, scale: number) {
    this.instrument = instrument;
    this.dial = dial;
    this.scale = scale;
  }

  /** Shows a view; figures move there smoothly from their present values unless `still`. */
  show(view: CockpitView, look: Look, still: boolean): void {
    const waking = this.view === null || !this.awake;
    this.view = view;
    this.awake = look.awake;
    this.ringed = look.ringed;
    for (const [name, aim] of Object.entries(this.instrument.aims(view))) {
      const glide = this.glides.get(name);
      if (glide === undefined) this.glides.set(name, new Glide(aim));
      else glide.aim(aim, still || waking);
    }
    this.paint();
  }

  touch(touched: Attention): void {
    this.touched = touched;
    if (this.instrument.worked) this.paint();
  }

  /** Advances the moving figures. Returns true while any of them still moves. */
  step(milliseconds: number): boolean {
    let moving = false;
    for (const glide of this.glides.values()) moving = glide.step(milliseconds) || moving;
    if (moving && this.awake) this.paint();
    return moving;
  }

  private at(name: string): number {
    const glide = this.glides.get(name);
    if (glide === undefined) throw new Error(`${this.instrument.spot} has no figure ${name}`);
    return glide.value;
  }

  paint(): void {
    const { view, instrument, dial, scale } = this;
    if (view === null) return;
    const { width, height } = dial.box;
    dial.paint((pen) => {
      if (!this.awake) {
        pen.box(0, 0, width, height, 5).fill('#06090f');
        this.sleeping(pen, width, height);
        this.glass(pen, width, height);
        return;
      }
      if (!instrument.bare) {
        const lit = pen.downwards(0, height, [0, '#0d1622'], [1, '#080d15']);
        pen.box(0, 0, width, height, 5).fill(lit);
      }
      instrument.paint({
        pen,
        width,
        height,
        scale,
        view,
        ringed: this.ringed,
        touched: this.touched,
        at: (name) => this.at(name),
      });
      if (!instrument.bare) this.glass(pen, width, height);
    });
  }

  /** Writes on a dark screen what it is and when it comes on, so that nobody takes it for broken. */
  private sleeping(pen: Pen, width: number, height: number): void {
    const { sleeper } = this.instrument;
    const { view } = this;
    if (sleeper === undefined || view === null) return;
    const week = view.wakes[sleeper.id];
    if (week === undefined) return;
    const words = { colour: 'dim', width: width - 20 * this.scale } as const;
    pen.text(10 * this.scale, 13 * this.scale, sleeper.title(view), words);
    const when = week === null ? t('world:asleepHere') : t('world:asleep', { week });
    pen.text(10 * this.scale, height - 13 * this.scale, when, words);
  }

  /** A faint slanting reflection, so that a dark screen is still recognised as a screen. */
  private glass(pen: Pen, width: number, height: number): void {
    pen.inside(
      () => pen.box(0, 0, width, height, 5),
      () => {
        const at = width * 0.62;
        pen
          .path(
            [
              [at, 0],
              [at + height * 0.5, 0],
              [at + height * 0.1, height],
              [at - height * 0.4, height],
            ],
            true,
          )
          .fill(shade('#ffffff', 0.018));
      },
    );
    pen.box(0.5, 0.5, width - 1, height - 1, 5).stroke(shade('line', 0.9), 1);
  }
}
