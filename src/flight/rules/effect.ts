// The tower's effect check: what it says of a remedy, and what follows. Where it says that one does not work, the strip comes back; where it
// says that it is too early, the check waits. What is true follows from the model.

import { effectTaskOf } from '../desks/effect.ts';
import { lineOf } from '../desks/log.ts';
import { leftOf, truthOf } from '../desks/outcome.ts';
import type { Command } from '../state/command.ts';
import { EFFECT_ANSWERS, type EffectAnswer, type EffectCheck } from '../state/effect.ts';
import type { LogLine } from '../state/log.ts';
import type { Strip } from '../state/strip.ts';
import { type Turn, require } from './turn.ts';

/** A line must not claim more than a remedy does: up to these shares that are left it says nothing of them, or that half is left. */
const WORDED = { whole: 0.3, half: 0.55 } as const;

/** True while the tower has not had its last word on a remedy. */
export function isChecking({ check }: Pick<Strip, 'check'>): boolean {
  return check !== null && !check.done;
}

function wordingOf(turn: Turn, strip: Strip): LogLine['wording'] {
  const left = leftOf(turn.state, strip);
  if (left <= WORDED.whole) return 1;
  return left <= WORDED.half ? 'half' : 'little';
}

/** The line of the log that a judgement writes, with the record before the remedy and since. */
function lineFor(turn: Turn, strip: Strip, check: EffectCheck, said: 'works' | 'fails'): LogLine {
  const { about, cell } = check;
  const { before, since } = effectTaskOf(turn.state, strip, check, turn.content);
  const line = lineOf(turn.state, turn.content, { hand: said, about, cell, by: 'tower' });
  return {
    ...line,
    wording: said === 'works' ? wordingOf(turn, strip) : line.wording,
    facts: { ...line.facts, ...since, hitsBefore: before.hits, casesBefore: before.cases },
  };
}

/**
 * The week from which a remedy can be judged again; null after a last word, and where the flight has no such week. Put off rightly, it is
 * judged when a week of its whole effect is over; put off for nothing, in the next week.
 */
function againFrom(turn: Turn, { fullWeek }: EffectCheck, said: EffectAnswer, truth: EffectAnswer) {
  if (said !== 'early') return null;
  const { week, setup } = turn.state;
  const again = truth === 'early' ? fullWeek + 1 : week + 1;
  return again > setup.stopAfter ? null : again;
}

/** The tower says of a remedy that it works, that it is too early to say, or that it does not work. A last word takes its order of the week. */
export function checkEffect(turn: Turn, { strip: id, says }: Command & { kind: 'check-effect' }): void {
  const strip = turn.strip(id);
  const { check } = strip;
  require(turn.seat === 'tower', 'other-seat');
  require(check !== null && !check.done && check.dueWeek <= turn.state.week, 'nothing-to-check');
  require(turn.state.orders.tower, 'seat-spent');
  require(EFFECT_ANSWERS.includes(says), 'bad-answer');
  const truth = truthOf(turn.state, strip, check);
  const again = againFrom(turn, check, says, truth);
  turn.emit({ kind: 'effect-checked', strip: id, said: says, truth, again });
  // The log is what is known. What was said in error is told at once, to both seats, and nobody has measured it.
  if (says !== 'early' && says === truth)
    turn.emit({ kind: 'logged', strip: id, line: lineFor(turn, strip, check, says) });
  if (again !== null) return;
  const { judged } = turn.strip(id).check ?? check;
  turn.score('effect-checked', id, judged.every((one) => one.said === one.truth) ? 1 : 0);
}
