// The world as one thing: layers under the live canvas, the two scenes, the turn between them, and when to draw.
// Must not hold a rule, a word, or any figure beyond the picture being shown.

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FlightEvent } from '../flight/event-types.ts';
import type { Seat } from '../flight/strip-types.ts';
import type { Phase } from '../flight/view-types.ts';
import { arrangeCockpit, arrangeTower } from './arrangement.ts';
import { CockpitScene } from './cockpit/cockpit-scene.ts';
import type { Layers } from './drawing/dial.ts';
import { Phaser } from './engine.ts';
import { areaAt } from './hits.ts';
import { Meter } from './meter.ts';
import { hourOf } from './outside/hours.ts';
import { Outside } from './outside/outside.ts';
import { Pointer } from './pointer.ts';
import { paintCockpitFrames, warningOf } from './rooms/cockpit-room.ts';
import { Room } from './rooms/room.ts';
import { TowerScene } from './tower/tower-scene.ts';
import { Turn } from './turn.ts';
import type { Counts, HitArea, PictureTier, World, WorldInput, WorldOptions, WorldPorts } from './types.ts';

/** Frames a second: half is enough for a sweep, and half the work on a machine that draws in software. */
const FRAMES: Readonly<Record<PictureTier, number>> = { full: 60, light: 30, still: 30 };
/** A context that does not come back within this many milliseconds is lost. */
const PATIENCE_MS = 5000;
/** Steps without movement before the loop sleeps: scenes start one step after they are asked to. */
const CALM_STEPS = 4;

function stillLayer(): HTMLDivElement {
  const layer = document.createElement('div');
  Object.assign(layer.style, { position: 'absolute', pointerEvents: 'none' });
  return layer;
}

export class LivingWorld implements World {
  readonly game: Phaser.Game;
  readonly cockpit = new CockpitScene();
  readonly tower = new TowerScene();
  readonly hitAreas: ReadonlySignal<readonly HitArea[]>;
  private readonly areas = signal<readonly HitArea[]>([]);
  private readonly root: HTMLDivElement;
  private readonly ports: WorldPorts;
  private readonly outside: Outside;
  private readonly rooms: Readonly<Record<Seat, Room>>;
  /** In the light tiers: what stands still, under the live canvas and over it. */
  private readonly layers: Layers;
  private readonly turn = new Turn('cockpit');
  private readonly meter: Meter;
  private readonly options: WorldOptions;
  private pointer: Pointer | null = null;
  private input: WorldInput | null = null;
  private running: Seat | null = null;
  private paintedRooms = '';
  private placed = '';
  private paused = false;
  private calm = 0;
  /** Steps in which the hit areas may still change: a scene starts one step after it is asked to. */
  private unsettled = 0;
  private last: number | null = null;
  private lost: ReturnType<typeof setTimeout> | null = null;

  /** @param renderer HEADLESS only in tests */
  constructor(parent: HTMLElement, ports: WorldPorts, renderer: number, options: WorldOptions) {
    this.ports = ports;
    this.options = options;
    this.hitAreas = computed(() => this.areas.value);
    this.root = document.createElement('div');
    this.root.setAttribute('aria-hidden', 'true');
    Object.assign(this.root.style, {
      position: 'absolute',
      inset: '0',
      overflow: 'hidden',
      background: '#0b1119',
    });
    parent.append(this.root);
    this.outside = new Outside(this.root);
    this.rooms = {
      cockpit: new Room(this.root, 'cockpit', { x: 604, y: 192 }),
      tower: new Room(this.root, 'tower', { x: 604, y: 212 }),
    };
    this.layers = { under: stillLayer(), over: stillLayer() };
    this.root.append(this.layers.under);
    this.game = new Phaser.Game({
      type: renderer,
      parent: this.root,
      width: 320,
      height: 240,
      transparent: true,
      banner: false,
      audio: { noAudio: true },
      // Presses come from the page's own events; keys from the action registry.
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      disableContextMenu: false,
      autoFocus: false,
      scale: { mode: Phaser.Scale.NONE, expandParent: false },
      fps: { limit: options.freeFrames ? 0 : FRAMES.light, smoothStep: false },
      render: { antialiasGL: false, maxTextures: 1, powerPreference: 'default' },
    });
    this.meter = new Meter(this.game);
  }

