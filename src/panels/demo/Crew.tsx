// What became of a strip: the caller's line, and the result that was called about on one instrument, with the crew and without.

import { formatFigure, segmentName, t } from '../../language/index.ts';
import { FIGURE_UNITS } from '../../quarter/units.ts';
import { figureName, figureText } from '../parts/say.ts';
import type { ShownCrew } from '../parts/shown.ts';

/** A value as it is written: ratios and counts rounded as everywhere. */
function written(value: number, crew: ShownCrew): string {
  return figureText(value, FIGURE_UNITS[crew.figure], formatFigure);
}

/** Three bars under each other, with a line where the result usually is. */
function Instrument({ crew }: { readonly crew: ShownCrew }) {
  const { atCall, usual, week } = crew;
  const most = 1.1 * Math.max(atCall, usual, crew.crew, crew.nobody);
  const percent = (value: number) => `${most === 0 ? 0 : (100 * value) / most}%`;
  const bars = [
    { name: t('demo:crew.atCall'), value: atCall, look: 'then' },
    { name: t('demo:crew.crew', { week }), value: crew.crew, look: 'crew' },
    { name: t('demo:crew.nobody', { week }), value: crew.nobody, look: 'nobody' },
  ];
  return (
    <figure class="wall-instrument">
      <figcaption>
        <strong>
          {t('demo:crew.figure', { figure: figureName(crew.figure), segment: segmentName(crew.cell) })}
        </strong>
        <span class="wall-usual">{t('demo:crew.usual', { value: written(usual, crew) })}</span>
      </figcaption>
      <dl class="wall-bars">
        {bars.map(({ name, value, look }) => (
          <div key={look} class={`wall-result wall-result-${look}`}>
            <dt>{name}</dt>
            <dd>
              <span class="wall-result-track" aria-hidden="true">
                <span class="wall-result-now" style={{ inlineSize: percent(value) }} />
                <span class="wall-level-usual" style={{ insetInlineStart: percent(usual) }} />
              </span>
              <strong>{written(value, crew)}</strong>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}

/** The words over it. */
export function crewTitle({ outcome }: ShownCrew): string {
  return t(`demo:crew.${outcome ?? 'unchanged'}`); // nobody has noticed anything
}

/** The consequence in one line and on one instrument. */
export function CrewShown({ crew }: { readonly crew: ShownCrew }) {
  return (
    <section class="wall-crew" aria-labelledby="wall-crew">
      <div class="wall-crew-said">
        <h2 id="wall-crew">{crewTitle(crew)}</h2>
        {crew.said === null ? null : <p>{t('demo:crew.said', crew.said)}</p>}
      </div>
      <Instrument crew={crew} />
    </section>
  );
}
