// The view behind the windows: it banks, pitches and shakes as a whole, and the runway moves.

import type { Phase } from '../../flight/index.ts';
import { Glide } from '../drawing/glide.ts';
import { wave } from '../drawing/noise.ts';
import { Surface } from '../drawing/surface.ts';
import { paintFieldFromAfar, paintRunway } from './airfield.ts';
import { DAWNING_MS, type Hour, hourOf } from './hours.ts';
import type { Outlook } from './outlook.ts';
import { PaintedView } from './painted-view.ts';
import { LANDSCAPES } from './landscapes/index.ts';
import { Vista } from './vista.ts';
import { Weather } from './weather.ts';

/** Height of the horizon above the sill, as a share of the window's height, for each phase. */
const HORIZON: Readonly<Record<Phase, number>> = {
  'pre-flight': 0.42,
  'take-off': 0.16,
  climb: 0.2,
  cruise: 0.36,
  descent: 0.5,
  landing: 0.46,
  landed: 0.42,
};
const ALTITUDE: Readonly<Record<Phase, number>> = {
  'pre-flight': 0,
  'take-off': 0.25,
  climb: 0.6,
  cruise: 1,
  descent: 0.6,
  landing: 0.15,
  landed: 0,
};
/** The visible bank is this share of the bank on the instrument, which would be too steep to look at. */
const SEEN_BANK = 0.45;
const SHAKE_FROM = 0.12;
/** How far the windows reach down at their lowest, as a multiple of the sill's height. */
const SILL_REACH = 1.35;
/** In the light tiers the view shakes only this often (milliseconds), because each movement makes the browser redraw it all. */
const JOLT_MS = 66;
const ROLL_MS = 5200;
const APPROACH_MS = 3600;
/** The market index at which the sky begins to turn grey, and at which it is greyest. */
const GREY_FROM = -0.03;
const WORST = -0.18;
/** How the rendered view fits: its width covers the box, its sky the window's height, and its mountains a good part of it. */
const VISTA = { width: 1600, sky: 436, window: 230 } as const;

export class Outside {
  /** Clips the view to the windows, so that a movement makes the browser redraw only them. */
  private readonly pane: HTMLDivElement;
  private readonly box: HTMLDivElement;
  private readonly field: Surface;
  /** The rendered view, or the painted one where there are no pictures. */
  private readonly view: Vista | PaintedView;
  private readonly weather: Weather;
  private outlook: Outlook | null = null;
  private painted = '';
  private readonly bank = new Glide(0);
  private readonly horizon = new Glide(0);
  private shake = 0;
  private time = 0;
  /** Milliseconds since the layers were last moved. */
  private unseen = 0;
  /** Milliseconds since the take-off run or the touch-down began; null = neither is running. */
  private run: { readonly kind: 'roll' | 'approach'; at: number } | null = null;

  constructor(parent: HTMLElement) {
    this.pane = document.createElement('div');
    Object.assign(this.pane.style, { position: 'absolute', left: '0', top: '0', overflow: 'hidden' });
    parent.append(this.pane);
    this.box = document.createElement('div');
    this.box.style.position = 'absolute';
    this.box.style.willChange = 'transform';
    this.pane.append(this.box);
    this.view = Vista.there ? new Vista(this.box) : new PaintedView(this.box);
    this.field = new Surface(this.box, 1.5);
    this.weather = new Weather(this.pane);
  }

  look(outlook: Outlook): void {
    const before = this.outlook;
    this.outlook = outlook;
    const moved =
      before === null ||
      before.from !== outlook.from ||
      before.width !== outlook.width ||
      before.sill !== outlook.sill;
    this.bank.aim(this.seenBank(outlook), outlook.still || moved);
    this.horizon.aim(this.horizonOf(outlook), outlook.still || moved);
    this.shake = outlook.still || outlook.from !== 'cockpit' ? 0 : (outlook.cockpit?.turbulence ?? 0);
    if (outlook.still || outlook.from !== 'cockpit') this.run = null;
    this.paint();
    this.settle();
  }