  /** Called once when the engine has booted. */
  begin(): void {
    const { game } = this;
    game.scene.add('cockpit', this.cockpit, false);
    game.scene.add('tower', this.tower, false);
    const { style } = game.canvas;
    style.position = 'absolute';
    style.display = 'block';
    this.root.append(this.layers.over);
    game.events.on(Phaser.Core.Events.STEP, (time: number) => this.step(time));
    game.events.on(Phaser.Core.Events.HIDDEN, () => game.loop.sleep());
    game.events.on(Phaser.Core.Events.VISIBLE, () => this.wake());
    this.pointer = new Pointer(game.canvas, {
      under: (x, y) => this.idUnder(x, y),
      press: (id) => this.ports.onHit(id),
      attend: (attention) => {
        this.scene?.attend(attention);
        this.wake();
      },
    });
    game.canvas.addEventListener('webglcontextlost', this.contextLost);
    // The engine hears it first, and has its textures again when we draw.
    game.canvas.addEventListener('webglcontextrestored', this.contextRestored);
  }

  show(input: WorldInput): void {
    const before = this.input;
    this.input = input;
    const from = input.screen === 'title' ? null : input.seat;
    const first = before === null || before.screen !== input.screen;
    this.limitFrames(input.tier);
    this.turn.to(input.seat, input.tier === 'still' || first || from === null);
    this.placeCanvas(input);
    this.paintRooms(input);
    this.lookOut(input);
    this.present();
    this.arrange();
    this.wake();
  }

  animate(events: readonly FlightEvent[]): void {
    for (const { kind } of events) {
      if (kind === 'took-off') this.outside.takeOff();
      if (kind === 'landed') this.outside.touchDown();
      if (kind === 'week-turned') this.outside.depart();
    }
    this.wake();
  }

  setLanguage(): void {
    this.cockpit.redraw();
    this.tower.redraw();
    this.publish();
    this.wake();
  }

  focus(id: string | null): void {
    this.pointer?.focus(id);
  }

  pause(paused: boolean): void {
    this.paused = paused;
    this.outside.pause(paused);
    if (!paused) this.wake();
  }

  destroy(): void {
    if (this.lost !== null) clearTimeout(this.lost);
    this.outside.destroy();
    this.game.destroy(true);
    this.root.remove();
  }

  /** The scene whose seat is in view. */
  get scene(): CockpitScene | TowerScene | null {
    return this.running === null ? null : this[this.running];
  }

  counts(): Counts {
    return this.meter.counts(this.calm === 0 && this.game.loop.running);
  }

  measure(done: (framesPerSecond: number) => void): void {
    this.meter.measure(done);
  }

  private limitFrames(tier: PictureTier): void {
    const limit = this.options.freeFrames ? 0 : FRAMES[tier];
    if (this.game.loop.fpsLimit !== limit) this.game.loop.setFPSLimit(limit);
  }

  private wake(): void {
    this.calm = 0;
    this.unsettled = CALM_STEPS;
    if (this.game.loop.running || !this.game.isBooted || document.hidden) return;
    this.last = null;
    this.game.loop.wake();
  }

  private step(time: number): void {
    const passed = this.last === null ? 0 : Math.max(0, time - this.last);
    this.last = time;
    const { input } = this;
    if (input === null) return;
    let moving = false;
    if (!this.paused) {
      if (this.turn.moving) {
        moving = true;
        this.turn.step(passed);
        this.present();
        this.arrange();
      }
      if (this.outside.moving) {
        moving = true;
        this.outside.step(passed);
      }
      if (this.scene?.sys.isActive()) moving = this.scene.pass(passed) || moving;
    }
    if (moving) this.meter.pass(passed);
    if (this.turn.moving) this.unsettled = CALM_STEPS;
    if (this.unsettled > 0) {
      this.unsettled -= 1;
      this.publish();
    }
    this.calm = moving ? 0 : this.calm + 1;
    if (this.calm >= CALM_STEPS && this.game.loop.running) this.game.loop.sleep();
  }

  /** Starts the scene in view, stops the other, and gives it the newest picture. */
  private present(): void {
    const { input } = this;
    if (input === null) return;
    const seat = input.screen === 'title' ? null : this.turn.seen;
    if (seat !== this.running) {
      if (this.running !== null) this.game.scene.stop(this.running);
      this.pointer?.forget();
      this.running = seat;
      if (seat !== null) this.game.scene.start(seat);
    }
    const common = {
      layout: input.layout,
      ratio: this.ratio(),
      still: input.tier === 'still',
      ringed: input.ringed,
      layers: input.tier === 'full' ? null : this.layers,
    };
    if (seat === 'cockpit' && input.cockpit !== null)
      this.cockpit.present({ ...common, view: input.cockpit });
    if (seat === 'tower' && input.tower !== null) this.tower.present({ ...common, view: input.tower });
    this.publish();
  }

