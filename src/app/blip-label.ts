// Describes a case of the radar in one line: the name of its hidden button.
// Must not say more than the radar shows.

import type { BlipView } from '../flight/index.ts';
import { formatFigure, segmentName, t } from '../language/index.ts';

/** What the radar shows of a case, in one line. */
export function blipLabel(blip: BlipView): string {
  const told = t('common:twins.blip', {
    number: blip.id,
    segment: segmentName(blip.cell),
    step: t(`common:blip.step.${blip.step}`),
    standing:
      blip.standing === 0 ? t('common:blip.fresh') : t('common:blip.standing', { count: blip.standing }),
    value: formatFigure(blip.value, 'money'),
    chance: formatFigure(blip.chance, 'share'),
    norm: formatFigure(blip.norm, 'share'),
  });
  const marks = [blip.low ? t('common:blip.low') : [], blip.stale ? t('common:blip.stale') : []].flat();
  return [told, ...marks].join(', ');
}
