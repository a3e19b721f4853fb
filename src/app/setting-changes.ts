// How a setting is changed: taken over at once, kept, and in mid-flight offered to be taken back.
// Must not say what a setting does, or keep what only holds for this visit.

import type { ReadonlySignal, Signal } from '@preact/signals';
import type { FlightState } from '../flight/index.ts';
import type { Keeper } from '../keep/index.ts';
import { setLanguage, t } from '../language/index.ts';
import type { Settings } from '../panels/ports.ts';
import type { Notices } from './notices.ts';

/** The message about changed settings, which the week's turn takes away. */
const CHANGED = 'common:notice.settingsChanged';

export interface SettingChangesOf {
  readonly state: ReadonlySignal<FlightState | null>;
  /** What holds in this visit. */
  readonly settings: Signal<Settings>;
  /** What was found in the browser at the start, without the wishes of the address. */
  readonly kept: Settings;
  readonly keeper: Keeper;
  readonly notices: Notices;
  /** The settings are others now. */
  changed(): void;
}

export interface SettingChanges {
  /** In relaxed pace a change that alters the flight on the screen can be taken back. */
  change(change: Partial<Settings>): void;
  /** The offer to take a change back lapses. */
  lapse(): void;
}

/** Lays over a table what has become other in it from one to the next: set, or taken out. */
function withParts<T extends object>(found: T, before: T, after: T): T {
  const parts = Object.keys({ ...before, ...after }) as (keyof T)[];
  const changed = parts.filter((part) => before[part] !== after[part]);
  const rest = Object.entries(found).filter(([part]) => !changed.some((name) => name === part));
  const set = changed.filter((part) => part in after).map((part) => [part, after[part]]);
  return Object.fromEntries([...rest, ...set]) as T;
}

/** Settings with a change made to others: of the tables only the lines that were changed. */
function withChange(found: Settings, before: Settings, change: Partial<Settings>): Settings {
  const { keys, volumes } = change;
  return {
    ...found,
    ...change,
    ...(keys && { keys: withParts(found.keys, before.keys, keys) }),
    ...(volumes && { volumes: withParts(found.volumes, before.volumes, volumes) }),
  };
}

/** The way to change the settings of a visit. */
export function createSettingChanges(game: SettingChangesOf): SettingChanges {
  const { settings, state, keeper, notices, kept } = game;

  function apply(change: Partial<Settings>): void {
    const before = settings.peek();
    settings.value = { ...before, ...change };
    // Only what is set here: another tab may have set something else since.
    void keeper.change('settings', kept, (found) => withChange(found, before, change));
    if (change.language) void setLanguage(change.language);
    game.changed();
  }

  return {
    change(change) {
      const { pace, textScale, points } = settings.peek();
      const before = { pace, textScale, points };
      apply(change);
      const now = settings.peek();
      const changed = now.pace !== pace || now.textScale !== textScale || now.points !== points;
      if (!changed || pace !== 'relaxed' || state.peek()?.phase !== 'flying') return;
      notices.offerUndo(CHANGED, () => {
        apply(before);
        notices.say(t('common:notice.undone'));
      });
    },
    lapse: () => notices.withdraw(CHANGED),
  };
}
