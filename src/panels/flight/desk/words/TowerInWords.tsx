// The radar, sector by sector: always for screen readers, and on screen where there is no picture.

import type { TowerView } from '../../../../flight/index.ts';
import { segmentName, t, weatherWords } from '../../../../language/index.ts';
import { useCabin } from '../../parts/cabin.ts';
import { figureName, figureText } from '../../../parts/say.ts';

function dealsWords(view: TowerView, cell: number): string {
  const deals = view.blips.filter((blip) => blip.cell === cell);
  return t('flight:inWords.deals', {
    all: deals.length,
    low: deals.filter((blip) => blip.low).length,
    stale: deals.filter((blip) => blip.stale).length,
  });
}

function skyOver(view: TowerView, cell: number): string {
  const weather = view.weather.find((one) => one.cell === cell);
  return weather === undefined ? '' : weatherWords(weather);
}

/** A block for each sector; its button opens the sector's card where there is no picture to press. */
export function TowerInWords({ view }: { readonly view: TowerView }) {
  const { game, hand } = useCabin();
  const open = (cell: number) => {
    game.open.value = { kind: 'sector', cell };
    hand.sheet.value = 'card';
  };
  return (
    <>
      <p class="aside">{t('flight:inWords.radar')}</p>
      <ul class="sectors">
        {view.sectors.map((sector) => (
          <li key={sector.cell}>
            <h3>{segmentName(sector.cell)}</h3>
            <p>
              {sector.figures
                .map((figure) =>
                  t('flight:inWords.figure', {
                    figure: figureName(figure.id),
                    now: figureText(figure.now, figure.unit),
                    norm: figureText(figure.norm, figure.unit),
                  }),
                )
                .join(' · ')}
            </p>
            <p>
              {dealsWords(view, sector.cell)} · {skyOver(view, sector.cell)}
            </p>
            <button type="button" class="button only-words" onClick={() => open(sector.cell)}>
              {t('flight:inWords.open', { segment: segmentName(sector.cell) })}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
