// Loops that start together, so that they stay in step, and are mixed by fading each to its volume.
// Its audio file may be missing: then the group stays silent, and nothing else fails.

/** The part of Howler's `Howl` that is used here. */
export interface Player {
  play(name: string): number;
  stop(): unknown;
  volume(id: number): unknown;
  volume(volume: number, id: number): unknown;
  fade(from: number, to: number, milliseconds: number, id: number): unknown;
  stereo(place: number, id: number): unknown;
}

/** Called when an audio file has been loaded, or could not be. */
export interface Loading {
  readonly onload: () => void;
  readonly onloaderror: () => void;
}

/** Runs something later; the returned function cancels it. */
export type Later = (milliseconds: number, then: () => void) => () => void;

/** Two volumes closer than this sound the same. Without this limit tiny differences would start fades again and again. */
const SAME = 0.006;

/** A group of loops in one audio file, which is loaded when the first of them is to be heard. */
export class Loops {
  readonly #make: (loading: Loading) => Player;
  readonly #later: Later;
  #player: Player | null = null;
  #ready = false;
  #running = new Map<string, number>();
  #wanted: ReadonlyMap<string, number> = new Map();
  #dropStop: (() => void) | null = null;

  constructor(make: (loading: Loading) => Player, later: Later) {
    this.#make = make;
    this.#later = later;
  }

  /** Fades every loop to its volume (0–1). When all of them are silent, they are stopped. */
  want(volumes: Readonly<Record<string, number>>, milliseconds: number): void {
    this.#wanted = new Map(Object.entries(volumes));
    const silent = [...this.#wanted.values()].every((volume) => volume === 0);
    if (silent && this.#running.size === 0) return;
    this.#player ??= this.#make({
      onload: () => {
        this.#ready = true;
        this.want(Object.fromEntries(this.#wanted), milliseconds);
      },
      onloaderror: () => {
        this.#ready = false;
        // The next time they are wanted they are asked for again.
        this.#player = null;
      },
    });
    if (this.#ready) this.#mix(this.#player, milliseconds, silent);
  }

  #mix(player: Player, milliseconds: number, silent: boolean): void {
    this.#dropStop?.();
    this.#dropStop = null;
    if (this.#running.size === 0) {
      this.#running = new Map([...this.#wanted.keys()].map((name) => [name, player.play(name)]));
      for (const id of this.#running.values()) player.volume(0, id);
    }
    for (const [name, id] of this.#running) {
      const from = Number(player.volume(id));
      const to = this.#wanted.get(name) ?? 0;
      if (Math.abs(from - to) > SAME) player.fade(from, to, milliseconds, id);
      else player.volume(to, id);
    }
    if (!silent) return;
    this.#dropStop = this.#later(milliseconds, () => {
      player.stop();
      this.#running.clear();
    });
  }
}
