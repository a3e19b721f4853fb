// The reference for the frame rates: a scene written without any optimisation, with the engine as it is delivered.
// Must not be tuned: it would no longer show what the game's own drawing gains.

import { AUTO, Core, Game, Scene, type GameObjects } from 'phaser';

const WIDTH = 1280;
const HEIGHT = 720;
const SPRITES = 60;
const TEXTS = 6;
/** Milliseconds between two updates of every text. */
const TEXT_PACE = 250;

/** What the bench reads from a page, the game's or this one. */
interface Stock {
  readonly frames: number;
  readonly scriptMilliseconds: number;
}

declare global {
  interface Window {
    stock?: { counts(): Stock; run(on: boolean): void };
  }
}

class StockScene extends Scene {
  private readonly movers: {
    readonly sprite: GameObjects.Sprite;
    readonly dx: number;
    readonly dy: number;
  }[] = [];
  private lines: GameObjects.Graphics | null = null;
  private turn = 0;

  create(): void {
    this.paintTextures();
    this.add.image(WIDTH / 2, HEIGHT / 2, 'backdrop');
    for (let index = 0; index < SPRITES; index += 1) {
      const sprite = this.add.sprite((index * 211) % WIDTH, (index * 97) % HEIGHT, 'dot');
      this.movers.push({ sprite, dx: 40 + ((index * 37) % 120), dy: 30 + ((index * 53) % 90) });
    }
    const texts = Array.from({ length: TEXTS }, (_, index) =>
      this.add.text(40 + index * 200, 40, '', { fontSize: '24px' }),
    );
    this.time.addEvent({
      delay: TEXT_PACE,
      loop: true,
      callback: () => {
        this.turn += 1;
        for (const [index, text] of texts.entries()) text.setText(`${this.turn * 7 + index * 1000} kr`);
      },
    });
    this.lines = this.add.graphics();
  }

  override update(time: number, delta: number): void {
    for (const { sprite, dx, dy } of this.movers) {
      sprite.x = (sprite.x + (dx * delta) / 1000) % WIDTH;
      sprite.y = (sprite.y + (dy * delta) / 1000) % HEIGHT;
    }
    const { lines } = this;
    if (lines === null) return;
    lines.clear().lineStyle(2, 0x45d6c4);
    lines.strokeCircle(WIDTH / 2, HEIGHT / 2, 200);
    const angle = time / 1000;
    lines.lineBetween(
      WIDTH / 2,
      HEIGHT / 2,
      WIDTH / 2 + 200 * Math.cos(angle),
      HEIGHT / 2 + 200 * Math.sin(angle),
    );
  }

  private paintTextures(): void {
    const backdrop = this.textures.createCanvas('backdrop', WIDTH, HEIGHT);
    if (backdrop !== null) {
      const sky = backdrop.context.createLinearGradient(0, 0, 0, HEIGHT);
      sky.addColorStop(0, '#2c3f70');
      sky.addColorStop(1, '#ffd6a0');
      backdrop.context.fillStyle = sky;
      backdrop.context.fillRect(0, 0, WIDTH, HEIGHT);
      backdrop.refresh();
    }
    const dot = this.textures.createCanvas('dot', 32, 32);
    if (dot !== null) {
      dot.context.fillStyle = '#e8eef2';
      dot.context.arc(16, 16, 14, 0, Math.PI * 2);
      dot.context.fill();
      dot.refresh();
    }
  }
}

const game = new Game({ type: AUTO, width: WIDTH, height: HEIGHT, scene: StockScene });
let frames = 0;
let scriptMilliseconds = 0;
let begun = 0;
game.events.on(Core.Events.PRE_STEP, () => {
  begun = performance.now();
});
game.events.on(Core.Events.POST_RENDER, () => {
  frames += 1;
  scriptMilliseconds += performance.now() - begun;
});
window.stock = {
  counts: () => ({ frames, scriptMilliseconds }),
  run(on) {
    if (on) game.loop.wake();
    else game.loop.sleep();
  },
};
