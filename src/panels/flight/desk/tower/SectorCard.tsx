// A segment's sector of the radar: its figures as the tower has them, «Merk avvik» and «Undersøk».
// Must not say whether anything is wrong there.

import type { TowerView } from '../../../../flight/index.ts';
import { formatFigure, segmentName, t } from '../../../../language/index.ts';
import { useCabin, useFlight } from '../../parts/cabin.ts';
import { Card } from '../../parts/Card.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { figureName, figureText } from '../../../parts/say.ts';
import { SectorCases } from './SectorCases.tsx';

/** The card of sector `cell`. */
export function SectorCard({ view, cell }: { readonly view: TowerView; readonly cell: number }) {
  const { game, hand } = useCabin();
  const state = useFlight();
  const sector = view.sectors.find((one) => one.cell === cell);
  if (sector === undefined) return null;
  const occupied = state.busy.tower;
  const survey = () => {
    if (!hand.send({ kind: 'survey', cell })) return;
    // A finding opens at once, as after a stamp; without one the sector stays open with its more exact figures.
    const found = game.flight
      .peek()
      ?.strips.find((strip) => strip.job?.seat === 'tower' && strip.cell === cell);
    if (found !== undefined) game.open.value = { kind: 'strip', id: found.id };
  };
  const taggedAny = state.tags.some((tag) => tag.week === state.week);
  return (
    <Card title={t('flight:sector.title', { segment: segmentName(cell) })} step={`sector ${cell}`}>
      <p class="aside">
        {t('flight:sector.asOf', { week: sector.asOfWeek, noise: formatFigure(sector.noise, 'share') })}
      </p>
      <table class="sheet">
        <caption class="unseen">{t('flight:sector.title', { segment: segmentName(cell) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('flight:chart.figure')}</th>
            <th scope="col">{t('flight:chart.now')}</th>
            <th scope="col">{t('flight:chart.norm')}</th>
          </tr>
        </thead>
        <tbody>
          {sector.figures.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">{figureName(figure.id)}</th>
              <td>{figureText(figure.now, figure.unit)}</td>
              <td>{figureText(figure.norm, figure.unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <SectorCases view={view} cell={cell} />
      {sector.taggedThisWeek ? <p class="note">{t('flight:sector.tagged')}</p> : null}
      <div class="two-buttons">
        <button
          type="button"
          class="button wide"
          disabled={taggedAny}
          onClick={() => hand.send({ kind: 'tag', cell })}
        >
          <span class="with-icon">
            <Icon name="flag" />
            {t('flight:sector.tag')}
          </span>
          <span class="aside">{t('flight:sector.tagIs')}</span>
        </button>
        <button
          type="button"
          class="button wide"
          disabled={!state.orders.tower || occupied !== null}
          onClick={survey}
        >
          <span>{t('flight:sector.survey')}</span>
          <span class="aside">{t('flight:sector.surveyIs')}</span>
        </button>
      </div>
      {occupied === null && state.orders.tower ? null : (
        <p class="note">{t(occupied === null ? 'flight:stamp.spent.tower' : 'flight:stamp.occupied')}</p>
      )}
    </Card>
  );
}
