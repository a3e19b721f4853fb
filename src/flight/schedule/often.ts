// How often each kind is behind each result in the flights of a schedule. Kinds are suspected without reason as often as they are truly behind
// a result; otherwise call and list of suspects would tell the true one.

import type { Content, FullScenario } from '../../content/types.ts';
import { symptomOf, type Symptom } from '../../quarter/symptoms.ts';
import type { Kind } from '../../quarter/types.ts';
import { poolsOf, withHands } from './slots.ts';
import type { Draw, Schedule } from './types.ts';

/** Per result the expected number of calls a flight behind which each kind is; kinds that never are may be left out. */
export type Often = Readonly<Partial<Record<Symptom, Readonly<Partial<Record<Kind, number>>>>>>;

/** The stories of which one is drawn, and what is hidden when it is: itself, or its twin. */
interface Chance {
  readonly drawn: readonly FullScenario[];
  readonly share: number;
}

function chancesOf(draw: Draw, pools: ReturnType<typeof poolsOf>): Chance[] {
  const { hidden, passOn, request, pairs, sameText } = pools;
  switch (draw.kind) {
    case 'single':
      return draw.cause === 'hidden' ? [{ drawn: hidden, share: 1 }] : [];
    case 'handoff':
      return [{ drawn: draw.form === 'request' ? request : passOn, share: 1 }];
    case 'twins':
      return [{ drawn: pairs, share: 1 }];
    case 'twins-or-singles':
      return [
        { drawn: pairs, share: 0.25 },
        { drawn: withHands(pairs, draw.hands), share: 0.25 },
        { drawn: hidden, share: 0.5 },
      ];
    case 'same-text':
      return [{ drawn: sameText.length > 0 ? sameText : pairs, share: 1 }];
  }
}

const KEPT = new WeakMap<Content, Map<string, Often>>();

/** How often each kind is behind each result; what was drawn before in the same flight is left out of account. */
export function oftenBehind(schedule: Schedule, content: Content): Often {
  const kept = KEPT.get(content) ?? new Map<string, Often>(); // the first schedule of this content
  KEPT.set(content, kept);
  const known = kept.get(schedule.id);
  if (known !== undefined) return known;
  const pools = poolsOf(content);
  const often: Partial<Record<Symptom, Partial<Record<Kind, number>>>> = {};
  for (const { drawn, share } of schedule.draws.flatMap((draw) => chancesOf(draw, pools))) {
    const whole = drawn.reduce((sum, { weight }) => sum + weight, 0);
    for (const story of drawn) {
      // Of a pair the known one is drawn, and the hidden one comes with it.
      const { kind, figure } =
        story.cause === 'known' && story.twin !== null ? content.full(story.twin) : story;
      const own = (often[symptomOf(kind, figure)] ??= {}); // the first story of this result
      own[kind] = (own[kind] ?? 0) + (share * story.weight) / whole; // 0 = met for the first time
    }
  }
  kept.set(schedule.id, often);
  return often;
}
