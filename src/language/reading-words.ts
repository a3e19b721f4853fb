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

/** Where effort would return more elsewhere, and how much of it; a segment whose sellers have no time left has its hands full. */
export function headingWords({ heading: { cell, points, even, full } }: CockpitView): string {
  if (even) return t('world:heading.even');
  const filled = { segment: segmentName(cell), points: formatFigure(points, 'count') };
  return full ? t('world:heading.full', filled) : t('world:heading.tooMuch', filled);
}

/** Beyond so many per cent of the pace still needed the rest of the plan is so small that its pace says nothing more. */
export const MOST_PACE = 200;

/** The sales a week in per cent of what the rest of the plan needs; beyond twice as much it says only that. */
export function paceWords(percent: number): string {
  const most = formatFigure(MOST_PACE / 100, 'share');
  return percent > MOST_PACE ? t('world:speed.over', { most }) : formatFigure(percent / 100, 'share');
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

/** What stands beside the expected landing of the first week, before which there is none: above a plan that allows for trouble it has none yet. */
export function firstWords({ landing: { beforeTrouble } }: CockpitView): string {
  return t(beforeTrouble ? 'world:landing.untroubled' : 'world:landing.first');
}

/** How the expected landing has changed since last week. */
export function changeWords(view: CockpitView): string {
  const { week, landing } = view;
  const { change } = landing;
  if (week === 1) return firstWords(view);
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
