// The action registry: everything that can be done now, with name, key, and whether it is possible.
// Keys are heard in keyboard.ts; what the rules forbid is decided by the rule book.

import { openStrips } from './clock.ts';
import { type FlightState, inOrder, openCrisis, trimRefusal } from '../flight/index.ts';
import type { Action, Dialog, Screen, Settings } from '../panels/ports.ts';

/** Where an action is offered: on a screen without a dialog, or in any dialog. */
export type Context = 'title' | 'pre-flight' | 'flight' | 'landed' | 'elsewhere' | 'dialog';

/** The part of the game that decides which actions there are. */
export interface Situation {
  readonly screen: Screen;
  readonly dialog: Dialog;
  readonly flight: FlightState | null;
  readonly settings: Settings;
  readonly canResume: boolean;
  /** See `Logbook`. */
  readonly resumesFirst: boolean;
  readonly cardOpen: boolean;
  readonly cardActions: readonly Action[];
}

/** What the actions do; the store provides it. */
export interface Deeds {
  fly(): void;
  resume(): void;
  takeOff(): void;
  toTitle(): void;
  toDebrief(): void;
  changeSeat(): void;
  turnWeek(): void;
  openStrip(index: number): void;
  unfoldWeek(): void;
  openLevers(): void;
  closeCard(): void;
  togglePause(): void;
  toggleHelp(): void;
  toggleMute(): void;
  switchLanguage(): void;
}

interface Definition {
  readonly id: string;
  readonly key: string | null;
  readonly contexts: readonly Context[];
  /** Not where two people fly. */
  readonly alone?: true;
  /** Where another action has its key. */
  readonly keyless?: (situation: Situation) => boolean;
  /** Text key of the reason why it is not possible now; null when it is. */
  readonly blocked?: (situation: Situation) => string | null;
  readonly perform: (deeds: Deeds) => void;
}

const EVERYWHERE: readonly Context[] = ['title', 'pre-flight', 'flight', 'landed', 'elsewhere', 'dialog'];

function turnBlocked({ flight }: Situation): string | null {
  // Of two people it is the pilot who is asked.
  if (flight?.setup.crew !== undefined && flight.seat === 'tower') return null;
  if (flight !== null && openCrisis(flight) !== null) return 'common:reason.director-first';
  return null;
}

/** Without fuel the levers can still be looked at. */
function leversBlocked({ flight }: Situation): string | null {
  const refusal = flight === null ? 'not-flying' : trimRefusal(flight, flight.seat);
  return refusal === null || refusal === 'no-fuel' ? null : 'common:reason.not-now';
}

/** The ids of the strips in the order of the bay: those that ask for something come first. */
export function stripsByKey(flight: FlightState): readonly string[] {
  return inOrder(openStrips(flight)).map((strip) => strip.id);
}

function stripDefinition(index: number): Definition {
  return {
    id: `strip-${index + 1}`,
    key: String(index + 1),
    contexts: ['flight'],
    blocked: ({ flight }) => (flight && stripsByKey(flight)[index] ? null : 'common:reason.nothing-open'),
    perform: (deeds) => deeds.openStrip(index),
  };
}

/** Every action except those of the open card (words, stamp), which come from its panel. */
export const DEFINITIONS: readonly Definition[] = [
  // Enter belongs to the title's large button, whichever that is.
  {
    id: 'fly',
    key: 'Enter',
    contexts: ['title'],
    keyless: ({ resumesFirst }) => resumesFirst,
    perform: (deeds) => deeds.fly(),
  },
  {
    id: 'go-on',
    key: 'Enter',
    contexts: ['title'],
    keyless: ({ resumesFirst }) => !resumesFirst,
    blocked: ({ resumesFirst }) => (resumesFirst ? null : 'common:reason.not-now'),
    perform: (deeds) => deeds.resume(),
  },
  {
    id: 'resume',
    key: 'r',
    contexts: ['title'],
    blocked: ({ canResume }) => (canResume ? null : 'common:reason.not-now'),
    perform: (deeds) => deeds.resume(),
  },
  { id: 'take-off', key: 'Enter', contexts: ['pre-flight'], perform: (deeds) => deeds.takeOff() },
  { id: 'back', key: 'Escape', contexts: ['pre-flight', 'elsewhere'], perform: (deeds) => deeds.toTitle() },
  {
    id: 'change-seat',
    key: 'q',
    contexts: ['flight'],
    alone: true,
    perform: (deeds) => deeds.changeSeat(),
  },
  {
    id: 'next-week',
    key: 'n',
    contexts: ['flight'],
    blocked: turnBlocked,
    perform: (deeds) => deeds.turnWeek(),
  },
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map(stripDefinition),
  {
    id: 'levers',
    key: 'j',
    contexts: ['flight'],
    blocked: leversBlocked,
    perform: (deeds) => deeds.openLevers(),
  },
  { id: 'week-why', key: 'w', contexts: ['flight'], perform: (deeds) => deeds.unfoldWeek() },
  {
    id: 'close-card',
    key: 'Escape',
    contexts: ['flight'],
    blocked: ({ cardOpen }) => (cardOpen ? null : 'common:reason.not-now'),
    perform: (deeds) => deeds.closeCard(),
  },
  { id: 'debrief', key: 'Enter', contexts: ['landed'], perform: (deeds) => deeds.toDebrief() },
  { id: 'pause', key: 'p', contexts: ['flight', 'dialog'], perform: (deeds) => deeds.togglePause() },
  // A second key for pausing, large enough to hit in a hurry. A focused control keeps its own Space (keyboard.ts).
  { id: 'pause-space', key: 'Space', contexts: ['flight'], perform: (deeds) => deeds.togglePause() },
  { id: 'help', key: '?', contexts: EVERYWHERE, perform: (deeds) => deeds.toggleHelp() },
  { id: 'mute', key: 'm', contexts: EVERYWHERE, perform: (deeds) => deeds.toggleMute() },
  { id: 'language', key: 'l', contexts: EVERYWHERE, perform: (deeds) => deeds.switchLanguage() },
];

