// The two seats: where strips belonged against where they were stamped, in words before numbers; and what was missed.
// Must not show an accuracy before there are enough decisions: with few it would be chance.

import type { Content } from '../../content/index.ts';
import { type Debrief, DECISIONS_FOR_NUMBERS, type Matrix, type Seat } from '../../flight/index.ts';
import { t } from '../../language/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { callsign, decimal, seatInside, seatName } from '../parts/say.ts';
import { Section } from '../parts/Page.tsx';
import { Why } from '../parts/Why.tsx';
import type { Game } from '../ports.ts';
import { Cite } from '../parts/article/Cite.tsx';
import { metIn } from '../parts/article/met.ts';
import { rowName } from '../parts/article/names.ts';

function Cell({ count, hit }: { readonly count: number; readonly hit: boolean }) {
  return (
    <td class={hit ? 'cell-hit' : 'cell-miss'}>
      <span class="cell-count">{count}</span>
      <span class="cell-word">
        <Icon name={hit ? 'check' : 'undo'} />
        {hit ? t('debrief:roles.hit') : t('debrief:roles.miss')}
      </span>
    </td>
  );
}

/** Rows are the seats where strips belonged, columns those where they were stamped. */
function MatrixTable({ matrix }: { readonly matrix: Matrix }) {
  return (
    <table class="matrix">
      <caption>{t('debrief:roles.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('debrief:roles.belonged')}</th>
          <th scope="col">{t('debrief:roles.stamped.cockpit')}</th>
          <th scope="col">{t('debrief:roles.stamped.tower')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{seatName('cockpit')}</th>
          <Cell count={matrix.cockpitCockpit} hit />
          <Cell count={matrix.cockpitTower} hit={false} />
        </tr>
        <tr>
          <th scope="row">{seatName('tower')}</th>
          <Cell count={matrix.towerCockpit} hit={false} />
          <Cell count={matrix.towerTower} hit />
        </tr>
      </tbody>
    </table>
  );
}

function Measured({ debrief }: { readonly debrief: Debrief }) {
  const { sensitivity, allMatrix, flights } = debrief;
  if (sensitivity === null) {
    const { towerTower, towerCockpit, cockpitTower, cockpitCockpit } = allMatrix;
    const decisions = towerTower + towerCockpit + cockpitTower + cockpitCockpit;
    return <p class="fine">{t('debrief:roles.tooFew', { decisions, needed: DECISIONS_FOR_NUMBERS })}</p>;
  }
  return (
    <Why title={t('debrief:roles.inNumbers')}>
      <p>
        {t('debrief:roles.numbers', {
          flights,
          decisions: sensitivity.decisions,
          dPrime: decimal(sensitivity.dPrime),
          error: decimal(sensitivity.error),
          bias: decimal(sensitivity.bias),
        })}
      </p>
    </Why>
  );
}

/** The table of the seats, and what it says in words. */
export function Roles({ debrief }: { readonly debrief: Debrief }) {
  const { matrix, bias, discernment } = debrief;
  return (
    <Section title={t('debrief:roles.title')} id="roles">
      <MatrixTable matrix={matrix} />
      <p class="big-line">
        {t(`debrief:roles.discernment.${discernment}`)} {t(`debrief:roles.bias.${bias}`)}
      </p>
      <ul class="plain">
        {matrix.towerCockpit > 0 ? (
          <li>{t('debrief:roles.meaning.towerCockpit', { count: matrix.towerCockpit })}</li>
        ) : null}
        {matrix.cockpitTower > 0 ? (
          <li>{t('debrief:roles.meaning.cockpitTower', { count: matrix.cockpitTower })}</li>
        ) : null}
      </ul>
      <Measured debrief={debrief} />
      <p class="fine">{t('debrief:roles.left')}</p>
    </Section>
  );
}

/** The seat where a missed strip belonged. */
function seatOf(debrief: Debrief, strip: string | undefined): Seat {
  return debrief.entries.find((entry) => entry.strip.id === strip)?.belonged ?? 'tower';
}

/** The responsibilities whose strips were stamped in the wrong seat, with their section of the article. */
export function MissedRows({
  game,
  debrief,
  content,
}: {
  readonly game: Game;
  readonly debrief: Debrief;
  readonly content: Content;
}) {
  const { missed, entries } = debrief;
  return (
    <Section title={t('debrief:missed.title')} id="missed">
      {missed.length === 0 ? <p>{t('debrief:missed.none')}</p> : null}
      <ul class="missed">
        {missed.map(({ row, strips, earlier }) => {
          const first = entries.find((entry) => entry.strip.id === strips[0]);
          const section = first === undefined ? '' : content.scenario(first.strip.scenario).section;
          const calls = entries.filter((entry) => strips.includes(entry.strip.id));
          return (
            <li key={row}>
              <strong>{rowName(row)}</strong>{' '}
              <span>{t('debrief:missed.seat', { seat: seatInside(seatOf(debrief, strips[0])) })}</span>
              <span class="fine">
                {calls.map((entry) => callsign(entry.strip)).join(', ')} ·{' '}
                {t('debrief:missed.times', { count: strips.length })}{' '}
                {earlier > 0 ? t('debrief:missed.earlier', { count: earlier }) : null}
              </span>
              <Cite
                game={game}
                section={section}
                rows={[row]}
                now={() =>
                  metIn(
                    calls.map((entry) => entry.strip),
                    content,
                  )
                }
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
