// A small content of its own, so that golden replays stay the same while the game's stories are edited.

import { type Content, type FullScenario, type StormScenario, makeContent } from '../../src/content/index.ts';
import { type Cause, KINDS, type Kind } from '../../src/quarter/types.ts';
import { startup } from './flight.ts';

/** A result that each kind moves. */
const RESULT: Readonly<Record<Kind, FullScenario['figure']>> = {
  response: 'meetings',
  capacity: 'close',
  order: 'leavers',
  alignment: 'meetings',
  process: 'win',
  price: 'close',
  fit: 'win',
  reach: 'meetings',
  cohort: 'leavers',
  stall: 'talks',
};

function scenario(id: string, kind: Kind, cause: Cause, change: Partial<FullScenario> = {}): FullScenario {
  const tower = { kind: 'causes' } as const;
  const cockpit = { kind: 'process', process: 'quote', step: 3 } as const;
  return {
    id,
    storm: false,
    responsibility: ['R001'],
    seats: cause === 'known' ? ['som'] : ['analyst'],
    section: '1.1',
    kind,
    cause,
    handoff: 'none',
    twin: null,
    sameText: false,
    defensible: false,
    interpretation: false,
    caller: 'ingrid',
    weight: 1,
    decides: 'a',
    told: cause === 'known' ? (change.decides === 'log' ? 'log' : 'call') : null,
    figure: RESULT[kind],
    tower: cause === 'hidden' ? tower : null,
    cockpit: cause === 'known' || (change.handoff ?? 'none') !== 'none' ? cockpit : null,
    decision: null,
    ...change,
  };
}

function storm(kind: Kind, cause: Cause): StormScenario {
  return {
    id: `storm-${kind}-${cause}`,
    storm: true,
    responsibility: ['R001'],
    seats: cause === 'known' ? ['som'] : ['analyst'],
    section: '1.1',
    kind,
    cause,
    caller: 'ingrid',
    weight: 1,
  };
}

function pair(name: string, kind: Kind, sameText: boolean): FullScenario[] {
  const decides = sameText ? 'log' : 'b';
  return [
    scenario(`${name}-known`, kind, 'known', { twin: `${name}-hidden`, sameText, decides }),
    scenario(`${name}-hidden`, kind, 'hidden', { twin: `${name}-known`, sameText, decides }),
  ];
}

/** Every kind with both causes, pairs, every form of handoff, and storm strips. */
export const fixed: Content = makeContent({
  ...startup,
  scenarios: [
    ...KINDS.flatMap((kind) => [
      scenario(`${kind}-known`, kind, 'known'),
      scenario(`${kind}-hidden`, kind, 'hidden'),
      storm(kind, 'known'),
      storm(kind, 'hidden'),
    ]),
    ...pair('pair-process', 'process', false),
    ...pair('pair-fit', 'fit', false),
    ...pair('pair-order', 'order', false),
    ...pair('same-response', 'response', true),
    scenario('pass-price', 'price', 'hidden', { handoff: 'pass-on' }),
    scenario('pass-reach', 'reach', 'hidden', { handoff: 'pass-on' }),
    scenario('circle-order', 'order', 'hidden', { handoff: 'circle' }),
    scenario('ask-cohort', 'cohort', 'hidden', { handoff: 'request', seats: ['som', 'analyst'] }),
  ],
});
