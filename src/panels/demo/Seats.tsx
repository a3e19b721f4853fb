// What each seat sees of the segment that somebody has called about, in miniature: a few of its own figures, and nothing else.

import type { ComponentChildren } from 'preact';
import { DIAL_UNITS, type EngineView, type Seat } from '../../flight/index.ts';
import {
  dialName,
  dialValue,
  formatFigure,
  loadName,
  resultWords,
  t,
  weatherWords,
} from '../../language/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { figureName, figureText } from '../parts/say.ts';
import { cockpitFigure, towerFigures } from './seen.ts';
import type { ShownStrip } from '../parts/shown.ts';

interface Props {
  readonly seats: NonNullable<ShownStrip['seats']>;
}

/** The dial goes to twice what is usual. */
const DIAL_END = 2;
const HALF = 180;

/** A point on the dial's arc. @param share 0 = its left end, 1 = its right end */
function onArc(share: number, radius: number): string {
  const angle = Math.PI * (1 - Math.max(0, Math.min(1, share)));
  return `${(50 + radius * Math.cos(angle)).toFixed(1)} ${(50 - radius * Math.sin(angle)).toFixed(1)}`;
}

/** The engine's load on half a dial, with its green arc, or a mark where it usually is. The figure stands beside it. */
function Dial({ engine: { load, usual, green } }: { readonly engine: EngineView }) {
  const end = DIAL_END * usual;
  const [low, high] = green ?? [usual, usual];
  const from = (low ?? 0) / end;
  const to = (high ?? end) / end;
  return (
    <svg class="wall-dial" viewBox="0 0 100 56" aria-hidden="true">
      <path class="wall-dial-scale" d={`M${onArc(0, 42)} A42 42 0 0 1 ${onArc(1, 42)}`} />
      {green === null ? (
        <path class="wall-dial-mark" d={`M${onArc(from, 34)} L${onArc(from, 48)}`} />
      ) : (
        <path class="wall-dial-green" d={`M${onArc(from, 42)} A42 42 0 0 1 ${onArc(to, 42)}`} />
      )}
      <g transform={`rotate(${Math.max(0, Math.min(1, load / end)) * HALF} 50 50)`}>
        <path class="wall-dial-needle" d="M50 50H14" />
      </g>
      <circle class="wall-dial-hub" cx="50" cy="50" r="4" />
    </svg>
  );
}

/** A figure beside what is usual, as a bar with a mark. */
function Level({ now, usual }: { readonly now: number; readonly usual: number }) {
  const most = Math.max(now, usual) * 1.15;
  const percent = (value: number) => `${most === 0 ? 0 : (100 * value) / most}%`;
  return (
    <span class="wall-level" aria-hidden="true">
      <span class="wall-level-now" style={{ inlineSize: percent(now) }} />
      <span class="wall-level-usual" style={{ insetInlineStart: percent(usual) }} />
    </span>
  );
}

interface RowProps {
  readonly name: string;
  readonly value: string;
  readonly usual?: string | undefined;
  readonly children?: ComponentChildren;
}

function Row({ name, value, usual, children }: RowProps) {
  return (
    <div class="wall-row">
      <dt>{name}</dt>
      <dd>
        {children}
        <strong>{value}</strong>
        {usual === undefined ? null : (
          <span class="wall-usual">{t('demo:sees.usual', { value: usual })}</span>
        )}
      </dd>
    </div>
  );
}

interface WindowProps {
  readonly seat: Seat;
  /** What stands beside the title: the lamp, the weather. */
  readonly beside: ComponentChildren;
  readonly children: ComponentChildren;
}

function Window({ seat, beside, children }: WindowProps) {
  return (
    <section class={`wall-seat wall-seat-${seat}`} aria-labelledby={`wall-sees-${seat}`}>
      <div class="wall-seat-head">
        <h2 id={`wall-sees-${seat}`}>
          <Icon name={seat} /> {t(`demo:sees.${seat}`)}
        </h2>
        {beside}
      </div>
      <div class="wall-seat-body">{children}</div>
    </section>
  );
}

function Cockpit({ seats }: Props) {
  const { engine, lamp } = seats;
  const dial = cockpitFigure(seats);
  const share = (percent: number) => formatFigure(percent / 100, 'share');
  return (
    <Window
      seat="cockpit"
      beside={
        lamp === null ? null : (
          <p class={lamp.lit ? 'wall-lamp lit' : 'wall-lamp'}>
            {t('demo:sees.lamp', { result: resultWords(lamp) })}
          </p>
        )
      }
    >
      <Dial engine={engine} />
      <dl class="wall-rows">
        <Row name={loadName([engine])} value={share(engine.load)} usual={share(engine.usual)} />
        {dial === undefined ? null : (
          <Row
            name={dialName(engine.cell, dial.figure)}
            value={
              DIAL_UNITS[dial.figure] === 'money'
                ? dialValue(dial)
                : figureText(dial.value, DIAL_UNITS[dial.figure])
            }
          />
        )}
      </dl>
    </Window>
  );
}

function Tower({ seats }: Props) {
  const { weather } = seats;
  return (
    <Window
      seat="tower"
      beside={weather === null ? null : <p class="wall-weather">{weatherWords(weather)}</p>}
    >
      <dl class="wall-rows">
        {towerFigures(seats).map(({ id, unit, now, norm }) => (
          <Row key={id} name={figureName(id)} value={figureText(now, unit)} usual={figureText(norm, unit)}>
            <Level now={now} usual={norm} />
          </Row>
        ))}
      </dl>
    </Window>
  );
}

/** Both seats side by side, the cockpit to the left as everywhere. */
export function Seats({ seats }: Props) {
  return (
    <div class="wall-seats">
      <Cockpit seats={seats} />
      <Tower seats={seats} />
    </div>
  );
}
