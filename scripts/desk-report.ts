// How well the tower's desks can be read, and by whom: draws the desks of all hidden full strips over many seeds, and lets readers answer them
// from what is shown. What certainty is worth is flown.

import type { Content } from '../src/content/types.ts';
import {
  type Card,
  type DeskPlan,
  type DeskRules,
  type FlightSetup,
  type Quirk,
  type ShownDesk,
  type Suspect,
  byLoudness,
  cardOf,
  careful,
  newFlight,
  recordsOf,
  scheduleOf,
  setupIn,
  shownDesk,
  titles,
} from '../src/flight/index.ts';
import { PURPOSE, entityOf, pick } from '../src/quarter/draws.ts';
import { byHandReport, targetReport } from './by-hand-report.ts';
import { type CockpitReport, type FuelReport, cockpitReport, fuelReport } from './cockpit-report.ts';
import { savesMore } from './policy-report.ts';
import { workReport } from './work-report.ts';

/** A desk as it lies at take-off, with all its cards opened in the week of the call. */
export interface ReportDesk {
  readonly seed: number;
  readonly desk: DeskPlan;
  readonly callWeek: number;
  readonly cards: readonly Card[];
  readonly shown: ShownDesk;
  readonly rules: DeskRules;
  readonly quirks: readonly Quirk[];
}

export interface DeskCampaign {
  readonly content: Content;
  readonly seeds: readonly number[];
}

/** The desks of suspects of the hidden full strips of one seed's flight, in the order of their calls. @param flight a player's nth, from 1 on */
export function desksOf(content: Content, seed: number, flight: number): ReportDesk[] {
  return desksIn(setupIn(content, { seed, flightNumber: flight }), content);
}

/** The desks of suspects of the hidden full strips of a setup's flight, in the order of their calls. */
export function desksIn(setup: FlightSetup, content: Content): ReportDesk[] {
  const { seed } = setup;
  const state = newFlight(setup, content);
  const rules = scheduleOf(setup).desk;
  const hidden = state.planned.flatMap(({ desk, scenario, callWeek, work }) =>
    desk !== null && work === 'causes' && content.scenario(scenario).cause === 'hidden'
      ? [{ desk, callWeek }]
      : [],
  );
  return hidden
    .toSorted((a, b) => a.callWeek - b.callWeek)
    .map(({ desk, callWeek }) => {
      const source = recordsOf({ ...state, week: callWeek }, content);
      const cards = desk.cards.map((_, i) => cardOf(desk, i, source));
      return { seed, desk, callWeek, cards, shown: shownDesk(desk, cards), rules, quirks: state.quirks };
    });
}

/** Something that can be said of a suspect before any card is opened, from the call, the table and the titles. */
type Cue = (desk: ReportDesk, suspect: Suspect) => string | number;

const cardsAbout = ({ shown }: ReportDesk, suspect: Suspect) =>
  shown.backs.flatMap((back, i) => (back.about.includes(suspect) ? [i] : []));
const kindsAbout = (one: ReportDesk, suspect: Suspect) =>
  cardsAbout(one, suspect)
    .map((i) => one.desk.cards[i]?.kind ?? '')
    .toSorted()
    .join();
const meanCases = (one: ReportDesk, suspect: Suspect) => {
  const cases = cardsAbout(one, suspect).map((i) => one.shown.backs[i]?.cases ?? 0);
  const sum = cases.reduce((all, n) => all + n, 0) / cases.length;
  return Math.round(sum / 8);
};
/** The cues by which a rule is fitted; the best of them counts. */
const CUES: readonly Cue[] = [
  (one, suspect) => `${one.desk.symptom} ${suspect}`,
  (one, suspect) => `${one.desk.symptom} ${suspect} of ${one.desk.suspects.toSorted().join()}`,
  (one, suspect) => `${one.desk.symptom} ${one.desk.suspects.indexOf(suspect)}`,
  (one, suspect) => cardsAbout(one, suspect).length,
  (one, suspect) => `${one.desk.symptom} ${suspect} ${cardsAbout(one, suspect).length}`,
  kindsAbout,
  (one, suspect) => new Set(kindsAbout(one, suspect).split(',')).size,
  (one, suspect) => `${suspect === 'normal'} ${kindsAbout(one, suspect)}`,
  (one, suspect) => cardsAbout(one, suspect).join(),
  meanCases,
];

const share = <T>(list: readonly T[], test: (item: T) => boolean): number | null =>
  list.length === 0 ? null : Number((list.filter(test).length / list.length).toFixed(3));

/** How often the best rule by this cue names the true suspect on even seeds, when it is fitted on odd ones. */
function fittedOn(desks: readonly ReportDesk[], cue: Cue): number {
  const odd = desks.filter(({ seed }) => seed % 2 === 1);
  const seen = new Map<string | number, { times: number; right: number }>();
  for (const one of odd) {
    for (const suspect of one.desk.suspects) {
      const key = cue(one, suspect);
      const before = seen.get(key) ?? { times: 0, right: 0 };
      const right = before.right + Number(suspect === one.desk.truth);
      seen.set(key, { times: before.times + 1, right });
    }
  }
  // What was seen seldom counts little: four more cases, of which as many are right as by chance.
  const worth = (one: ReportDesk, suspect: Suspect) => {
    const { times, right } = seen.get(cue(one, suspect)) ?? { times: 0, right: 0 };
    return (right + 4 / one.desk.suspects.length) / (times + 4);
  };
  const named = (one: ReportDesk) => one.desk.suspects.toSorted((a, b) => worth(one, b) - worth(one, a))[0];
  return (
    share(
      desks.filter(({ seed }) => seed % 2 === 0),
      (one) => named(one) === one.desk.truth,
    ) ?? 0
  );
}

