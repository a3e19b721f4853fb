// Changes settings: applies them at once, saves them, and in flight offers to undo the change.
// Must not save what is only meant for this visit, such as the settings of a class link.

import type { ReadonlySignal, Signal } from '@preact/signals';
import type { FlightState } from '../flight/index.ts';
import type { Keeper } from '../keep/index.ts';
import { setLanguage, t } from '../language/index.ts';
import type { Settings } from '../panels/ports.ts';
import type { Notices } from './notices.ts';
import { unawaited } from '../look/unawaited.ts';

/** Key of the message about changed settings, which is removed when the week turns. */
const CHANGED = 'common:notice.settingsChanged';

/** What a change of settings needs of the game. */
export interface SettingChangesOf {
  readonly state: ReadonlySignal<FlightState | null>;
  /** The settings of this visit. */
  readonly settings: Signal<Settings>;
  /** What was saved in the browser at the start, without the settings in the address. */
  readonly kept: Settings;
  readonly keeper: Keeper;
  readonly notices: Notices;
  /** Called after the settings have changed. */
  changed(): void;
}

export interface SettingChanges {
  /** Changes settings. In the relaxed pace, one that affects the flight on the screen can be undone. */
  change(change: Partial<Settings>): void;
  /** Withdraws the offer to undo. */
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
    unawaited(keeper.change('settings', kept, (found) => withChange(found, before, change)));
    if (change.language) unawaited(setLanguage(change.language));
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