  /** Starts the take-off: the runway moves and the horizon sinks. */
  takeOff(): void {
    const { outlook } = this;
    if (outlook === null || outlook.still || outlook.from !== 'cockpit') return;
    this.run = { kind: 'roll', at: 0 };
    this.horizon.aim(this.sillHeight(outlook, HORIZON['pre-flight']), true);
  }

  /** Shifts the view for a head to the left (−1) … right (1). */
  lean(share: number): void {
    if (this.view instanceof Vista) this.view.lean(share);
  }

  /** Shows an aircraft taking off, as seen from the tower. */
  depart(): void {
    if (this.view instanceof Vista) this.view.depart();
  }

  /** Starts the landing: the runway comes nearer until the wheels touch. */
  touchDown(): void {
    if (this.outlook?.still || this.outlook?.from !== 'cockpit') return;
    this.run = { kind: 'approach', at: 0 };
  }

  get moving(): boolean {
    return this.run !== null || this.shake > SHAKE_FROM || !this.bank.settled || !this.horizon.settled;
  }

  step(milliseconds: number): void {
    if (!this.moving || this.outlook === null) return;
    this.time += milliseconds;
    this.stepRun(milliseconds);
    this.bank.step(milliseconds * 0.35);
    this.horizon.step(milliseconds * 0.35);
    this.unseen += milliseconds;
    const gliding = this.run !== null || !this.bank.settled || !this.horizon.settled;
    if (!this.outlook.drifting && !gliding && this.unseen < JOLT_MS) return;
    this.unseen = 0;
    this.settle();
  }

  pause(paused: boolean): void {
    this.view.pause(paused);
    this.weather.pause(paused);
  }

  destroy(): void {
    this.view.destroy();
    this.weather.destroy();
    this.pane.remove();
  }

  private stepRun(milliseconds: number): void {
    if (this.run === null || this.outlook === null) return;
    this.run.at += milliseconds;
    const whole = this.run.kind === 'roll' ? ROLL_MS : APPROACH_MS;
    if (this.run.kind === 'roll' && this.run.at > ROLL_MS * 0.62)
      this.horizon.aim(this.horizonOf(this.outlook), false);
    if (this.run.at >= whole) this.run = null;
    this.paintField(this.hourIn(this.outlook));
  }

  private hourIn({ view, phase }: Outlook): Hour {
    return hourOf(LANDSCAPES[view], phase);
  }

  private seenBank(outlook: Outlook): number {
    if (outlook.from !== 'cockpit' || !outlook.cockpit?.awake.includes('bank')) return 0;
    return -outlook.cockpit.bank.degrees * SEEN_BANK;
  }

  private sillHeight({ sill }: Outlook, share: number): number {
    return sill - share * sill;
  }

  private horizonOf(outlook: Outlook): number {
    if (outlook.from === 'tower') return outlook.sill * 0.6;
    return this.sillHeight(outlook, HORIZON[outlook.phase]);
  }

