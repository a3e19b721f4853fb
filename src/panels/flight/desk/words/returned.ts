// What a caller says who comes back, held against the figure that stands beside it. The figure is a mean of some weeks, and chance moves it as
// well as what was done: nobody says that all is well while it does not show.

import {
  type FlightEvent,
  isBetter,
  type Shown,
  shownIn as shownAs,
  type StripView,
} from '../../../../flight/index.ts';
import { hasText, t, textOf, voice, words } from '../../../../language/index.ts';
import { figureName, figureText, figureUnit } from '../../../parts/say.ts';

type Told = Extract<FlightEvent, { kind: 'effect-told' | 'caller-returned' }>;

function figures(
  { cites }: StripView,
  { before, after }: Told,
): { readonly was: string; readonly is: string } {
  const unit = figureUnit(cites);
  return { was: figureText(before, unit), is: figureText(after, unit) };
}

/** True where the figure is better as it is written. */
function isBetterWritten(strip: StripView, event: Told): boolean {
  const { was, is } = figures(strip, event);
  return was !== is && isBetter(strip, event);
}

/** How the figure of a call, as it is written, stands to what has become of its matter. */
export function shownIn(strip: StripView, event: Told): Shown {
  return shownAs(strip, event, isBetterWritten(strip, event));
}

/**
 * What a caller says of what has become of the matter: of one that was mended at first in the story's own words, and while the figure lags
 * behind that it is better, but not well. Null while nothing shows: then nobody has noticed anything.
 */
export function saidBy(strip: StripView, event: Told, caller: string): string | null {
  const { scenario, facts } = strip;
  switch (shownIn(strip, event)) {
    case 'not':
      return null;
    case 'behind':
      return voice(caller, 'eased', facts);
    case 'fully':
      return event.kind === 'effect-told' && event.outcome === 'mended'
        ? words(scenario, 'effect', facts)
        : voice(caller, event.outcome, facts);
  }
}

/** Why the figure does not say what was done; null where it does. */
function whyText(strip: StripView, event: Told): string | null {
  if (event.outcome === 'unchanged') return isBetterWritten(strip, event) ? t('flight:news.byChance') : null;
  switch (shownIn(strip, event)) {
    case 'not':
      return t('flight:news.elseWorse');
    case 'behind':
      return t('flight:news.lagging');
    case 'fully':
      return null;
  }
}

/** The figure of the call then and now, as it is written; where it does not say what has become of the matter, with the reason. */
export function changeText(strip: StripView, event: Told): string {
  const { cites } = strip;
  const { was, is } = figures(strip, event);
  const result = `flight:desk.symptom.${cites}`;
  const change = t('flight:news.change', {
    figure: hasText(result) ? textOf(result) : figureName(cites),
    before: was,
    after: is,
  });
  const why = whyText(strip, event);
  return why === null ? change : `${change} ${why}`;
}