  /** Puts rooms and canvas where the turn stands: one glides out as the other glides in. */
  private arrange(): void {
    const { input } = this;
    if (input === null) return;
    const flying = input.screen === 'flight';
    const place = this.turn.eased;
    const width = window.innerWidth;
    const shift: Readonly<Record<Seat, number>> = { cockpit: -place * width, tower: (1 - place) * width };
    for (const seat of ['cockpit', 'tower'] as const) {
      this.rooms[seat].visible(flying && Math.abs(shift[seat]) < width);
      this.rooms[seat].element.style.transform =
        shift[seat] === 0 ? '' : `translateX(${shift[seat].toFixed(1)}px)`;
    }
    // Everywhere else the page has a picture of its own.
    this.root.style.visibility = flying ? 'visible' : 'hidden';
    const move = this.running === null ? 0 : shift[this.running];
    for (const { style } of this.stagePieces()) {
      style.visibility = flying ? 'visible' : 'hidden';
      style.transform = move === 0 ? '' : `translateX(${move.toFixed(1)}px)`;
    }
  }

  private stagePieces(): readonly HTMLElement[] {
    return [this.layers.under, this.game.canvas, this.layers.over];
  }

  private ratio(): number {
    return Math.min(2, window.devicePixelRatio || 1);
  }

  private placeCanvas({ layout: { stage } }: WorldInput): void {
    const ratio = this.ratio();
    const width = Math.max(1, Math.round(stage.width * ratio));
    const height = Math.max(1, Math.round(stage.height * ratio));
    const sign = [stage.x, stage.y, width, height].join();
    if (sign === this.placed) return;
    this.placed = sign;
    this.game.scale.resize(width, height);
    for (const { style } of this.stagePieces()) {
      style.left = `${stage.x}px`;
      style.top = `${stage.y}px`;
      style.width = `${width / ratio}px`;
      style.height = `${height / ratio}px`;
    }
  }

  private phaseOf({ cockpit, tower }: WorldInput): Phase {
    return cockpit?.phase ?? tower?.phase ?? 'pre-flight';
  }

  private paintRooms(input: WorldInput): void {
    const { layout, cockpit, screen, tier } = input;
    if (screen === 'title') return;
    const { stage } = layout;
    const [width, height] = [window.innerWidth, window.innerHeight];
    const hour = hourOf(this.phaseOf(input));
    const awake = cockpit?.awake ?? [];
    const warning = cockpit === null ? null : warningOf(cockpit);
    const sign = JSON.stringify([width, height, stage, hour.name, awake, warning, this.ratio()]);
    if (sign === this.paintedRooms) return;
    this.paintedRooms = sign;
    const middle = stage.x + stage.width / 2;
    const common = { width, height, hour: hour.name, still: tier === 'still' };
    const arrangement = arrangeCockpit(layout, awake);
    const cockpitAnchor = { x: middle, y: arrangement.sill };
    this.rooms.cockpit.look({ ...common, warning, anchor: cockpitAnchor, seen: input.seat === 'cockpit' });
    const towerAnchor = { x: middle, y: arrangeTower(layout).sill };
    this.rooms.tower.look({ ...common, warning: null, anchor: towerAnchor, seen: input.seat === 'tower' });
    if (cockpit !== null) this.rooms.cockpit.paint((pen) => paintCockpitFrames(pen, stage, arrangement));
  }

  private lookOut(input: WorldInput): void {
    const { layout, market, tier, cockpit, seat, screen } = input;
    if (screen === 'title') return;
    const arrangement =
      seat === 'cockpit' ? arrangeCockpit(layout, cockpit?.awake ?? []) : arrangeTower(layout);
    this.outside.look({
      from: seat,
      phase: this.phaseOf(input),
      width: window.innerWidth,
      height: window.innerHeight,
      sill: arrangement.sill,
      middle: layout.stage.x + layout.stage.width / 2,
      market,
      still: tier === 'still',
      drifting: tier === 'full',
      cockpit,
    });
  }

  /** Hit areas belong to a seat that has come to rest. */
  private publish(): void {
    const areas = this.turn.moving ? [] : (this.scene?.hitAreas() ?? []);
    const same =
      areas.length === this.areas.peek().length &&
      JSON.stringify(areas) === JSON.stringify(this.areas.peek());
    if (!same) this.areas.value = areas;
  }

  private idUnder(x: number, y: number): string | null {
    const area = areaAt(this.areas.peek(), x, y);
    if (area !== null) return area.id;
    const stage = this.input?.layout.stage;
    if (this.running !== 'tower' || stage === undefined || this.turn.moving) return null;
    const sector = this.tower.sectorUnder(x - stage.x, y - stage.y);
    return sector === null ? null : `sector-${sector}`;
  }

  private readonly contextLost = (): void => {
    this.lost ??= setTimeout(() => this.ports.onLost(), PATIENCE_MS);
  };

  private readonly contextRestored = (): void => {
    if (this.lost !== null) clearTimeout(this.lost);
    this.lost = null;
    this.cockpit.redraw();
    this.tower.redraw();
    this.wake();
  };
}
