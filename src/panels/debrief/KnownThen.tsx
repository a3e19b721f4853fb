// What the two seats could know of a strip at the moment of its stamp, side by side.
// Must not show what came to light later.

import type { KnownThen as Known } from '../../flight/debrief-types.ts';
import type { Seat, Strip } from '../../flight/types.ts';
import { formatFigure, t, words } from '../../language/index.ts';
import { SeatTag } from '../flight/parts/SeatTag.tsx';
import { figureName, figureText } from '../flight/say.ts';
import { engineText } from './phrasing.ts';

function Cockpit({ known, strip }: { readonly known: Known; readonly strip: Strip }) {
  const { told, lamp, engine, slip } = known;
  return (
    <div class="known">
      <SeatTag seat={'cockpit' satisfies Seat} />
      <ul>
        <li>{told ? t('debrief:then.cockpit.told') : t('debrief:then.cockpit.notTold')}</li>
        {strip.storm ? null : (
          <li>
            {lamp === null
              ? t('debrief:then.cockpit.noLamp')
              : lamp.lit
                ? t('debrief:then.cockpit.lampLit', { cause: words(lamp.scenario, 'lamp', strip.facts) })
                : t('debrief:then.cockpit.lampDark')}
          </li>
        )}
        {slip === null ? null : <li>{t('debrief:then.cockpit.slip')}</li>}
        {engine === null ? null : (
          <li>
            {engineText(engine)} (
            {engine.hatched
              ? t('debrief:then.cockpit.hatched', { week: engine.asOfWeek })
              : t('debrief:then.cockpit.fresh')}
            ).
          </li>
        )}
      </ul>
    </div>
  );
}

function Tower({ known }: { readonly known: Known }) {
  const { sector } = known;
  return (
    <div class="known">
      <SeatTag seat={'tower' satisfies Seat} />
      {sector === null ? null : (
        <table class="table compact">
          <caption>
            {t('debrief:then.tower.asOf', {
              week: sector.asOfWeek,
              noise: formatFigure(sector.noise, 'share'),
            })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('debrief:then.tower.figure')}</th>
              <th scope="col">{t('debrief:then.tower.now')}</th>
              <th scope="col">{t('debrief:then.tower.norm')}</th>
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
      )}
    </div>
  );
}

/** Two columns: cockpit and tower. */
export function KnownThen({ known, strip }: { readonly known: Known; readonly strip: Strip }) {
  return (
    <div class="two-columns">
      <Cockpit known={known} strip={strip} />
      <Tower known={known} />
    </div>
  );
}