/** Shares of desks on which each reader names the true suspect, 0–1; null where a reader never says the word. */
export interface TowerReport {
  readonly desks: number;
  readonly random: number | null;
  readonly loudest: number | null;
  readonly secondLoudest: number | null;
  readonly titles: number | null;
  readonly callTableTitles: number;
  readonly lazy: number | null;
  readonly careful: number | null;
  readonly carefulOneCard: number | null;
  readonly measuredRight: number | null;
  /** When the careful reader, with all cards or with one fewer, has two suspects left and names one. */
  readonly likelyRight: number | null;
  /** For each symptom how often each suspect was behind it: where one has more than its share, the call itself tells it. */
  readonly behind: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

function behindOf(desks: readonly ReportDesk[]): TowerReport['behind'] {
  const counts: Record<string, Record<string, number>> = {};
  for (const { desk } of desks) {
    const own = (counts[desk.symptom] ??= {});
    own[desk.truth] = (own[desk.truth] ?? 0) + 1;
  }
  return counts;
}

/** What the readers make of these desks. */
export function towerReport(desks: readonly ReportDesk[]): TowerReport {
  const names = (of: (one: ReportDesk) => Suspect | undefined) =>
    share(desks, (one) => of(one) === one.desk.truth);
  const answers = (fewer: number) =>
    desks.map((one) => ({ ...careful(one.shown, one.rules.open - fewer), truth: one.desk.truth }));
  const full = answers(0);
  const right = ({ suspect, truth }: { suspect: Suspect; truth: Suspect }) => suspect === truth;
  return {
    desks: desks.length,
    random: names(({ seed, desk }) => {
      const { suspects, symptom, cell, onsetWeek } = desk;
      return suspects[pick(suspects.length, seed, entityOf(`${symptom} ${cell}`), onsetWeek, PURPOSE.sample)];
    }),
    loudest: names(({ shown }) => byLoudness(shown)[0]),
    secondLoudest: names(({ shown }) => byLoudness(shown)[1]),
    titles: names(({ shown }) => titles(shown)),
    callTableTitles: Math.max(...CUES.map((cue) => fittedOn(desks, cue))),
    lazy: names(({ shown, rules }) => byLoudness(shown, rules.open)[0]),
    careful: share(full, right),
    carefulOneCard: names(({ shown }) => careful(shown, 1).suspect),
    measuredRight: share(
      full.filter(({ word }) => word === 'measured'),
      right,
    ),
    likelyRight: share(
      [...full, ...answers(1)].filter(({ word }) => word === 'likely'),
      right,
    ),
    behind: behindOf(desks),
  };
}

/** The first flight in which money binds. */
const FIRST_BOUND = 2;
/** From the flight in which the first of them wakes to the one in which the last does. */
const WORK_FLIGHTS = [2, 3, 4];
/** The flights in which every kind of decision by hand with a place occurs that the report tells of. */
const BY_HAND_FLIGHTS = [2, 3];
/** Those in which targets come: the one in which they wake, and one of those that know every kind; on the storm route all. */
const TARGET_FLIGHTS = [3, 5];

export interface DeskReport {
  readonly company: string;
  readonly flights: Readonly<
    Record<
      number,
      {
        readonly tower: TowerReport;
        /** How much less is saved, as a share of what could be, when the careful reader keeps a strike back and says no more than likely. */
        readonly alwaysLikelyLoses: number | null;
        readonly cockpit: CockpitReport;
        /** Of the flights in which money binds, the first. */
        readonly fuel?: FuelReport;
      }
    >
  >;
  /** The tower's other work, in the flights in which it occurs. */
  readonly works: ReturnType<typeof workReport>;
  /** How often plain rules find the place of the cockpit's decisions. */
  readonly byHand: ReturnType<typeof byHandReport> & { readonly targets: ReturnType<typeof targetReport> };
}

/** The figures of a company's first flights and of the later ones, which are all like the fourth. @throws Error when a desk cannot be drawn */
export function deskReport(campaign: DeskCampaign, flights: readonly number[] = [1, 2, 3, 4]): DeskReport {
  const { content, seeds } = campaign;
  const of = (flightNumber: number) => ({
    tower: towerReport(seeds.flatMap((seed) => desksOf(content, seed, flightNumber))),
    alwaysLikelyLoses: savesMore({ content, seeds, flightNumber }, 'sure', 'unsure'),
    cockpit: cockpitReport(content, seeds, flightNumber),
    ...(flightNumber === FIRST_BOUND ? { fuel: fuelReport({ content, seeds, flightNumber }) } : {}),
  });
  return {
    company: content.id,
    flights: Object.fromEntries(flights.map((flight) => [flight, of(flight)])),
    works: workReport(content, seeds, WORK_FLIGHTS),
    byHand: {
      ...byHandReport([content], seeds, BY_HAND_FLIGHTS),
      targets: targetReport([content], seeds, TARGET_FLIGHTS),
    },
  };
}
