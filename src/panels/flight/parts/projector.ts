// What must not be told before the trainer's key: in the projector view a verdict waits, and all that would give it away.
// Must not know how anything is drawn.

import type { Command, ScoreLine, StripView } from '../../../flight/index.ts';

/** How much of a fresh verdict is told. In the projector view it rises by the trainer's key: 0 nothing, 1 the seat, 2 all. */
export type Shown = 0 | 1 | 2;

type Verdicts = Readonly<Record<string, Shown>>;

/** True while the seat or the verdict of a strip still waits for the trainer's key. */
export function awaitsKey(verdicts: Verdicts, strip: string): boolean {
  return (verdicts[strip] ?? 2) < 2;
}

/** True while any verdict waits. */
export function anyAwaitsKey(verdicts: Verdicts): boolean {
  return Object.values(verdicts).some((shown) => shown < 2);
}

/** The strip whose verdict waits; null when none does. */
export function stripAwaitingKey<One extends Pick<StripView, 'id'>>(
  verdicts: Verdicts,
  strips: readonly One[],
): One | null {
  return strips.find((strip) => awaitsKey(verdicts, strip.id)) ?? null;
}

/** The lines of the scoring table that may be known: those of a stamp whose verdict waits are left out. */
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
 * The strips of this week of which a stamp is the last thing that was done. What had been told of them is not kept:
 * after a reload they wait for the trainer's key again, rather than telling before it.
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
