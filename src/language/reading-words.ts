// What an instrument says in a sentence, for its face and for players who fly without the picture.

import {
  type CockpitView,
  type LampView,
  skyOf,
  turbulenceGrade,
  type WeatherView,
} from '../flight/index.ts';
import { segmentName } from './content-words.ts';
import { formatFigure } from './formats.ts';
import { t, textOf } from './translate.ts';

/** The result that a lamp is lit for, in a word or two: «møter». */
export function resultWords({ figure }: Pick<LampView, 'figure'>): string {
  return textOf(`world:lamp.result.${figure}`);
}

/** What a lamp says: whose result is off, and which. */
export function lampWords(lamp: Pick<LampView, 'cell' | 'figure'>): string {
  return t('world:lamp.says', { segment: segmentName(lamp.cell), result: resultWords(lamp) });
}

/** Where there is more effort than the return justifies, and by how much. */
export function headingWords({ heading: { cell, points, even } }: CockpitView): string {
  return even
    ? t('world:heading.even')
    : t('world:heading.tooMuch', { segment: segmentName(cell), points: formatFigure(points, 'count') });
}

/** What has been won by now, and what would have been won by now on the straight line to the plan. */
export function routeWords({ route: { flown, planned } }: CockpitView): string {
  return t('world:route.words', {
    flown: formatFigure(flown.at(-1) ?? 0, 'share'),
    planned: formatFigure(planned[flown.length - 1] ?? 0, 'share'),
  });
}

/** What the four lights mean: how the expected landing compares with the plan. */
export function lightsWords({ papi }: CockpitView): string {
  return textOf(`world:landing.lights.${papi.filter((white) => white).length}`);
}

/** How the expected landing has changed since last week. */
export function changeWords({ week, landing: { change } }: CockpitView): string {
  // No week is before the first, so that it could be the same.
  if (week === 1) return t('world:landing.first');
  if (change === 0) return t('world:landing.same');
  const points = formatFigure(Math.abs(change), 'count');
  return t(change > 0 ? 'world:landing.up' : 'world:landing.down', { points });
}

export function turbulenceWords({ turbulence }: CockpitView): string {
  return textOf(`world:turbulence.${turbulenceGrade(turbulence)}`);
}

/** What has been spent of the fuel. Not how long it lasts: orders are few and large, and no pace so far says what is still to come. */
export function spentWords({ fuel: { left, granted } }: CockpitView): string {
  if (left <= 0) return t('world:fuel.empty');
  return left === granted
    ? t('world:fuel.unspent')
    : t('world:fuel.spent', { money: formatFigure(granted - left, 'money') });
}

/** @param severity 0 clear … 1 storm */
export function skyWords(severity: number): string {
  return t(`flight:inWords.weather.${skyOf(severity)}`);
}

/** The weather over a segment as the tower has it. Until the segment is surveyed, the words say that it is uncertain. */
export function weatherWords({ severity, scanned }: WeatherView): string {
  const weather = skyWords(severity);
  return scanned ? weather : t('flight:inWords.weather.unsure', { weather });
}
