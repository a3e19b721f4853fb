// The cases of a sector as a table, folded: what their blips tell, for whoever flies without the picture.
// Must not hold more than the radar does, nor put what is low or old first.

import { towerView } from '../../../flight/index.ts';
import type { BlipView } from '../../../flight/view-types.ts';
import { formatFigure, segmentName, t } from '../../../language/index.ts';
import { useFlight } from '../cabin.ts';
import { Why } from '../parts/Why.tsx';

function chanceWords({ chance, norm, low, stale }: BlipView): string {
  const told = t('world:radar.chanceBare', {
    chance: formatFigure(chance, 'share'),
    norm: formatFigure(norm, 'share'),
  });
  return [told, low ? t('common:blip.low') : [], stale ? t('common:blip.stale') : []].flat().join(', ');
}

/** The cases of sector `cell`, the next to be decided first. */
export function SectorCases({ cell }: { readonly cell: number }) {
  const blips = towerView(useFlight()).blips.filter((blip) => blip.cell === cell);
  if (blips.length === 0) return null;
  const caption = t('flight:blip.casesOf', { segment: segmentName(cell), all: blips.length });
  return (
    <Why title={caption}>
      <div class="table-scroll" tabIndex={0} role="group" aria-label={caption}>
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('flight:blip.number')}</th>
              <th scope="col">{t('flight:blip.step')}</th>
              <th scope="col">{t('flight:blip.value')}</th>
              <th scope="col">{t('flight:blip.chanceOfNorm')}</th>
            </tr>
          </thead>
          <tbody>
            {blips
              .toSorted((a, b) => a.weeks - b.weeks)
              .map((blip) => (
                <tr key={blip.id}>
                  <th scope="row">{blip.id}</th>
                  <td>{t(`common:blip.step.${blip.step}`)}</td>
                  <td>{formatFigure(blip.value, 'money')}</td>
                  <td>{chanceWords(blip)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </Why>
  );
}
