// Short messages to the player: the list of those shown, and the text of the live region.

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Notice } from '../panels/frame/port.ts';

/** The messages that are shown and read aloud now. */
export interface Notices {
  readonly shown: ReadonlySignal<readonly Notice[]>;
  /** The text of the live region; `turn` changes each time, so that the same words are read again. */
  readonly said: ReadonlySignal<{ readonly text: string; readonly turn: number }>;
  notify(key: string, values?: Readonly<Record<string, string>>, tone?: Notice['tone']): void;
  /** A message that offers to take back what it tells; it takes the place of an earlier one of the same key. */
  offerUndo(key: string, undo: () => void, label?: string): void;
  /** Takes the messages of a key away. */
  withdraw(key: string): void;
  dismiss(id: number): void;
  say(text: string): void;
}

/** The most messages at a time, so that they do not cover the game; the oldest is removed. */
const MOST = 4;

/** Makes an empty list. */
export function createNotices(): Notices {
  const shown = signal<readonly Notice[]>([]);
  const said = signal({ text: '', turn: 0 });
  let last = 0;
  function withdraw(key: string): void {
    if (shown.peek().some((notice) => notice.key === key))
      shown.value = shown.peek().filter((notice) => notice.key !== key);
  }
  return {
    shown,
    said,
    notify(key, values = {}, tone = 'info') {
      const same = shown
        .peek()
        .some((notice) => notice.key === key && JSON.stringify(notice.values) === JSON.stringify(values));
      if (same) return;
      last += 1;
      shown.value = [...shown.peek(), { id: last, key, values, tone }].slice(-MOST);
    },
    offerUndo(key, undo, label) {
      withdraw(key);
      last += 1;
      shown.value = [
        ...shown.peek(),
        { id: last, key, values: {}, tone: 'info' as const, undo, label },
      ].slice(-MOST);
    },
    withdraw,
    dismiss(id) {
      shown.value = shown.peek().filter((notice) => notice.id !== id);
    },
    say(text) {
      said.value = { text, turn: said.peek().turn + 1 };
    },
  };
}