/** The single keys of the cards. The panels offer these actions, and only while a card is open. */
const CARD_KEYS: Readonly<Record<string, string>> = {
  'mark-a': 'a',
  'mark-b': 'b',
  'mark-c': 'c',
  'mark-log': 'd',
};

/** Screens besides the flight whose panel offers actions of its own. */
const WITH_OWN_ACTIONS: readonly Screen[] = ['school', 'ride', 'demo', 'demo-notes', 'vote-card'];

/** Actions whose key a player may change: those on a single character, except the digits of the strips. */
export const REBINDABLE: readonly string[] = [
  ...DEFINITIONS.filter(({ key, id }) => key !== null && key.length === 1 && !id.startsWith('strip-')).map(
    ({ id }) => id,
  ),
  ...Object.keys(CARD_KEYS),
];

/** The default keys, for the help dialog and the settings when the action itself is not offered at the moment. */
export const USUAL_KEYS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(DEFINITIONS.flatMap(({ id, key }) => (key === null ? [] : [[id, key]]))),
  ...CARD_KEYS,
};

/** The context that a situation is in. */
export function contextOf({
  screen,
  dialog,
  flight,
}: Pick<Situation, 'screen' | 'dialog' | 'flight'>): Context {
  if (dialog !== null) return 'dialog';
  if (screen === 'flight') return flight?.phase === 'landed' ? 'landed' : 'flight';
  return screen === 'title' || screen === 'pre-flight' ? screen : 'elsewhere';
}

/** The key of an action after the player's changes; null when single keys (a character or Space) are switched off. */
export function keyFor(
  id: string,
  usual: string | null,
  settings: Pick<Settings, 'keys' | 'singleKeys'>,
): string | null {
  const key = settings.keys[id] ?? usual;
  const single = key !== null && (key.length === 1 || key === 'Space');
  return single && !settings.singleKeys ? null : key;
}

/**
 * The actions that a situation offers. The open card's come first; where it uses a digit, the strip of that digit gives way.
 */
export function actionsFor(situation: Situation, deeds: Deeds): readonly Action[] {
  const context = contextOf(situation);
  const { settings } = situation;
  const fromCard =
    context === 'flight' || (context === 'elsewhere' && WITH_OWN_ACTIONS.includes(situation.screen))
      ? situation.cardActions.map((action) => ({ ...action, key: keyFor(action.id, action.key, settings) }))
      : [];
  const taken = new Set(fromCard.map(({ key }) => key));
  const two = situation.flight?.setup.crew !== undefined;
  const offered = DEFINITIONS.filter(
    ({ contexts, alone }) => contexts.includes(context) && !(two && alone === true),
  );
  const own = offered.map((definition): Action => {
    const reasonKey = definition.blocked?.(situation) ?? null;
    const usual = definition.keyless?.(situation) === true ? null : definition.key;
    const key = keyFor(definition.id, usual, settings);
    const yields = definition.id.startsWith('strip-') || ['close-card', 'back'].includes(definition.id);
    return {
      id: definition.id,
      seat: null,
      labelKey: `common:action.${definition.id}`,
      key: yields && taken.has(key) ? null : key,
      enabled: reasonKey === null,
      reasonKey,
      perform: () => definition.perform(deeds),
    };
  });
  return [...fromCard, ...own];
}

/** Pairs of actions that have the same key in the same situation. */
export function keyConflicts(actions: readonly Action[]): readonly (readonly [string, string])[] {
  const owners = new Map<string, string>();
  const conflicts: [string, string][] = [];
  for (const { id, key } of actions) {
    if (key === null) continue;
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, id);
    else conflicts.push([owner, id]);
  }
  return conflicts;
}
