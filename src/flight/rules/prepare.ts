// Lays out the desks and the logs of a flight's plan. They follow from the setup alone, like the plan itself.

import type { Content } from '../../content/types.ts';
import { at, found, given } from '../../quarter/at.ts';
import { PURPOSE, entityOf, pick } from '../../quarter/draws.ts';
import { KINDS, type Disturbance, type Kind } from '../../quarter/types.ts';
import { changesNothing, planDesk } from '../desks/causes/plan.ts';
import { symptomOf } from '../../quarter/symptoms.ts';
import { Ledger } from '../desks/causes/ledger.ts';
import { recordsFor } from '../desks/records.ts';
import { type Elsewhere, type Place, asTheBossSays, placesElsewhere, planLog } from '../desks/log.ts';
import { allMoved } from './moved.ts';
import { oftenBehind } from '../schedule/often.ts';
import { type Plan, drawPlan } from '../schedule/plan.ts';
import { subtletyOf } from '../schedule/practised.ts';
import { scheduleAt, scheduleOf } from '../schedule/schedules.ts';
import type { DeskPlan, DeskRules, Quirk } from '../state/desk.ts';
import type { FlightSetup, PlannedStrip } from '../state/flight.ts';
import type { PlannedLine } from '../state/log.ts';

/** A plan whose full strips have a desk and a log, with the quirks of the segments that these need. */
export interface Prepared extends Plan {
  readonly quirks: readonly Quirk[];
}

/** The size of a matter that is only told of in a log, as a share of a disturbance of size 1. */
const ELSEWHERE_SIZE = 1;
/** It began so many weeks before the call that it could be taken for the cause. */
const ELSEWHERE_WEEKS = 4;

interface Laid extends PlannedStrip {
  readonly desk: DeskPlan;
}

/**
 * Something that is loud in a record and explains no call, where no strip's desk and no log looks at it and nothing disturbs it. Null when
 * there is no such place.
 */
function elsewhereOf(
  setup: FlightSetup,
  strip: Laid,
  all: readonly Laid[],
  disturbances: readonly Disturbance[],
  quirks: readonly Quirk[],
  written: readonly PlannedLine[],
  content: Content,
): Elsewhere | null {
  const { segments } = content;
  const free = (kind: Kind, cell: number) =>
    !disturbances.some((d) => d.cell === cell && d.kind === kind) &&
    !quirks.some((quirk) => quirk.cell === cell && quirk.kind === kind) &&
    !written.some((line) => line.cell === cell && line.about === kind) &&
    !all.some(({ cell: own, desk }) => own === cell && desk.suspects.includes(kind));
  const world = {
    ...recordsFor(setup.seed, content, disturbances, quirks),
    desks: all.map(({ desk }) => desk),
  };
  const ledger = new Ledger(world);
  const places = placesElsewhere({
    seed: setup.seed,
    strip: strip.id,
    cell: strip.cell,
    cites: content.full(strip.scenario).figure,
    segments,
  }).filter(({ kind, cell }) => free(kind, cell));
  const quirkAt = (place: Place): Quirk => ({
    ...place,
    alibi: 'place',
    most: null,
    spared: null,
    fromWeek: strip.callWeek - ELSEWHERE_WEEKS,
    size: ELSEWHERE_SIZE,
  });
  const quirk = places.map(quirkAt).find((one) => changesNothing([one], world, ledger));
  if (quirk === undefined) return null;
  const lenders = content.scenarios.filter(
    (s) =>
      !s.storm &&
      s.told === 'log' &&
      s.kind === quirk.kind &&
      (s.cell ?? quirk.cell) === quirk.cell && // a line speaks of one company's records
      all.every((one) => one.scenario !== s.id),
  );
  return {
    quirk,
    // Without a lender the line has the template's words.
    words: lenders[0]?.id ?? null,
  };
}

/** Plans that were laid out lately, by content and setup: a flight and its shadows share one, and laying it out takes some time. */
const LAID_OUT = new WeakMap<Content, Map<string, Prepared>>();
const MOST_KEPT = 128;

/** The segments are drawn anew so often before the company is held to be too small for its schedule; from the first of these on any desk will do. */
const REDRAWS = { lastResort: 19, most: 40 } as const;

/**
 * Draws the plan of a flight with its desks and logs.
 * @throws Error when there are too few scenarios for its schedule, or when its segments cannot bear the desks
 */
