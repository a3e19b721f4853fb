// The radar sector by sector: for screen readers always, for the eye where there is no picture.
// Must not show more than the picture would: it reads the same view.

import { skyOf, towerView, type TowerView } from '../../../../flight/index.ts';
import { segmentName, t } from '../../../../language/index.ts';
import { useCabin, useFlight } from '../../parts/cabin.ts';
import { figureName, figureText } from '../../../parts/say.ts';

function dealsWords(view: TowerView, cell: number): string {
  const deals = view.blips.filter((blip) => blip.cell === cell);
  return t('flight:inWords.deals', {
    all: deals.length,
    low: deals.filter((blip) => blip.low).length,
    stale: deals.filter((blip) => blip.stale).length,
  });
}

function weatherWords(view: TowerView, cell: number): string {
  const weather = view.weather.find((one) => one.cell === cell);
  if (weather === undefined) return '';
  const level = skyOf(weather.severity);
  return weather.scanned
    ? t(`flight:inWords.weather.${level}`)
    : t('flight:inWords.weather.unsure', { weather: t(`flight:inWords.weather.${level}`) });
}

/** One block a sector; its button opens the sector's card where the picture cannot. */
export function TowerInWords() {
  const { game, desk } = useCabin();
  const state = useFlight();
  const view = towerView(state);
  const open = (cell: number) => {
    game.open.value = { kind: 'sector', cell };
    desk.sheet.value = 'card';
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
              {dealsWords(view, sector.cell)} · {weatherWords(view, sector.cell)}
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
