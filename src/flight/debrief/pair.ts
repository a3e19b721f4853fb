// What two people said to each other in a flight: whose each strip was, and what was heard of each message.

import { deskPlanOf, isTrue } from '../desks/tower.ts';
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

/** A message as it was heard. */
interface HeardTold {
  readonly week: number;
  readonly strip: Pick<Strip, 'id' | 'scenario' | 'cell' | 'number' | 'facts'>;
  readonly heard: Message;
  /** The suspects that the findings name. */
  readonly suspects: readonly Suspect[];
}

/** A message as it was said and as it was heard. */
export interface MessageTold extends HeardTold {
  readonly sent: Message;
  /** The elements that were heard otherwise than they were said. */
  readonly lost: readonly MessageElement[];
}

/** A message of which no page knows how it was said, because the tower had a book. */
export interface BookMessageTold extends HeardTold {
  /** What it named lay behind the call, in that segment. */
  readonly held: boolean;
}

/** What two people said to each other. */
export interface PairTold {
  readonly claims: readonly ClaimTold[];
  readonly messages: readonly MessageTold[];
  /** With a book, in their place; null without one. */
  readonly byBook: readonly BookMessageTold[] | null;
}

const ELEMENTS: readonly MessageElement[] = ['segment', 'finding', 'certainty', 'advice'];

/** What was said in a flight of two; null where one player had both seats. */
export function pairTold(state: FlightState): PairTold | null {
  const { crew, setup, strips, slips } = state;
  if (crew === undefined) return null;
  const claims = crew.claims.flatMap((one): ClaimTold[] => {
    const strip = strips.find(({ id }) => id === one.strip);
    const holder = holderOf(one);
    if (strip === undefined || holder === null) return [];
    const { week, cockpit, tower } = one;
    const both = cockpit === true && tower === true;
    return [{ week, cockpit, tower, strip, outcome: both ? 'both' : holder, kept: both ? holder : null }];
  });
  const all = slips.flatMap(({ sent, heard, strip: id, hangsFromWeek }) => {
    const strip = strips.find((one) => one.id === id);
    if (strip === undefined) return [];
    const { suspects } = deskPlanOf(state, strip);
    return [{ week: hangsFromWeek - 1, strip, sent, heard, suspects }];
  });
  const messages = all.flatMap(({ sent, ...told }): MessageTold[] => {
    if (sent === undefined) return [];
    const lost = ELEMENTS.filter((element) => sent[element] !== told.heard[element]);
    return [{ ...told, sent, lost }];
  });
  const byBook = all.map(({ sent: _sent, ...told }): BookMessageTold => {
    const { heard, strip } = told;
    return { ...told, held: heard.segment === strip.cell && isTrue(state, strip, heard.finding) };
  });
  return { claims, messages, byBook: setup.crew === 'paper' ? byBook : null };
}
