// Which keys count, and which are the press before it once more or fall on what has only just come up.

import { describe, expect, it } from 'vitest';
import { guardPresses } from '../../../src/app/presses.ts';
import { simulatedPage } from '../../builders/simulated-page.ts';

simulatedPage();

/** A page on which this lies open and can be done, and which may change. */
function page() {
  const now = { lying: 's1', actions: ['change-seat', 'mark-a'] };
  const { takesKey } = guardPresses({ lying: () => now.lying, actions: () => now.actions }, 500);
  return { now, takesKey };
}

describe('Enter soon after another key', () => {
  it('does what could be done before that key', () => {
    const { now, takesKey } = page();
    now.actions = ['mark-a', 'stamp'];
    expect(takesKey('a', 'mark-a', 0)).toBe(true);
    expect(takesKey('Enter', 'stamp', 100)).toBe(true);
    expect(takesKey('Enter', 'stamp', 200)).toBe(false);
  });

  it('does not do what has only come up by it', () => {
    const { now, takesKey } = page();
    takesKey('a', 'mark-a', 0);
    now.actions = ['stamp'];
    expect(takesKey('Enter', 'stamp', 300)).toBe(false);
    expect(takesKey('Enter', 'stamp', 600)).toBe(true);
  });

  it('does in the other seat what the card that came along offers there, but nothing on another card', () => {
    const { now, takesKey } = page();
    takesKey('q', 'change-seat', 0);
    now.actions = ['change-seat', 'stamp'];
    expect(takesKey('Enter', 'stamp', 300)).toBe(true);
    takesKey('q', 'change-seat', 1000);
    now.lying = 's2';
    now.actions = ['change-seat', 'go-on'];
    expect(takesKey('Enter', 'go-on', 1300)).toBe(false);
  });
});
