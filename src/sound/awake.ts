// The browser's audio may be stopped under the game (a telephone call, another loudspeaker, sleep): it is asked how it is,
// told, and set going again at the player's next gesture, which is the only time a browser allows it.

/** What is used of an AudioContext. */
export interface AudioState {
  readonly state: string;
  resume(): Promise<void>;
  addEventListener(type: 'statechange', listener: () => void): void;
}

/** Begin and end of a press: on some telephones only its end counts as a gesture. */
const GESTURES = ['pointerdown', 'pointerup', 'keydown'] as const;
const BEGINNINGS: ReadonlySet<string> = new Set(['pointerdown', 'keydown']);

export interface Awake {
  /** The press that is under way has just set the sound going: it was meant for that. */
  wokenNow(): boolean;
}

/**
 * Watches over the audio for as long as the page lives.
 * @param target where gestures are heard
 * @param tell whether it stands still, each time that changes
 */
export function keepAwake(audio: AudioState, target: EventTarget, tell: (asleep: boolean) => void): Awake {
  let woken = false;
  let asleep = false;

  function look(): void {
    const now = audio.state !== 'running';
    if (now !== asleep) tell(now);
    asleep = now;
  }

  function wake(): void {
    // Where it is refused, the next gesture tries again.
    audio.resume().then(look, look);
  }

  audio.addEventListener('statechange', look);
  for (const name of GESTURES) {
    target.addEventListener(
      name,
      ({ type }) => {
        const stands = audio.state !== 'running';
        if (BEGINNINGS.has(type)) woken = stands && asleep;
        if (stands) wake();
      },
      { capture: true },
    );
  }
  // A new one says «suspended» for a moment although it may run: its first answer counts.
  wake();
  return { wokenNow: () => woken };
}
