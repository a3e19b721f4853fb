// The world as a whole: the view outside, the rooms, the stage with its two scenes, the turn, and when to draw.

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FlightEvent, Seat } from '../flight/index.ts';
import type { HitId } from '../look/hit-id.ts';
import { CockpitScene } from './cockpit/cockpit-scene.ts';
import { watchContext } from './context-watch.ts';
import { Phaser } from './engine.ts';
import { followHead } from './head.ts';
import { areaAt } from './hits.ts';
import { Meter } from './meter.ts';
import { hourOf } from './outside/hours.ts';
import { LANDSCAPES } from './outside/landscapes/index.ts';
import { outlookOf } from './outside/outlook.ts';
import { Outside } from './outside/outside.ts';
import { Pointer } from './pointer.ts';
import { Rooms } from './rooms/rooms.ts';
import { Stage } from './stage.ts';
import { TowerScene } from './tower/tower-scene.ts';
import { SeatTurn } from './seat-turn.ts';
import type { Counts, HitArea, PictureWord, World, WorldInput, WorldOptions, WorldPorts } from './types.ts';

/** Steps without movement before the loop sleeps: a scene starts only one step after it was asked to. */
const CALM_STEPS = 4;

export class LivingWorld implements World {
  readonly game: Phaser.Game;
  readonly cockpit = new CockpitScene();
  readonly tower = new TowerScene();
  readonly hitAreas: ReadonlySignal<readonly HitArea[]>;
  private readonly areas = signal<readonly HitArea[]>([]);
  private readonly root: HTMLDivElement;
  private readonly ports: WorldPorts;
  private readonly outside: Outside;
  private readonly rooms: Rooms;
  private readonly stage: Stage;
  private readonly turn = new SeatTurn('cockpit');
  private readonly meter: Meter;
  private pointer: Pointer | null = null;
  private input: WorldInput | null = null;
  private running: Seat | null = null;
  private paused = false;
  private calm = 0;
  /** Steps in which the hit areas may still change: a scene starts only one step after it was asked to. */
  private unsettled = 0;
  private last: number | null = null;
  private stopWaiting: (() => void) | null = null;
  private stopFollowing: (() => void) | null = null;

  /** @param renderer HEADLESS only in tests */
  constructor(parent: HTMLElement, ports: WorldPorts, renderer: number, options: WorldOptions) {
    this.ports = ports;
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
    this.rooms = new Rooms(this.root);
    this.stage = new Stage(this.root, renderer, options.freeFrames);
    this.game = this.stage.game;
    this.meter = new Meter(this.game);
  }

  /** Called once when the engine has started. */
  begin(): void {
    const { game } = this;
    game.scene.add('cockpit', this.cockpit, false);
    game.scene.add('tower', this.tower, false);
    this.stage.begin();
    game.events.on(Phaser.Core.Events.STEP, (time: number) => this.step(time));
    game.events.on(Phaser.Core.Events.HIDDEN, () => game.loop.sleep());
    game.events.on(Phaser.Core.Events.VISIBLE, () => this.wake());
    this.pointer = new Pointer(game.canvas, {
      under: (x, y) => this.under(x, y),
      press: (id) => this.ports.onHit(id),
      attend: (attention) => {
        this.scene?.attend(attention);
        this.wake();
      },
    });
    this.stopFollowing = followHead((share) => this.outside.lean(share));
    this.stopWaiting = watchContext(
      game.canvas,
      () => {
        this.cockpit.redraw();
        this.tower.redraw();
        this.wake();
      },
      () => this.ports.onLost(),
    );
  }

  show(input: WorldInput): void {
    const before = this.input;
    this.input = input;
    const from = input.screen === 'title' ? null : input.seat;
    const first = before === null || before.screen !== input.screen;
    this.stage.limitFrames(input.tier);
    this.turn.to(input.seat, input.tier === 'still' || first || from === null);
    this.stage.place(input.layout.stage);
    this.lookRound(input);
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

  focus(id: HitId | null): void {
    this.pointer?.focus(id);
  }

  pause(paused: boolean): void {
    this.paused = paused;
    this.outside.pause(paused);
    if (!paused) this.wake();
  }

  destroy(): void {
    this.stopWaiting?.();
    this.stopFollowing?.();
    this.outside.destroy();
    this.game.destroy(true);
    this.root.remove();
  }

  /** The scene whose seat is shown. */
  get scene(): CockpitScene | TowerScene | null {
    return this.running === null ? null : this[this.running];
  }

  counts(): Counts {
    return this.meter.counts(this.calm === 0 && this.game.loop.running);
  }

  words(): readonly PictureWord[] {
    const stage = this.input?.layout.stage;
    return this.turn.moving || stage === undefined ? [] : (this.scene?.wordsIn(stage) ?? []);
  }

  measure(done: (framesPerSecond: number) => void): void {
    this.meter.measure(done);
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

  /** Starts the scene that is shown, stops the other, and gives it the newest picture. */
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
      ratio: this.stage.ratio,
      still: input.tier === 'still',
      ringed: input.ringed,
      layers: input.tier === 'full' ? null : this.stage.layers,
    };
    // During a turn the seat that is still shown keeps its last picture.
    if (input.screen === 'flight' && input.seat === seat) {
      if (input.seat === 'cockpit') this.cockpit.present({ ...common, view: input.cockpit });
      else this.tower.present({ ...common, view: input.tower });
    }
    this.publish();
  }

  /** Moves rooms and stage to where the turn is: one moves out as the other moves in. */
  private arrange(): void {
    const { input } = this;
    if (input === null) return;
    const flying = input.screen === 'flight';
    const place = this.turn.eased;
    const width = window.innerWidth;
    const shift: Readonly<Record<Seat, number>> = { cockpit: -place * width, tower: (1 - place) * width };
    this.rooms.shift(shift, flying);
    // Every other screen has a picture of its own.
    this.root.style.visibility = flying ? 'visible' : 'hidden';
    this.stage.shift(this.running === null ? 0 : shift[this.running], flying);
  }

  /** Shows the rooms and the view behind their windows, in the same light. */
  private lookRound(input: WorldInput): void {
    if (input.screen === 'title') return;
    const outlook = outlookOf(input);
    this.rooms.look(input, hourOf(LANDSCAPES[outlook.view], outlook.phase).light, this.stage.ratio);
    this.outside.look(outlook);
  }

  /** Publishes the hit areas, none during a turn: only a seat at rest can be pressed. */
  private publish(): void {
    const areas = this.turn.moving ? [] : (this.scene?.hitAreas() ?? []);
    const same =
      areas.length === this.areas.peek().length &&
      JSON.stringify(areas) === JSON.stringify(this.areas.peek());
    if (!same) this.areas.value = areas;
  }

  private under(x: number, y: number): HitId | null {
    const area = areaAt(this.areas.peek(), x, y);
    if (area !== null) return area.id;
    const stage = this.input?.layout.stage;
    if (this.running !== 'tower' || stage === undefined || this.turn.moving) return null;
    const sector = this.tower.sectorUnder(x - stage.x, y - stage.y);
    return sector === null ? null : { kind: 'sector', cell: sector };
  }
}
