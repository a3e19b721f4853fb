// What of a flight opened by itself, so that it took no press: for the report of seconds.

import { openBehindDoor, openInNewWeek } from '../src/app/opens-itself.ts';
import { type Command, type FlightSetup, newFlight, perform } from '../src/flight/index.ts';
import type { Content } from '../src/content/types.ts';
import type { OpenCard } from '../src/panels/ports.ts';

/** The ids of strips and slips that a door or a new week opened, as often as they did. */
export interface OpenedByItself {
  readonly calls: ReadonlySet<string>;
  readonly slips: ReadonlySet<string>;
  /** Strips whose effect was checked, by the step of the check. */
  readonly checks: ReadonlySet<number>;
}

/** What a command is about, which lies open then. */
function aboutOf(command: Command): OpenCard | null {
  if ('slip' in command) return { kind: 'slip', id: command.slip };
  return 'strip' in command ? { kind: 'strip', id: command.strip } : null;
}

/** Flies a log anew and looks what lies open after each door and each new week. */
export function openedByItself(
  setup: FlightSetup,
  commands: readonly Command[],
  content: Content,
): OpenedByItself {
  const [calls, slips, checks] = [new Set<string>(), new Set<string>(), new Set<number>()];
  let state = newFlight(setup, content);
  let open: OpenCard | null = null;
  let opened: string | null = null;
  for (const [step, command] of commands.entries()) {
    const about = aboutOf(command);
    if (about !== null && 'id' in about) {
      const itself = opened === `${about.kind} ${about.id}`;
      if (itself && command.kind === 'read') calls.add(about.id);
      if (itself && about.kind === 'slip') slips.add(about.id);
      if (itself && command.kind === 'check-effect') checks.add(step);
      open = about;
      opened = null;
    }
    const next = perform(state, command, content);
    if (next.rejected !== undefined) throw new Error(`${command.kind} is refused: ${next.rejected}`);
    ({ state } = next);
    if (command.kind !== 'turn-week' && command.kind !== 'change-seat') continue;
    const after: OpenCard | null = (command.kind === 'turn-week' ? openInNewWeek : openBehindDoor)(
      state,
      open,
    );
    if (after !== open && after !== null && 'id' in after) opened = `${after.kind} ${after.id}`;
    open = after;
  }
  return { calls, slips, checks };
}
