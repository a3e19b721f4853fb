// What two people said to each other in a flight: whose each strip was, and what was heard of each message.

import { deskPlanOf } from '../desks/tower.ts';
import { type Claims, holderOf, type Holder } from '../state/crew.ts';
import type { FlightState } from '../state/flight.ts';
import type { Message, MessageElement } from '../state/message.ts';
import type { Strip } from '../state/strip.ts';
import type { Suspect } from '../state/suspect.ts';

/** What both said of a strip in a week, and what came of it. */
export interface ClaimTold extends Pick<Claims, 'week' | 'cockpit' | 'tower'> {
  readonly strip: Pick<Strip, 'id' | 'scenario' | 'cell' | 'number' | 'storm'>;
  /** `both` = double work, whoever kept it; `nobody` = a week lost. */
  readonly outcome: Holder;
  /** The seat that kept what both had taken; null otherwise. */
  readonly kept: Holder | null;
}

/** A message as it was said and as it was heard. */
export interface MessageTold {
  readonly week: number;
  readonly strip: Pick<Strip, 'id' | 'scenario' | 'cell' | 'number' | 'facts'>;
  readonly sent: Message;
  readonly heard: Message;
  /** The suspects that the findings name. */
  readonly suspects: readonly Suspect[];
  /** The elements that were heard otherwise than they were said. */
  readonly lost: readonly MessageElement[];
}

/** What two people said to each other. */
export interface PairTold {
  readonly claims: readonly ClaimTold[];
  readonly messages: readonly MessageTold[];
}

const ELEMENTS: readonly MessageElement[] = ['segment', 'finding', 'certainty', 'advice'];

/** What was said in a flight of two; null where one player had both seats. */
export function pairTold(state: FlightState): PairTold | null {
  const { crew, strips, slips } = state;
  if (crew === undefined) return null;
  const claims = crew.claims.flatMap((one): ClaimTold[] => {
    const strip = strips.find(({ id }) => id === one.strip);
    const holder = holderOf(one);
    if (strip === undefined || holder === null) return [];
    const { week, cockpit, tower } = one;
    const both = cockpit === true && tower === true;
    return [{ week, cockpit, tower, strip, outcome: both ? 'both' : holder, kept: both ? holder : null }];
  });
  const messages = slips.flatMap(({ sent, heard, strip: id, hangsFromWeek }): MessageTold[] => {
    const strip = strips.find((one) => one.id === id);
    if (sent === undefined || strip === undefined) return [];
    const { suspects } = deskPlanOf(state, strip);
    const lost = ELEMENTS.filter((element) => sent[element] !== heard[element]);
    return [{ week: hangsFromWeek - 1, strip, sent, heard, suspects, lost }];
  });
  return { claims, messages };
}
