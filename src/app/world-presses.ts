// What a press on the picture does, and the hidden buttons over it that do the same by keyboard, with their names.

import type { FlightView, Rejection, TowerView } from '../flight/index.ts';
import { formatFigure, lampWords, segmentName, t, textOf } from '../language/index.ts';
import { type HitId, hitKey } from '../look/hit-id.ts';
import type { HitArea } from '../panels/frame/port.ts';
import type { TakenLever } from '../panels/ports.ts';
import type { HitArea as WorldArea } from '../world/index.ts';
import { blipLabel } from './blip-label.ts';
import type { Notices } from './notices.ts';
import type { Store } from './store.ts';

/** Hit areas with a button of their own. Instruments cannot be pressed, and the blips' buttons come from the radar's view. */
type Single = Exclude<HitId, { readonly kind: 'instrument' | 'blip' }>;
type SingleArea = WorldArea & { readonly id: Single };

function isSingle(area: WorldArea): area is SingleArea {
  return area.id.kind !== 'instrument' && area.id.kind !== 'blip';
}

/** The name of a control's hidden button; null = the control is no longer there. */
function labelOf(id: Single, { cockpit, slips }: FlightView): string | null {
  switch (id.kind) {
    case 'sector':
      return t('common:twins.sector', { segment: segmentName(id.cell) });
    case 'lamp': {
      const lamp = cockpit?.lamps.find(({ strip }) => strip === id.strip);
      return lamp === undefined ? null : t('common:twins.lamp', { lamp: lampWords(lamp) });
    }
    case 'slip': {
      const slip = slips.find((one) => one.id === id.slip);
      return slip === undefined ? null : t('common:twins.slip', { segment: segmentName(slip.cell) });
    }
    case 'lever': {
      const share = cockpit?.efforts[id.cell];
      if (share === undefined) return null;
      const effort = formatFigure(share, 'share');
      return t('common:twins.lever', { segment: segmentName(id.cell), effort });
    }
  }
}

/** Why the levers cannot be moved now; null = they can. */
function leversRefused(flight: FlightView | null): Rejection | null {
  if (flight === null || !flight.flying) return 'not-flying';
  return flight.cockpit === null ? 'other-seat' : flight.cockpit.trimRefusal;
}

/** Opens the levers' card with one lever taken, or tells why they cannot be moved. */
function takeLever(store: Store, notices: Notices, taken: TakenLever): void {
  const refusal = leversRefused(store.flight.peek());
  if (refusal === null) {
    store.open.value = { kind: 'levers', taken };
    return;
  }
  notices.notify(`common:rejected.${refusal}`, {}, 'attention');
  notices.say(textOf(`common:rejected.${refusal}`));
}

/** Does what a press on the picture means. */
export function pressed(store: Store, notices: Notices, id: HitId): void {
  switch (id.kind) {
    case 'sector':
      store.open.value = { kind: 'sector', cell: id.cell };
      return;
    case 'blip':
      store.open.value = { kind: 'blip', id: id.blip };
      return;
    case 'lever':
      takeLever(store, notices, { cell: id.cell, into: false });
      return;
    case 'slip':
      store.open.value = { kind: 'slip', id: id.slip };
      return;
    case 'lamp': {
      store.open.value = { kind: 'strip', id: id.strip };
      return;
    }
    // Instruments cannot be pressed.
    case 'instrument':
  }
}

/** The hidden buttons of the blips, sector by sector, clockwise within each. */
function blipButtons(
  store: Store,
  notices: Notices,
  tower: TowerView,
  areas: readonly WorldArea[],
): HitArea[] {
  const byKey = new Map(areas.map((area) => [hitKey(area.id), area]));
  return tower.blips
    .toSorted((a, b) => a.cell - b.cell || a.angle - b.angle)
    .flatMap((blip): HitArea[] => {
      const area = byKey.get(hitKey({ kind: 'blip', blip: blip.id }));
      if (area === undefined) return [];
      return [
        {
          ...area,
          group: 'blips',
          fixed: false,
          label: blipLabel(blip),
          press: () => pressed(store, notices, area.id),
        },
      ];
    });
}

function buttonOf(store: Store, notices: Notices, area: SingleArea, flight: FlightView): HitArea[] {
  const { id } = area;
  const label = labelOf(id, flight);
  if (label === null) return [];
  const press = () => pressed(store, notices, id);
  const button = { ...area, group: 'single', label, press } as const;
  if (id.kind !== 'lever') return [{ ...button, fixed: false }];
  const push = (into: boolean) => takeLever(store, notices, { cell: id.cell, into });
  return [{ ...button, fixed: leversRefused(flight) !== null, push }];
}

/** The hidden buttons of everything in the picture that can be pressed. */
export function buttonsOver(
  store: Store,
  notices: Notices,
  flight: FlightView,
  areas: readonly WorldArea[],
): HitArea[] {
  const single = areas.filter(isSingle).flatMap((area) => buttonOf(store, notices, area, flight));
  const { tower } = flight;
  return tower === null ? single : [...single, ...blipButtons(store, notices, tower, areas)];
}
