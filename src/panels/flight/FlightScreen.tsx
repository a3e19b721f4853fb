// All words and buttons of a flight, over the canvas: bar, strips, card, door, questions.

import { effect, untracked } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Content } from '../../content/index.ts';
import type { Game } from '../ports.ts';
import { type Cabin, CabinContext } from './parts/cabin.ts';
import { CardDock } from './CardDock.tsx';
import { createCosts } from './parts/costs.ts';
import { handFor } from './parts/hand.ts';
import { isVerdictFirst } from './parts/asked.ts';
import { Door } from './bar/Door.tsx';
import { WeekTurn } from './crew/door.tsx';
import {
  CrisisAnswer,
  CrisisDialog,
  DifferenceDialog,
  FridayDialog,
  OfficerAnswer,
  OfficerDialog,
  PrincipleDialog,
} from './later/door.tsx';
import '../parts/room-tokens.css';
import '../parts/paper.css';
import './flight.css';
import './forced-colours.css';
import './print.css';
import { Sheets } from './bar/Sheets.tsx';
import { StripBay } from './strip/StripBay.tsx';
import { UnstampedDialog } from './bar/UnstampedDialog.tsx';
import { TopBar } from './bar/TopBar.tsx';
import { InWords } from './desk/words/InWords.tsx';

/** Answers events, opens what was pressed in the picture, and computes costs in idle time. */
function useCabinOf(game: Game, content: Content) {
  const cabin = useMemo<Cabin>(() => ({ game, content, hand: handFor(game) }), [game, content]);
  const costs = useMemo(() => createCosts(game), [game]);
  useEffect(() => {
    const { hand } = cabin;
    const stops = [
      effect(() => {
        const events = game.lastEvents.value;
        // Untracked, because hearing an event reads and writes signals, which would run this effect again.
        untracked(() => hand.hear(events));
      }),
      effect(() => {
        hand.sheet.value = game.open.value === null ? 'strips' : 'card';
      }),
      effect(() => {
        const state = game.flight.value;
        if (state !== null && state.flying) costs.follow(state);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
      hand.clear();
      costs.stop();
    };
  }, [cabin, costs, game]);
  return { cabin, costs };
}

/** The one question shown over the flight now, if any. */
function Questions({ cabin }: { readonly cabin: Cabin }) {
  const { game, hand } = cabin;
  const state = game.flight.value;
  if (state !== null && game.dialog.value === 'week-turn') return <WeekTurn />;
  if (state !== null && game.dialog.value === 'unstamped') return <UnstampedDialog />;
  if (state === null || state.phase === 'landed' || game.dialog.value !== null) return null;
  if (hand.difference.value !== null) return <PrincipleDialog right={hand.difference.value} />;
  if (hand.officer.value !== null && state.officer !== null)
    return <OfficerAnswer check={state.officer} right={hand.officer.value} />;
  const crisis = state.crises.at(-1);
  if (hand.director.value && crisis !== undefined) return <CrisisAnswer crisis={crisis} />;
  if (isVerdictFirst(cabin)) return null;
  if (state.difference !== null)
    return <DifferenceDialog difference={state.difference} strips={state.strips} />;
  if (crisis?.waits === null && state.seat === 'cockpit') return <CrisisDialog crisis={crisis} />;
  if (state.friday !== null && state.friday.chosen === null && !hand.fridayLater.value) {
    return <FridayDialog choice={state.friday} />;
  }
  if (state.officer !== null && state.officer.chosen === null && !hand.officerLater.value)
    return <OfficerDialog check={state.officer} />;
  return null;
}

/** The panels of a flight; draws nothing while there is none. */
export function FlightScreen({ game, content }: { readonly game: Game; readonly content: Content }) {
  const { cabin, costs } = useCabinOf(game, content);
  const state = game.flight.value;
  if (state === null) return null;
  return (
    <CabinContext.Provider value={cabin}>
      <div class={`flight in-${state.seat} front-${cabin.hand.sheet.value}`}>
        <TopBar />
        {state.phase === 'landed' ? null : (
          <main class="seat">
            <StripBay costs={costs} />
            <InWords />
            <CardDock />
            <div class="foot">
              <Sheets />
              <Door place="foot" />
            </div>
          </main>
        )}
        <Questions cabin={cabin} />
      </div>
    </CabinContext.Provider>
  );
}
