// What the radio voice says: the call of a strip, the first officer's read-back, the words of a slip.
// Must not say more than the screen of the seat shows.

import type { Content } from '../content/index.ts';
import {
  type FlightEvent,
  type FlightState,
  adviceHeard,
  certaintyHeard,
  isInBook,
  type Message,
  type Slip,
  type Strip,
} from '../flight/index.ts';
import { inSentences, segmentName, t } from '../language/index.ts';
import {
  type AdvisedOn,
  adviceText,
  advisedOnBy,
  callOf,
  findingText,
  rememberedText,
} from '../panels/parts/say.ts';
import type { Game } from '../panels/ports.ts';
import { placeOf, type Speech } from '../sound/index.ts';
import { rules } from './rules.ts';

const OFFICER_PITCH = 0.95;
/** In these states a strip's card begins with its call; in later ones it is about the work. */
const WITH_CALL: ReadonlySet<Strip['status']> = new Set(['arrived', 'read', 'returned']);

const together = (elements: readonly (string | null)[]) =>
  inSentences(elements.filter((element) => element !== null));

function adviceOf(strip: Strip, { advice }: Pick<Message, 'advice'>, on: AdvisedOn): string | null {
  return advice === null ? null : adviceText(strip, advice, on);
}

function certaintyOf({ certainty }: Pick<Message, 'certainty'>): string {
  return t(`flight:certainty.${certainty}`);
}

function spokenSlip(slip: Slip, strip: Strip): string {
  const certainty = certaintyHeard(slip);
  return together([
    segmentName(slip.heard.segment),
    findingText(slip.suspect, slip.cell),
    certainty === null ? null : certaintyOf({ certainty }),
    adviceOf(strip, { advice: adviceHeard(slip) }, advisedOnBy(slip)),
  ]);
}

/** What is said when a card is opened; null = nothing. */
export function saidAtOpening(
  open: NonNullable<Game['open']['value']>,
  state: FlightState,
  content: Content,
): Speech | null {
  const cells = state.quarter.cells.length;
  if (open.kind === 'strip') {
    const strip = state.strips.find(({ id }) => id === open.id);
    if (strip === undefined || !strip.called || !WITH_CALL.has(strip.status)) return null;
    // The controller reads it.
    if (state.setup.crew === 'paper' && isInBook(strip.arrivedWeek)) return null;
    const { caller } = content.scenario(strip.scenario);
    // Each person's voice has its own pitch, so that those who call again are recognised.
    const { pitch = 1 } = content.people[caller] ?? {};
    // Of a full call it is told once it is stamped.
    const remembers = strip.storm ? rules().crisisMemory(state, strip, content) : null;
    const before = remembers === null ? null : rememberedText(remembers, caller);
    const call = callOf(strip);
    return { text: before === null ? call : `${before} ${call}`, place: placeOf(strip.cell, cells), pitch };
  }
  const slip = open.kind === 'slip' ? state.slips.find(({ id }) => id === open.id) : undefined;
  const strip = state.strips.find(({ id }) => id === slip?.strip);
  if (slip === undefined || strip === undefined || slip.state !== 'hanging') return null;
  return { text: spokenSlip(slip, strip), place: 0, pitch: OFFICER_PITCH };
}

/** What the first officer reads back after a message or a correction; null = nothing. */
export function readBackIn(events: readonly FlightEvent[], state: FlightState): Speech | null {
  // Two people read back to each other.
  if (state.crew !== undefined) return null;
  const event = events.find(({ kind }) => kind === 'message-sent' || kind === 'read-back-corrected');
  if (event?.kind !== 'message-sent' && event?.kind !== 'read-back-corrected') return null;
  const strip = state.strips.find(({ id }) => id === event.strip);
  if (strip === undefined) return null;
  const { heard } = event.readBack;
  const { suspects } = rules().deskPlanOf(state, strip);
  const suspect = suspects[heard.finding];
  // The advice stays that on what was sent: one element is misheard, and no other changes with it.
  const sent = suspects[strip.job?.message?.finding ?? heard.finding];
  const text = together([
    segmentName(heard.segment),
    suspect === undefined ? null : findingText(suspect, strip.cell),
    certaintyOf(heard),
    adviceOf(strip, heard, { suspect: sent, proved: strip.job?.proved === true }),
  ]);
  return { text: t('flight:readBack.officer', { text }), place: 0, pitch: OFFICER_PITCH };
}
