// A player's first flight: the order of the seats is fixed, and one new thing comes at a time.

import { WEEKS } from '../../quarter/quarter.ts';
import type { Schedule } from './types.ts';

/** What can be decided by hand; every first flight has one of these. */
const HANDS = ['process', 'territory'] as const;

export const first: Schedule = {
  id: 'first',
  joined: false,
  lastWeek: WEEKS,
  draws: [
    { kind: 'twins', known: 1, hidden: 3 },
    { kind: 'twins', known: 7, hidden: 7 },
    { kind: 'single', cause: 'hidden', week: 2 },
    { kind: 'handoff', form: 'pass-on', week: 4 },
    { kind: 'single', cause: 'known', week: 6, hands: HANDS },
  ],
  openWeeks: [],
  interleaved: false,
  storms: [
    { week: 9, strips: 1 },
    { week: 10, strips: 1 },
    { week: 11, strips: 1 },
    { week: 12, strips: 2 },
  ],
  desk: {
    works: ['causes'],
    suspects: 3,
    cards: 4,
    open: 2,
    alibis: ['time', 'place'],
    cardKinds: ['curve', 'bars', 'reasons'],
    quiet: 0.4,
    // With three suspects the true record would else be the loudest in up to half of the desks.
    louder: 0.12,
    firstOpened: true,
    digOn: 0,
    advised: false,
    addressed: false,
    readBackEvery: 2,
  },
  noise: 1,
  hands: HANDS,
  log: { most: 2, unlabelled: 0, memory: false, clueWeeks: [], boss: false },
  officerWeek: null,
  fridays: [8],
  callback: { week: 8, calledUpTo: 4 },
  escalations: 1,
  // Disturbances grow through the quarter so that the flight becomes harder. This also makes late weeks expensive, so that a player who always
  // asks the cockpit first and sends everything on saves no more than about two thirds.
  sizes: [
    { fromWeek: 1, size: 0.75 },
    { fromWeek: 4, size: 1 },
    { fromWeek: 7, size: 1.25 },
  ],
  earlyFrom: 4,
  waking: [
    { week: 4, instrument: 'speed' },
    { week: 5, instrument: 'route' },
    { week: 6, instrument: 'bank' },
    // It says where effort is too much, which only a flight with levers can do something about.
    { week: null, instrument: 'heading' },
  ],
  moneyBinds: false,
  combining: false,
  trimming: false,
  contrasts: 2,
  firstMessageMisheard: true,
  crises: 0,
  hopes: 2,
  waits: 2,
  untimedWeeks: [1, 2, WEEKS],
  phases: { takeOff: 1, climb: 3, cruise: 10 },
};
