// The figures of both seats at a moment of the flight, side by side, to read only.

import {
  type CockpitView,
  isOpen,
  type MomentView,
  type Seat,
  type SectorView,
  type TowerView,
} from '../../flight/index.ts';
import {
  engineTable,
  formatChange,
  formatFigure,
  lampWords,
  segmentName,
  t,
  turbulenceWords,
  weatherWords,
} from '../../language/index.ts';
import { RadarThen } from './RadarThen.tsx';
import { SeatTag } from '../parts/SeatTag.tsx';
import { callsign, figureText, findingText, headline } from '../parts/say.ts';
import { StackTable } from '../parts/StackTable.tsx';

/** The four lights in a row: filled = white, ring = red. The words beside them say the same. */
function Papi({ papi }: { readonly papi: CockpitView['papi'] }) {
  const white = papi.filter(Boolean).length;
  return (
    <span class="papi">
      <svg viewBox="0 0 80 20" aria-hidden="true">
        {papi.map((on, i) => (
          <circle key={i} class={on ? 'papi-white' : 'papi-red'} cx={10 + i * 20} cy={10} r={7} />
        ))}
      </svg>
      {t('debrief:replay.papi', { white, red: papi.length - white })}
    </span>
  );
}

function Lamps({ view }: { readonly view: CockpitView }) {
  const lit = view.lamps.filter((lamp) => lamp.lit);
  if (lit.length === 0) return <p>{t('debrief:replay.lampsNone')}</p>;
  return (
    <ul class="plain">
      {lit.map((lamp) => (
        <li key={lamp.strip} class="lamp-lit">
          {lampWords(lamp)}
        </li>
      ))}
    </ul>
  );
}

function Cockpit({ view }: { readonly view: CockpitView }) {
  const { heads, rows } = engineTable(view.engines);
  return (
    <>
      <dl class="figures">
        <div>
          <dt>{t('debrief:replay.landing')}</dt>
          <dd>
            {formatFigure(view.landing.percent / 100, 'share')} ({formatChange(view.landing.change)}){' '}
            <Papi papi={view.papi} />
          </dd>
        </div>
        <div>
          <dt>{t('debrief:replay.fuel')}</dt>
          <dd>{formatFigure(view.fuel.left, 'money')}</dd>
        </div>
        <div>
          <dt>{t('debrief:replay.turbulence')}</dt>
          <dd>{turbulenceWords(view)}</dd>
        </div>
      </dl>
      <div class="table-room">
        <StackTable
          label={t('flight:inWords.engines')}
          columns={[t('debrief:replay.segment'), ...heads, t('debrief:replay.asOf')]}
          rows={view.engines.map((engine, row) => ({
            id: String(engine.cell),
            name: segmentName(engine.cell),
            cells: [
              ...(rows[row] ?? []), // one for each engine
              t('debrief:replay.weekShort', { week: engine.asOfWeek }),
            ],
            ...(engine.hatched ? { look: 'hatched' } : {}),
          }))}
        />
      </div>
      <h4>{t('debrief:replay.lamps')}</h4>
      <Lamps view={view} />
      <h4>{t('debrief:replay.slips')}</h4>
      {view.slips.length === 0 ? <p>{t('debrief:replay.slipsNone')}</p> : null}
      <ul class="plain">
        {view.slips.map((slip) => (
          <li key={slip.id}>
            {segmentName(slip.cell)}. {findingText(slip.suspect, slip.cell)}
          </li>
        ))}
      </ul>
    </>
  );
}

function figureOf(sector: SectorView, id: string): string {
  const figure = sector.figures.find((one) => one.id === id);
  return figure === undefined ? '' : figureText(figure.now, figure.unit);
}

function weatherOver(view: TowerView, cell: number): string {
  const weather = view.weather.find((one) => one.cell === cell);
  return weather === undefined ? '' : weatherWords(weather);
}

function Tower({ view }: { readonly view: TowerView }) {
  const low = view.blips.filter((blip) => blip.low).length;
  return (
    <>
      <dl class="figures">
        <div>
          <dt>{t('debrief:replay.deals')}</dt>
          <dd>
            {formatFigure(view.blips.length, 'count')} ({t('debrief:replay.low', { count: low })})
          </dd>
        </div>
      </dl>
      <RadarThen view={view} />
      <table class="table compact">
        <thead>
          <tr>
            <th scope="col">{t('debrief:replay.segment')}</th>
            <th scope="col">{t('debrief:replay.enquiries')}</th>
            <th scope="col">{t('debrief:replay.meetings')}</th>
            <th scope="col">{t('debrief:replay.win')}</th>
            <th scope="col">{t('debrief:replay.leavers')}</th>
            <th scope="col">{t('debrief:replay.weather')}</th>
          </tr>
        </thead>
        <tbody>
          {view.sectors.map((sector) => (
            <tr key={sector.cell}>
              <th scope="row">{segmentName(sector.cell)}</th>
              <td>{figureOf(sector, 'leads')}</td>
              <td>{figureOf(sector, 'meetings')}</td>
              <td>{figureOf(sector, 'win')}</td>
              <td>{figureOf(sector, 'leavers')}</td>
              <td>{weatherOver(view, sector.cell)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Two columns with everything on the instruments, and the strips that were open. */
export function SeatsAt({ moment }: { readonly moment: MomentView }) {
  const { cockpit, tower, strips, week } = moment;
  const open = strips.filter((strip) => isOpen(strip, week));
  const head = (seat: Seat) => (
    <h3 class="seat-head">
      <SeatTag seat={seat} />
      {moment.seat === seat ? <span class="fine">{t('debrief:replay.youSat')}</span> : null}
    </h3>
  );
  return (
    <>
      <div class="two-columns replay-seats">
        <section class={moment.seat === 'cockpit' ? 'window lit' : 'window'}>
          {head('cockpit')}
          <Cockpit view={cockpit} />
        </section>
        <section class={moment.seat === 'tower' ? 'window lit' : 'window'}>
          {head('tower')}
          <Tower view={tower} />
        </section>
      </div>
      <h3>{t('debrief:replay.open')}</h3>
      {open.length === 0 ? <p>{t('debrief:replay.noOpen')}</p> : null}
      <ul class="open-then">
        {open.map((strip) => (
          <li key={strip.id}>
            <span class="callsign">{callsign(strip)}</span> {headline(strip)}
          </li>
        ))}
      </ul>
    </>
  );
}
