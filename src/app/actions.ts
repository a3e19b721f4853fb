// The action registry: everything that can be done now, with its name, key and whether it can.
// Must not hear keys (keyboard.ts), draw, or hold a rule: what a rule forbids, the rule book rejects.

import { openStrips } from './clock.ts';
import type { FlightState } from '../flight/index.ts';
import type { Action, Dialog, Screen, Settings } from '../panels/ports.ts';

/** Where an action can be taken: a screen outside dialogs, or any dialog. */
export type Context = 'title' | 'pre-flight' | 'flight' | 'landed' | 'elsewhere' | 'dialog';

/** What the registry looks at. */
export interface Situation {
  readonly screen: Screen;
  readonly dialog: Dialog;
  readonly flight: FlightState | null;
  readonly settings: Settings;
  readonly canResume: boolean;
  readonly cardOpen: boolean;
  readonly cardActions: readonly Action[];
}

/** What actions do; the store fills it in. */
export interface Deeds {
  fly(): void;
  resume(): void;
  takeOff(): void;
  toTitle(): void;
  toDebrief(): void;
  changeSeat(): void;
  turnWeek(): void;
  openStrip(index: number): void;
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
  /** Text key of the reason why not, or null when it can be done. */
  readonly blocked?: (situation: Situation) => string | null;
  readonly perform: (deeds: Deeds) => void;
}

const EVERYWHERE: readonly Context[] = ['title', 'pre-flight', 'flight', 'landed', 'elsewhere', 'dialog'];

function turnBlocked({ flight }: Situation): string | null {
  if (flight?.friday && flight.friday.chosen === null) return 'common:reason.friday-first';
  return null;
}

/** Strips in the order of the bay, those that ask something first come first. */
export function stripsByKey(flight: FlightState): readonly string[] {
  return openStrips(flight).map((strip) => strip.id);
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

/** Every action outside the cards. Those of a card (words, stamp) come from its panel. */
export const DEFINITIONS: readonly Definition[] = [
  { id: 'fly', key: 'Enter', contexts: ['title'], perform: (deeds) => deeds.fly() },
  {
    id: 'resume',
    key: 'r',
    contexts: ['title'],
    blocked: ({ canResume }) => (canResume ? null : 'common:reason.not-now'),
    perform: (deeds) => deeds.resume(),
  },
  { id: 'take-off', key: 'Enter', contexts: ['pre-flight'], perform: (deeds) => deeds.takeOff() },
  { id: 'back', key: 'Escape', contexts: ['pre-flight', 'elsewhere'], perform: (deeds) => deeds.toTitle() },
  { id: 'change-seat', key: 'q', contexts: ['flight'], perform: (deeds) => deeds.changeSeat() },
  {
    id: 'next-week',
    key: 'n',
    contexts: ['flight'],
    blocked: turnBlocked,
    perform: (deeds) => deeds.turnWeek(),
  },
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map(stripDefinition),
  {
    id: 'close-card',
    key: 'Escape',
    contexts: ['flight'],
    blocked: ({ cardOpen }) => (cardOpen ? null : 'common:reason.not-now'),
    perform: (deeds) => deeds.closeCard(),
  },
  { id: 'debrief', key: 'Enter', contexts: ['landed'], perform: (deeds) => deeds.toDebrief() },
  { id: 'pause', key: 'p', contexts: ['flight', 'dialog'], perform: (deeds) => deeds.togglePause() },
  // Wide enough to hit in a storm; a control in focus keeps its own Space (keyboard.ts).
  { id: 'pause-space', key: 'Space', contexts: ['flight'], perform: (deeds) => deeds.togglePause() },
  { id: 'help', key: '?', contexts: EVERYWHERE, perform: (deeds) => deeds.toggleHelp() },
  { id: 'mute', key: 'm', contexts: EVERYWHERE, perform: (deeds) => deeds.toggleMute() },
  { id: 'language', key: 'l', contexts: EVERYWHERE, perform: (deeds) => deeds.switchLanguage() },
];

/** The single keys of the cards; the panels offer these actions, and only while a card lies open. */
const CARD_KEYS: Readonly<Record<string, string>> = {
  'mark-a': 'a',
  'mark-b': 'b',
  'mark-c': 'c',
  'mark-lamp': 'd',
};

/** Actions whose key a player may change: those on a single character, but for the strips' own numbers. */
export const REBINDABLE: readonly string[] = [
  ...DEFINITIONS.filter(({ key, id }) => key !== null && key.length === 1 && !id.startsWith('strip-')).map(
    ({ id }) => id,
  ),
  ...Object.keys(CARD_KEYS),
];

/** The keys as they come, for the help dialog and the settings when no such action is at hand. */
export const USUAL_KEYS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(DEFINITIONS.flatMap(({ id, key }) => (key === null ? [] : [[id, key]]))),
  ...CARD_KEYS,
};

/** The context of a situation. */
export function contextOf({
  screen,
  dialog,
  flight,
}: Pick<Situation, 'screen' | 'dialog' | 'flight'>): Context {
  if (dialog !== null) return 'dialog';
  if (screen === 'flight') return flight?.phase === 'landed' ? 'landed' : 'flight';
  return screen === 'title' || screen === 'pre-flight' ? screen : 'elsewhere';
}

/** The key of an action after the player's changes; null when single keys (a character or the space bar) are off. */
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
 * The actions of a situation. Those of the open card come first; the strips' digits yield to a card that uses them.
 */
export function actionsFor(situation: Situation, deeds: Deeds): readonly Action[] {
  const context = contextOf(situation);
  const { settings } = situation;
  const fromCard =
    context === 'flight' || (context === 'elsewhere' && situation.screen === 'school')
      ? situation.cardActions.map((action) => ({ ...action, key: keyFor(action.id, action.key, settings) }))
      : [];
  const taken = new Set(fromCard.map(({ key }) => key));
  const own = DEFINITIONS.filter(({ contexts }) => contexts.includes(context)).map((definition): Action => {
    const reasonKey = definition.blocked?.(situation) ?? null;
    const key = keyFor(definition.id, definition.key, settings);
    const yields = definition.id.startsWith('strip-') || definition.id === 'close-card';
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

/** Pairs of actions that would answer to the same key at the same time. */
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