  private paint(): void {
    const { outlook } = this;
    if (outlook === null) return;
    const hour = this.hourIn(outlook);
    const landscape = LANDSCAPES[outlook.view];
    const altitude = outlook.from === 'cockpit' ? ALTITUDE[outlook.phase] : 0;
    const cloudiness = Math.round(outlook.market * 40);
    const drifting = outlook.drifting && !outlook.still;
    const sign = [
      outlook.view,
      hour.name,
      altitude,
      outlook.from,
      outlook.width,
      outlook.height,
      outlook.sill,
      outlook.middle,
      cloudiness,
      drifting,
    ].join();
    if (sign === this.painted) {
      this.paintField(hour);
      return;
    }
    this.painted = sign;
    const width = Math.round(outlook.width * 1.24);
    const span = Math.max(260, outlook.sill * 1.15);
    const above = Math.round(Math.max(span, outlook.sill) + outlook.width * 0.12);
    const below = Math.round(outlook.sill + outlook.width * 0.12);
    const left = Math.round(outlook.middle - width / 2);
    const shown = Math.min(outlook.height, Math.ceil(outlook.sill * SILL_REACH));
    this.pane.style.width = `${outlook.width}px`;
    this.pane.style.height = `${shown}px`;
    const gloom = Math.max(0, Math.min(1, (outlook.market - GREY_FROM) / (WORST - GREY_FROM)));
    this.weather.look({
      light: hour.light,
      falls: landscape.below === 'snow' ? 'snow' : 'rain',
      width: outlook.width,
      height: shown,
      gloom: Math.round(gloom * 20) / 20,
      falling: drifting,
    });
    // The box's origin is on the horizon in the middle of the view, so that rotating the box banks the view.
    this.box.style.left = `${left}px`;
    this.box.style.width = `${width}px`;
    this.box.style.transformOrigin = `${width / 2}px 0`;
    if (this.view instanceof PaintedView) {
      const { market } = outlook;
      this.view.look({ landscape, hour, width, above, below, span, altitude, market, drifting });
    } else {
      this.view.look({
        landscape: landscape.name,
        hour: hour.name,
        light: hour.light,
        width,
        scale: Math.max(
          width / VISTA.width,
          outlook.sill / VISTA.window,
          this.horizonOf(outlook) / VISTA.sky,
        ),
        field: outlook.from === 'tower',
        clouds: Math.max(0.15, Math.min(1, 0.55 - outlook.market * 3)),
        fade: outlook.still ? 0 : DAWNING_MS,
        drifting,
      });
    }
    this.field.place(0, 0, width, below);
    this.paintField(hour);
  }

  private paintField(hour: Hour): void {
    const { outlook } = this;
    if (outlook === null) return;
    const { width, height } = this.field;
    if (outlook.from !== 'cockpit') {
      if (this.view instanceof Vista) {
        this.field.visible(false);
        return;
      }
      const reach = Math.min(height, outlook.sill * 0.45);
      this.field.visible(true);
      this.field.paint((pen) => paintFieldFromAfar(pen, hour, width, reach));
      return;
    }
    const rolling = this.run?.kind === 'roll' ? this.run.at / ROLL_MS : null;
    const landing = this.run?.kind === 'approach' ? this.run.at / APPROACH_MS : null;
    const grounded = outlook.phase === 'pre-flight' || outlook.phase === 'landed';
    const shown = grounded || rolling !== null || outlook.phase === 'landing';
    this.field.visible(shown);
    if (!shown) return;
    const approach = landing === null ? (outlook.phase === 'landing' ? 0 : 1) : 1 - (1 - landing) ** 2;
    const papi =
      outlook.phase === 'landing' || outlook.phase === 'landed' ? (outlook.cockpit?.papi ?? null) : null;
    this.field.paint((pen) =>
      paintRunway(pen, hour, width, height, {
        rolled: rolling === null ? 0 : 90 * rolling ** 2.2,
        lift: rolling === null ? 0 : Math.max(0, (rolling - 0.66) / 0.34) ** 1.5,
        approach,
        papi,
        snow: LANDSCAPES[outlook.view].below === 'snow',
      }),
    );
  }

  /** Moves the layers to where the moving figures and the shaking put them. */
  private settle(): void {
    const strength = this.shake > SHAKE_FROM ? this.shake : 0;
    const jolt = strength * 7;
    const x = jolt === 0 ? 0 : (wave(this.time * 0.006) - 0.5) * jolt;
    const y = jolt === 0 ? 0 : (wave(this.time * 0.009 + 40) - 0.5) * jolt * 1.6;
    const tilt = this.bank.value + (jolt === 0 ? 0 : (wave(this.time * 0.003 + 80) - 0.5) * strength * 2.2);
    this.box.style.transform = `translate(${x.toFixed(2)}px, ${(this.horizon.value + y).toFixed(2)}px) rotate(${tilt.toFixed(3)}deg)`;
  }
}
