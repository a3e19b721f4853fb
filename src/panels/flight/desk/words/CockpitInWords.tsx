// The cockpit's instruments as words and a table: always for screen readers, and on screen where there is no picture.

import type { CockpitView, EngineView, LampView } from '../../../../flight/index.ts';
import {
  bankTitle,
  bankWords,
  changeWords,
  engineTable,
  formatFigure,
  headingWords,
  paceWords,
  lampWords,
  lightsWords,
  routeWords,
  segmentName,
  skyWords,
  spentWords,
  t,
  turbulenceWords,
} from '../../../../language/index.ts';
import { StackTable } from '../../../parts/StackTable.tsx';
import { useCabin } from '../../parts/cabin.ts';

/** So many figures of an engine have room beside each other. */
const MOST_HEADS = 2;

function landingWords(view: CockpitView): string {
  return t('flight:inWords.landing', {
    percent: formatFigure(view.landing.percent / 100, 'share'),
    moved: changeWords(view),
    lights: lightsWords(view),
  });
}

function Engines({ engines }: { readonly engines: readonly EngineView[] }) {
  const { heads, rows } = engineTable(engines);
  return (
    <StackTable
      caption={t('flight:inWords.engines')}
      asCards={heads.length > MOST_HEADS}
      columns={[t('flight:chart.segment'), ...heads, t('flight:inWords.asOf')]}
      rows={engines.map((engine, i) => ({
        id: String(engine.cell),
        name: (
          <>
            {segmentName(engine.cell)}
            {engine.weather === null ? null : <span class="aside"> · {skyWords(engine.weather)}</span>}
          </>
        ),
        cells: [
          ...(rows[i] ?? []), // one for each engine
          t(engine.hatched ? 'flight:inWords.untold' : 'flight:inWords.week', { week: engine.asOfWeek }),
        ],
      }))}
    />
  );
}

/** A lamp opens its strip, as in the picture, where there is no picture to press. */
function Lamps({ lamps }: { readonly lamps: readonly LampView[] }) {
  const { game, hand } = useCabin();
  const open = (strip: string) => {
    game.open.value = { kind: 'strip', id: strip };
    hand.sheet.value = 'card';
  };
  if (lamps.length === 0) return <p>{t('flight:inWords.noLamps')}</p>;
  return (
    <ul aria-label={t('flight:inWords.lamps')}>
      {lamps.map((lamp) => (
        <li key={lamp.strip}>
          {t(lamp.lit ? 'flight:inWords.lampLit' : 'flight:inWords.lampSettled', { lamp: lampWords(lamp) })}{' '}
          <button
            type="button"
            class="button only-words"
            aria-label={t('flight:inWords.openLamp', { lamp: lampWords(lamp) })}
            onClick={() => open(lamp.strip)}
          >
            {t('flight:inWords.openStrip')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Every instrument that has come on, one line each. */
export function CockpitInWords({ view }: { readonly view: CockpitView }) {
  const awake = (id: CockpitView['awake'][number]) => view.awake.includes(id);
  return (
    <>
      <dl class="readings">
        <dt>{t('world:landing.title')}</dt>
        <dd>{landingWords(view)}</dd>
        {awake('speed') ? (
          <>
            <dt>{t('world:speed.title')}</dt>
            <dd>
              {t(view.speed.stall ? 'flight:inWords.stall' : 'flight:inWords.speed', {
                percent: paceWords(view.speed.percent),
              })}
            </dd>
          </>
        ) : null}
        {awake('route') ? (
          <>
            <dt>{t('world:route.title')}</dt>
            <dd>{routeWords(view)}</dd>
          </>
        ) : null}
        <dt>{t('world:fuel.title')}</dt>
        <dd>
          {t('flight:inWords.fuel', { fuel: formatFigure(view.fuel.left, 'money'), spent: spentWords(view) })}
        </dd>
        <dt>{t('world:turbulence.title')}</dt>
        <dd>{turbulenceWords(view)}</dd>
        {awake('heading') ? (
          <>
            <dt>{t('world:heading.title')}</dt>
            <dd>{headingWords(view)}</dd>
          </>
        ) : null}
        {awake('bank') ? (
          <>
            <dt>{bankTitle(view)}</dt>
            <dd>{bankWords(view)}</dd>
          </>
        ) : null}
      </dl>
      <Engines engines={view.engines} />
      <h3 class="small-title">{t('flight:inWords.lamps')}</h3>
      <Lamps lamps={view.lamps} />
    </>
  );
}
