// The card on the right: a strip, a slip, a sector of the radar, a case on the radar, or the levers.
// Must not show what belongs to the other seat.

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../language/index.ts';
import { type HitId, hitKey } from '../../look/hit-id.ts';
import type { OpenCard as Open } from '../ports.ts';
import { useCabin, useFlight } from './parts/cabin.ts';
import { useCompares } from './parts/asked.ts';
import { useDeciding } from './parts/deciding.ts';
import { useReading } from './parts/reading.ts';
import { Door } from './bar/Door.tsx';
import { asksForStamp, StripCard } from './strip/StripCard.tsx';
import { BlipCard, LeversCard, SectorCard, SlipCard } from './later/door.tsx';

function OpenCard() {
  const { game } = useCabin();
  const state = useFlight();
  const open = game.open.value;
  // What set two strips apart is asked before the next card lies there, not over it.
  if (useCompares()) return null;
  if (open === null) return <p class="card-none">{t('flight:card.none')}</p>;
  switch (open.kind) {
    case 'strip': {
      const strip = state.strips.find((one) => one.id === open.id);
      return strip === undefined ? null : <StripCard strip={strip} />;
    }
    case 'slip': {
      const slip = state.slips.find((one) => one.id === open.id);
      return slip === undefined || state.seat !== 'cockpit' ? null : <SlipCard slip={slip} />;
    }
    case 'sector':
      return state.tower !== null ? <SectorCard view={state.tower} cell={open.cell} /> : null;
    case 'blip':
      return state.tower !== null ? <BlipCard view={state.tower} id={open.id} /> : null;
    case 'levers':
      return state.cockpit !== null ? (
        <LeversCard key={JSON.stringify(open.taken)} view={state.cockpit} taken={open.taken} />
      ) : null;
  }
}

/** The element that a card was opened from: its paper in the bay, or the hidden button over the picture. */
function openerOf(open: Open): HTMLElement | null {
  const twin = (hit: HitId) =>
    document.querySelector<HTMLElement>(`[data-twin="${CSS.escape(hitKey(hit))}"]`);
  switch (open.kind) {
    case 'strip':
    case 'slip':
      return document.querySelector(`[data-${open.kind}="${CSS.escape(open.id)}"]`);
    case 'sector':
      return twin({ kind: 'sector', cell: open.cell });
    case 'blip':
      return twin({ kind: 'blip', blip: open.id });
    case 'levers':
      return open.taken === null ? null : twin({ kind: 'lever', cell: open.taken.cell });
  }
}

/** When a card with the focus closes, gives the focus back to the element it was opened from. */
function useGivenBack(open: Open | null): void {
  const last = useRef(open);
  useEffect(() => {
    if (open === null && last.current !== null && document.activeElement === document.body)
      openerOf(last.current)?.focus({ preventScroll: true });
    last.current = open;
  }, [open]);
}

/** True where the card is the tower's desk, or tells of it: it then lies over the radar, which has a corner of the desk. */
function useAtDesk(): boolean {
  const { game, hand } = useCabin();
  const { seat, strips } = useFlight();
  const open = game.open.value;
  const compares = useCompares();
  if (compares || seat !== 'tower' || open?.kind !== 'strip' || hand.verdicts.value[open.id] !== undefined)
    return false;
  const strip = strips.find((one) => one.id === open.id);
  if (strip === undefined) return false;
  if (strip.job !== null) return strip.job.seat === 'tower' && strip.job.stage === 'finding';
  const { work } = strip;
  if (work === null || !('desk' in work)) return false;
  // Where the finding is right it has little to tell, and the radar is seen again beside it; other work is drawn once more.
  return work.code === 'finding-wrong' || (work.handed !== null && work.code !== 'message-full');
}

/**
 * True where the card is read or worked on by itself, as verdicts, slips and work are: on an upright phone it then lies over the picture too,
 * which leaves it less than half of the window. A call, a sector, a case and the levers are read beside the instruments.
 */
function useAlone(): boolean {
  const { game, hand } = useCabin();
  const { strips, week } = useFlight();
  const open = game.open.value;
  if (open === null || hand.sheet.value !== 'card') return false;
  if (open.kind === 'slip') return true;
  const strip = open.kind === 'strip' ? strips.find((one) => one.id === open.id) : undefined;
  if (strip === undefined) return false;
  return hand.verdicts.value[strip.id] !== undefined || !asksForStamp(strip, week);
}

/**
 * What lies open, for as long as it is the same to be read: a strip's call, each stage of its work, and what came of it. Null where nothing
 * lies open, and under a verdict, at which the clock stands anyway.
 */
function useOpened(): string | null {
  const { game, hand } = useCabin();
  const { strips } = useFlight();
  const open = game.open.value;
  const compares = useCompares();
  if (compares || open === null) return null;
  if (open.kind === 'levers') return open.kind;
  if (open.kind === 'sector') return `sector ${open.cell}`;
  if (open.kind !== 'strip') return `${open.kind} ${open.id}`;
  const strip = strips.find(({ id }) => id === open.id);
  if (strip === undefined || hand.verdicts.value[strip.id] !== undefined) return null;
  const call = strip.status === 'arrived' || strip.status === 'read';
  return `strip ${strip.id} ${call ? 'call' : (strip.job?.stage ?? strip.status)}`; // a stage of work, or none
}

/** Has the page's root say so, since what it says concerns the picture too. */
function useTold(attribute: `data-${string}`, holds: boolean): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.toggleAttribute(attribute, holds);
    return () => root.removeAttribute(attribute);
  }, [attribute, holds]);
}

/** The card. On an upright phone it is the second of two sheets. */
export function CardDock() {
  const { game } = useCabin();
  const { seat } = useFlight();
  const atDesk = useAtDesk();
  const deciding = useDeciding();
  const box = useRef<HTMLDivElement>(null);
  useGivenBack(game.open.value);
  useReading(box, useOpened());
  useTold('data-at-desk', atDesk);
  useTold('data-deciding', deciding);
  useTold('data-card-alone', useAlone());
  return (
    <div ref={box} class={atDesk ? 'dock at-desk' : deciding ? 'dock deciding' : 'dock'}>
      <OpenCard />
      {seat === 'cockpit' && !deciding ? <Door place="column" /> : null}
    </div>
  );
}
