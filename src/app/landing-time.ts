// The time of the day at which a class lands: the week that is running then is its last. It is a wish of the address and no rule of a
// flight: a flight that lands by it is one that was stopped after that week (session.ts).

import { type ReadonlySignal, signal } from '@preact/signals';
import { clockText } from '../language/index.ts';
import type { Game } from '../panels/ports.ts';
import type { Notices } from './notices.ts';
import { type Session, type Step, stopSession } from './session.ts';

export interface LandingTime {
  readonly landing: Game['landing'];
  /** Another time, in minutes since midnight; null = none. */
  set(minutes: number | null): void;
  /** To be called when time has passed, and when another flight is shown. */
  look(): void;
  /** What a command led to; where it has turned a week that was the last one by the clock, the flight has landed with it. */
  after(step: Step): Step;
}

/** What it needs of the store and of the outside. */
interface LandingTimeOf {
  readonly session: ReadonlySignal<Session | null>;
  readonly notices: Pick<Notices, 'notify' | 'withdraw'>;
  /** The day and time as an ISO text. */
  readonly today: () => string;
}

/** How a flight stands to the time: it is still to come, it has come, or it had passed before the flight began. */
type Standing = 'ahead' | 'due' | 'passed';

/** @param asked what the address says, in minutes since midnight; null = nothing */
export function createLandingTime(
  asked: number | null,
  { session, notices, today }: LandingTimeOf,
): LandingTime {
  const landing = signal<{ readonly minutes: number; readonly due: boolean } | null>(null);
  let minutes = asked;
  let told: string | null = null;

  function standing(startedAt: string): Standing | null {
    if (minutes === null) return null;
    const now = new Date(today());
    // By this machine's own clock, which is the one on the wall.
    const time = new Date(now).setHours(0, minutes, 0, 0);
    if (Date.parse(startedAt) >= time) return 'passed';
    return now.getTime() >= time ? 'due' : 'ahead';
  }

  function look(): void {
    const now = session.peek();
    const flown = now === null || now.state.phase === 'landed' ? null : now;
    const stands = flown === null ? null : standing(flown.startedAt);
    const shown =
      minutes === null || stands === null || stands === 'passed' ? null : { minutes, due: stands === 'due' };
    if (shown?.minutes !== landing.peek()?.minutes || shown?.due !== landing.peek()?.due)
      landing.value = shown;
    const news =
      minutes === null || flown === null || stands === 'ahead' ? null : `${flown.startedAt} ${stands}`;
    if (news === told || minutes === null) return;
    told = news;
    if (news === null) return;
    const key = stands === 'passed' ? 'common:notice.landPassed' : 'common:notice.landDue';
    notices.notify(key, { time: clockText(minutes) }, stands === 'passed' ? 'attention' : 'info');
  }

  return {
    landing,
    set(next) {
      minutes = next;
      look();
    },
    look,
    after(step) {
      if (step.rejected !== undefined || step.session.state.phase !== 'flying') return step;
      const turned = step.events.some(({ kind }) => kind === 'week-turned');
      if (!turned || standing(step.session.startedAt) !== 'due') return step;
      return stopSession(step.session) ?? step;
    },
  };
}
