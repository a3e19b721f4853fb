// Replaces the smaller instruments when text is very large: each becomes one line of words.

import type { CockpitView, InstrumentId } from '../../../flight/index.ts';
import { bankWords, headingWords, routeWords, t, turbulenceWords } from '../../../language/index.ts';
import type { Face, Instrument } from '../instrument.ts';
import { speedWords } from './speed.ts';

const SAYS: readonly (readonly [InstrumentId, (view: CockpitView) => string])[] = [
  ['speed', speedWords],
  ['bank', bankWords],
  ['route', routeWords],
  ['heading', headingWords],
  ['turbulence', (view) => `${t('world:turbulence.title')}: ${turbulenceWords(view)}`],
];

function paint({ pen, width, height, scale, view }: Face): void {
  const said = SAYS.filter(([id]) => view.awake.includes(id));
  const step = (height - 6 * scale) / said.length;
  for (const [index, [id, words]] of said.entries()) {
    const warns = id === 'speed' && view.speed.stall;
    pen.text(10 * scale, 3 * scale + step * (index + 0.5), words(view), {
      colour: warns ? 'alarm' : 'ink',
      width: width - 20 * scale,
    });
  }
}

export const lines: Instrument = { spot: 'lines', aims: () => ({}), paint };
