// Hides, in the projector view, a verdict and everything that would give it away until the trainer presses the key.
// Must be asked by every panel that shows something a verdict could be guessed from.

import type { Command, ScoreLine, StripView } from '../../../flight/index.ts';

/** How much of a new verdict is shown: 0 nothing, 1 the seat, 2 all. In the projector view the trainer's key raises it. */
export type Shown = 0 | 1 | 2;

type Verdicts = Readonly<Record<string, Shown>>;

/** True while the seat or the verdict of a strip waits for the trainer's key. */
export function awaitsKey(verdicts: Verdicts, strip: string): boolean {
  return (verdicts[strip] ?? 2) < 2;
}

/** True while any verdict waits for the key. */
export function anyAwaitsKey(verdicts: Verdicts): boolean {
  return Object.values(verdicts).some((shown) => shown < 2);
}

/** The strip whose verdict waits for the key; null when none does. */
export function stripAwaitingKey<One extends Pick<StripView, 'id'>>(
  verdicts: Verdicts,
  strips: readonly One[],
): One | null {
  return strips.find((strip) => awaitsKey(verdicts, strip.id)) ?? null;
}

/** The lines of the score that may be shown: without those of a stamp whose verdict waits for the key. */
export function toldScore(
  score: readonly ScoreLine[],
  strips: readonly Pick<StripView, 'id' | 'stamps'>[],
  verdicts: Verdicts,
): readonly ScoreLine[] {
  return score.filter((line) => {
    if (line.strip === null || !awaitsKey(verdicts, line.strip)) return true;
    const stamp = strips.find((strip) => strip.id === line.strip)?.stamps.at(-1);
    return stamp === undefined || line.step < stamp.step;
  });
}

/**
 * The strips of this week for which a stamp was the last thing done. How much was shown is not saved:
 * after a reload they wait for the trainer's key again, so that a reload never gives a verdict away.
 */
export function stampedLast(commands: readonly Command[]): readonly string[] {
  const last = new Set<string>();
  for (const command of commands) {
    if (command.kind === 'turn-week') last.clear();
    else if (command.kind === 'stamp') last.add(command.strip);
    else if ('strip' in command && command.kind !== 'disagree') last.delete(command.strip);
  }
  return [...last];
}
