// A small content that never changes with the stories, so that golden replays hold while texts are written.
// Must not be shown to anybody.

import { type Content, type Scenario, makeContent } from '../../src/content/index.ts';
import { type Cause, KINDS, type Kind } from '../../src/quarter/types.ts';

function scenario(id: string, kind: Kind, cause: Cause, change: Partial<Scenario> = {}): Scenario {
  const tower = { kind: 'trend', kpi: null } as const;
  const cockpit = { kind: 'process', process: 'quote', step: 3, department: null } as const;
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
    decides: 'a',
    figure: 'win',
    tower: cause === 'hidden' ? tower : null,
    cockpit: cause === 'known' || (change.handoff ?? 'none') !== 'none' ? cockpit : null,
    ...change,
  };
}

function pair(name: string, kind: Kind, sameText: boolean): Scenario[] {
  const decides = sameText ? 'lamp' : 'b';
  return [
    scenario(`${name}-known`, kind, 'known', { twin: `${name}-hidden`, sameText, decides }),
    scenario(`${name}-hidden`, kind, 'hidden', { twin: `${name}-known`, sameText, decides }),
  ];
}

/** Every kind with both causes, pairs, every form of handoff, storms. */
export const fixed: Content = makeContent('startup', [
  ...KINDS.flatMap((kind) => [
    scenario(`${kind}-known`, kind, 'known'),
    scenario(`${kind}-hidden`, kind, 'hidden'),
    scenario(`storm-${kind}-known`, kind, 'known', { storm: true, cockpit: null }),
    scenario(`storm-${kind}-hidden`, kind, 'hidden', { storm: true, tower: null }),
  ]),
  ...pair('pair-process', 'process', false),
  ...pair('pair-fit', 'fit', false),
  ...pair('pair-order', 'order', false),
  ...pair('same-response', 'response', true),
  scenario('pass-price', 'price', 'hidden', { handoff: 'pass-on' }),
  scenario('pass-reach', 'reach', 'hidden', { handoff: 'pass-on' }),
  scenario('circle-order', 'order', 'hidden', { handoff: 'circle' }),
  scenario('ask-cohort', 'cohort', 'hidden', { handoff: 'request', seats: ['som', 'analyst'] }),
]);