export function prepare(setup: FlightSetup, content: Content): Prepared {
  // How long a flight lasts changes nothing in its plan.
  const key = JSON.stringify({ ...setup, stopAfter: null });
  const kept = LAID_OUT.get(content) ?? new Map<string, Prepared>(); // the first plan of this content
  LAID_OUT.set(content, kept);
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  for (let redraw = 0; redraw < REDRAWS.most; redraw += 1) {
    const lastResort = redraw >= REDRAWS.lastResort;
    const plan = drawPlan(setup, content, redraw);
    if (!lastResort && !allMoved(setup, plan, content)) continue;
    const prepared = layOut(setup, plan, content, lastResort);
    if (prepared === null) continue;
    kept.set(key, prepared);
    return prepared;
  }
  throw new Error(`the segments of ${content.id} cannot bear the desks of seed ${setup.seed}`);
}

/** The rules of one desk. An alarm shows records of its own segment only, where what is alike everywhere would look guilty. */
function rulesFor(desk: DeskRules, work: PlannedStrip['work']): DeskRules {
  return work === 'alarm' ? { ...desk, alibis: desk.alibis.filter((alibi) => alibi !== 'everywhere') } : desk;
}

/** Lays out the desks and logs of a plan; null when a desk finds no innocent suspects in its segment. */
function layOut(setup: FlightSetup, plan: Plan, content: Content, lastResort: boolean): Prepared | null {
  const schedule = scheduleOf(setup);
  const own = (id: string) => scheduleAt(setup, subtletyOf(setup.practice, plan.planned, id));
  const { disturbances } = plan;
  let quirks: readonly Quirk[] = [];
  const desks = new Map<string, DeskPlan>();
  for (const { id, slot, scenario, disturbance: cause, callWeek, work } of plan.planned) {
    if (slot === 'storm') continue;
    const { kind, figure } = content.full(scenario);
    const disturbance = found(disturbances, (d) => d.id === cause, `disturbance ${cause}`);
    const symptom = symptomOf(kind, figure);
    const laid = planDesk(
      {
        strip: id,
        symptom,
        disturbance,
        onsetWeek: disturbance.week,
        callWeek,
        chance: disturbance.chance,
        rules: rulesFor(own(id).desk, work),
        often: oftenBehind(schedule, content, given(work, `work of ${id}`), setup)[symptom],
      },
      { ...recordsFor(setup.seed, content, disturbances, quirks), desks: [...desks.values()] },
      lastResort,
    );
    if (laid === null) return null;
    desks.set(id, laid.desk);
    quirks = [...quirks, ...laid.quirks];
  }
  const withDesk = plan.planned.flatMap((strip): Laid[] => {
    const desk = desks.get(strip.id);
    return desk === undefined ? [] : [{ ...strip, desk }];
  });
  const written: PlannedLine[] = [];
  const planned = plan.planned.map((strip) => {
    const laid = withDesk.find(({ id }) => id === strip.id);
    if (laid === undefined) return strip;
    const elsewhere = elsewhereOf(setup, laid, withDesk, disturbances, quirks, written, content);
    const log = planLog({
      seed: setup.seed,
      strip: strip.id,
      cell: strip.cell,
      callWeek: strip.callWeek,
      scenario: content.full(strip.scenario),
      desk: laid.desk,
      calm: KINDS.filter(
        (kind) => ![...disturbances, ...quirks].some((one) => one.cell === strip.cell && one.kind === kind),
      ),
      people: content.branch(strip.cell).people,
      elsewhere,
      practice: setup.practice,
      ...own(strip.id).log,
    });
    // The matter is in the records only when a line tells of it.
    const { told: where } = content.full(strip.scenario);
    const told = where === null && log.some(({ hand }) => hand === 'measured');
    if (told && elsewhere !== null) quirks = [...quirks, elsewhere.quirk];
    written.push(...log);
    return { ...laid, log };
  });
  return { ...plan, planned: schedule.log.boss ? withBoss(setup, planned, content) : planned, quirks };
}

/**
 * The strips with the boss's wrong belief in the log of one: where no line explains the call, so that it is tempting; in one flight of some forty
 * nobody believes anything there, and the boss says nothing.
 */
function withBoss({ seed }: FlightSetup, planned: readonly PlannedStrip[], content: Content): PlannedStrip[] {
  const logs = planned.map(({ cell, desk, scenario, log }) => {
    const boss = content.branch(cell).people.find((person) => content.people[person]?.boss === true);
    if (desk === null || boss === undefined || content.full(scenario).told === 'log') return null;
    return asTheBossSays(log, desk, content.full(scenario), boss);
  });
  const tempting = logs.flatMap((log, i) => (log === null ? [] : [i]));
  if (tempting.length === 0) return [...planned];
  const chosen = at(tempting, pick(tempting.length, seed, entityOf('boss'), 0, PURPOSE.log));
  return planned.map((strip, i) => (i === chosen ? { ...strip, log: logs[i] ?? strip.log } : strip));
}
