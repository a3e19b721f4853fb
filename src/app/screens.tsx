// The screens that are chunks of their own, loaded when needed.
// Must not be imported by panels: app/ builds on panels, not the reverse.

import type { ComponentType } from 'preact';
import type { Content } from '../content/index.ts';
import { loadLaterTexts } from '../language/index.ts';
import type { Frame } from '../panels/frame/port.ts';
import type { Game } from '../panels/ports.ts';
import { lazy } from '../panels/parts/lazy.tsx';

/** The properties that every such screen takes. */
export interface ScreenProperties {
  readonly game: Game;
  readonly content: Content;
}
type ScreenModule = Readonly<Record<string, ComponentType<ScreenProperties>>>;

const files = import.meta.glob<ScreenModule>([
  '../panels/flight/FlightScreen.tsx',
  '../panels/debrief/Debrief.tsx',
  '../panels/trainer/Trainer.tsx',
  '../panels/trainer/AnswerKey.tsx',
  '../panels/trainer/RunSheet.tsx',
  '../panels/trainer/Collect.tsx',
  '../panels/trainer/paper/Printed.tsx',
  '../panels/demo/Demo.tsx',
  '../panels/demo/DemoNotes.tsx',
  '../panels/school/School.tsx',
  '../panels/ride/Ride.tsx',
  '../panels/logbook/Logbook.tsx',
  '../panels/own/Own.tsx',
]);

/** @param texts loads texts that it reads and that may not be there yet */
function screen(
  path: string,
  name: string,
  texts: () => Promise<void> = loadLaterTexts,
): ReturnType<typeof lazy<ScreenProperties>> | null {
  const load = files[path];
  if (!load) return null;
  return lazy<ScreenProperties>(async () => {
    const [module] = await Promise.all([load(), texts()]);
    const found = module[name];
    if (!found) throw new Error(`${path} has no ${name}`);
    return found;
  });
}

/** Its own door sees to the later texts; Ground school has no verdicts but its own. */
const NONE = () => Promise.resolve();

export const screens = {
  flight: screen('../panels/flight/FlightScreen.tsx', 'FlightScreen', NONE),
  debrief: screen('../panels/debrief/Debrief.tsx', 'Debrief'),
  trainer: screen('../panels/trainer/Trainer.tsx', 'Trainer'),
  'answer-key': screen('../panels/trainer/AnswerKey.tsx', 'AnswerKey'),
  collect: screen('../panels/trainer/Collect.tsx', 'Collect'),
  printed: screen('../panels/trainer/paper/Printed.tsx', 'Printed'),
  'run-sheet': screen('../panels/trainer/RunSheet.tsx', 'RunSheet'),
  demo: screen('../panels/demo/Demo.tsx', 'Demo'),
  'demo-notes': screen('../panels/demo/DemoNotes.tsx', 'DemoNotes'),
  school: screen('../panels/school/School.tsx', 'School', NONE),
  ride: screen('../panels/ride/Ride.tsx', 'Ride', NONE),
  logbook: screen('../panels/logbook/Logbook.tsx', 'Logbook'),
  own: screen('../panels/own/Own.tsx', 'Own', NONE),
} as const;

type Framed = { readonly frame: Frame };

/** Those of the frame, and two of its dialogs, that come after the title. */
export const framed = {
  'pre-flight': lazy<Framed>(async () => (await import('../panels/frame/PreFlight.tsx')).PreFlight),
  route: lazy<Framed>(async () => (await import('../panels/frame/RouteScreen.tsx')).RouteScreen),
  'vote-card': lazy<Framed>(async () => (await import('../panels/frame/VoteCard.tsx')).VoteCard),
  landed: lazy<Framed>(async () => (await import('../panels/frame/Landed.tsx')).Landed),
  settings: lazy<Framed>(async () => (await import('../panels/frame/Settings.tsx')).Settings),
  help: lazy<Framed>(async () => (await import('../panels/frame/Help.tsx')).Help),
} as const;
