// What lies open on the right: a strip, a slip, a radar sector, a case on the radar or the levers.
// Must not show what belongs to the other seat.

import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../language/index.ts';
import type { Game } from '../ports.ts';
import { useCabin, useFlight } from './parts/cabin.ts';
import { Door } from './bar/Door.tsx';
import { LeversCard } from './desk/cockpit/LeversCard.tsx';
import { SlipCard } from './job/SlipCard.tsx';
import { StripCard } from './strip/StripCard.tsx';
import { BlipCard } from './desk/tower/BlipCard.tsx';
import { SectorCard } from './desk/tower/SectorCard.tsx';

function OpenCard() {
  const { game } = useCabin();
  const state = useFlight();
  const open = game.open.value;
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
      return state.tower !== null ? <SectorCard view={state.tower} cell={Number(open.id)} /> : null;
    case 'blip':
      return state.tower !== null ? <BlipCard view={state.tower} id={open.id} /> : null;
    case 'levers':
      return state.cockpit !== null ? (
        <LeversCard key={open.id} view={state.cockpit} taken={open.id} />
      ) : null;
  }
}

type Opened = NonNullable<Game['open']['value']>;

/** What a card was opened from: its paper in the bay, or its button over the picture. */
function openerOf({ kind, id }: Opened): HTMLElement | null {
  if (kind === 'levers') return document.querySelector(`[data-twin="lever-${Number.parseInt(id, 10)}"]`);
  const name = CSS.escape(id);
  const paper = kind === 'strip' || kind === 'slip';
  return document.querySelector(paper ? `[data-${kind}="${name}"]` : `[data-twin="${kind}-${name}"]`);
}

/** A card that closes with the focus in it gives the focus back to what it was opened from. */
function useGivenBack(open: Opened | null): void {
  const last = useRef(open);
  useEffect(() => {
    if (open === null && last.current !== null && document.activeElement === document.body)
      openerOf(last.current)?.focus({ preventScroll: true });
    last.current = open;
  }, [open]);
}

/** The dock; on an upright phone it is the second sheet. */
export function CardDock() {
  const { game } = useCabin();
  const { seat } = useFlight();
  useGivenBack(game.open.value);
  return (
    <div class="dock">
      <OpenCard />
      {seat === 'cockpit' ? <Door place="column" /> : null}
    </div>
  );
}
