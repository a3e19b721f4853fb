// What lies open on the right: a strip, a slip, a radar sector, a case on the radar or the levers.
// Must not show what belongs to the other seat.

import { t } from '../../language/index.ts';
import { useCabin, useFlight } from './cabin.ts';
import { Door } from './Door.tsx';
import { LeversCard } from './cockpit/LeversCard.tsx';
import { SlipCard } from './cockpit/SlipCard.tsx';
import { StripCard } from './StripCard.tsx';
import { BlipCard } from './tower/BlipCard.tsx';
import { SectorCard } from './tower/SectorCard.tsx';

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
      return state.seat === 'tower' ? <SectorCard cell={Number(open.id)} /> : null;
    case 'blip':
      return state.seat === 'tower' ? <BlipCard id={open.id} /> : null;
    case 'levers':
      return state.seat === 'cockpit' ? <LeversCard key={open.id} taken={open.id} /> : null;
  }
}

/** The dock; on an upright phone it is the second sheet. */
export function CardDock() {
  const { seat } = useFlight();
  return (
    <div class="dock">
      <OpenCard />
      {seat === 'cockpit' ? <Door place="column" /> : null}
    </div>
  );
}
