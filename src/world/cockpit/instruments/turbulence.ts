// Turbulence: how unsteady sales are, as a needle on an arc and a word.

import { TURBULENCE_LIMITS, turbulenceGrade } from '../../../flight/index.ts';
import { t, turbulenceWords } from '../../../language/index.ts';
import { COLOURS } from '../../../look/tokens.ts';
import { shade } from '../../drawing/pen.ts';
import { type Face, heading, type Instrument } from '../instrument.ts';

/** Below this height there is no room for the arc. */
const FLAT = 80;

function paint(face: Face): void {
  const { pen, width, height, scale, view, at } = face;
  heading(face, t('world:turbulence.title'), t('world:turbulence.short'));
  const grade = turbulenceGrade(view.turbulence);
  const x = width / 2;
  const edges = [0, ...TURBULENCE_LIMITS, 1];
  const colourOf = (part: number): string =>
    part < 2 ? COLOURS.live : part === 2 ? COLOURS.attention : COLOURS.alarm;
  const word = turbulenceWords(view);
  const said = { size: 16, bold: true, colour: grade >= 2 ? 'attention' : 'ink' } as const;
  if (height < FLAT * scale) {
    // Without room for an arc, its four parts are drawn side by side.
    const [left, long] = [10 * scale, width - 20 * scale];
    const size = Math.min(said.size, (height * 0.3) / scale);
    pen.text(left, height * 0.56, word, { ...said, size, width: long });
    for (let part = 0; part < 4; part += 1) {
      const [from, to] = [edges[part] ?? 0, edges[part + 1] ?? 1];
      pen
        .box(left + long * from, height * 0.8, long * (to - from) - 3, 8 * scale, 3)
        .fill(shade(colourOf(part), part === grade ? 1 : 0.28));
    }
    return;
  }
  const radius = Math.max(16, Math.min(width * 0.36, height * 0.42));
  const y = height * 0.3 + radius * 0.78;
  const angle = (value: number): number => Math.PI * (1.08 + 0.84 * Math.max(0, Math.min(1, value)));
  for (let part = 0; part < 4; part += 1) {
    pen.circle(x, y, radius, angle(edges[part] ?? 0) + 0.02, angle(edges[part + 1] ?? 1) - 0.02);
    pen.stroke(shade(colourOf(part), part === grade ? 1 : 0.28), 5 * scale);
  }
  const needle = angle(at('turbulence'));
  pen
    .path([
      [x, y],
      [x + Math.cos(needle) * radius * 0.86, y + Math.sin(needle) * radius * 0.86],
    ])
    .stroke('ink', 2.4 * scale);
  pen.circle(x, y, 3.6 * scale).fill('ink');
  pen.text(x, height - 13 * scale, word, { ...said, align: 'center', width: width - 12 });
}

export const turbulence: Instrument = {
  spot: 'turbulence',
  aims: (view) => ({ turbulence: view.turbulence }),
  paint,
};
