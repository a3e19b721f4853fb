// The cases of a sector as a folded table: for those who fly without the picture, it tells what the blips tell.
// Must not hold more than the radar, nor put low or old cases first.

import type { BlipView, TowerView } from '../../../../flight/index.ts';
import { formatFigure, segmentName, t } from '../../../../language/index.ts';
import { StackTable } from '../../../parts/StackTable.tsx';
import { Why } from '../../../parts/Why.tsx';

function chanceWords({ chance, norm, low, stale }: BlipView): string {
  const told = t('world:radar.chanceBare', {
    chance: formatFigure(chance, 'share'),
    norm: formatFigure(norm, 'share'),
  });
  return [told, low ? t('common:blip.low') : [], stale ? t('common:blip.stale') : []].flat().join(', ');
}

/** The cases of sector `cell`, those decided soonest first. */
export function SectorCases({ view, cell }: { readonly view: TowerView; readonly cell: number }) {
  const blips = view.blips.filter((blip) => blip.cell === cell);
  if (blips.length === 0) return null;
  const caption = t('flight:blip.casesOf', { segment: segmentName(cell), all: blips.length });
  return (
    <Why title={caption}>
      <div class="table-room">
        <StackTable
          label={caption}
          columns={[
            t('flight:blip.number'),
            t('flight:blip.step'),
            t('flight:blip.value'),
            t('flight:blip.chanceOfNorm'),
          ]}
          rows={blips
            .toSorted((a, b) => a.weeks - b.weeks)
            .map((blip) => ({
              id: blip.id,
              name: blip.id,
              cells: [
                t(`common:blip.step.${blip.step}`),
                formatFigure(blip.value, 'money'),
                chanceWords(blip),
              ],
            }))}
        />
      </div>
    </Why>
  );
}
