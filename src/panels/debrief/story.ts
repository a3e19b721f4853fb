// What happened to a strip after its stamp, one line per event. Stamp, message and action have sections of their own.

import { type DebriefEntry, type DebriefEvent, shownIn } from '../../flight/index.ts';
import { formatFigure, hasWords, t, words } from '../../language/index.ts';
import { seatInside } from '../parts/say.ts';

function lineOf({ event, week }: DebriefEvent, entry: DebriefEntry): string | null {
  const { strip } = entry;
  switch (event.kind) {
    case 'strip-stamped':
      // The first stamp has a section of its own, so only later ones are told here.
      return event.stamp.step === entry.stamp?.step
        ? null
        : t('debrief:entry.stampedAgain', { week, seat: seatInside(event.stamp.seat) });
    case 'scan-came-back-empty':
      return t('debrief:entry.scanEmpty', { week });
    case 'sent-on':
      return t('debrief:entry.sentOn', { week });
    case 'asked-more':
    case 'tower-asked':
      return t('debrief:entry.asked', { week });
    case 'strip-held':
      return t('debrief:entry.held', { week });
    case 'tagged':
      return t('debrief:entry.tagged', { week });
    case 'dug-on':
      return t('debrief:entry.dugOn', { week });
    case 'effect-told':
      // Good words of a caller stand where the figure bears them out, here as in the week's news.
      if (event.outcome !== 'mended' || shownIn(strip, event) !== 'fully')
        return t(`debrief:entry.outcome.${event.outcome}`, { week: week + 1 });
      return hasWords(strip.scenario, 'effect')
        ? t('debrief:entry.effect', { week: week + 1, words: words(strip.scenario, 'effect', strip.facts) })
        : null;
    case 'effect-checked':
      return t(`debrief:entry.checked.${event.said}.${event.said === event.truth ? 'right' : 'wrong'}`, {
        week,
      });
    case 'caller-escalated':
      return t('debrief:entry.escalated', { week: week + 1, cost: formatFigure(event.cost, 'money') });
    default:
      return null;
  }
}

/** The lines in the order of events. What a week's turn brought is dated with the new week. */
export function storyOf(entry: DebriefEntry): string[] {
  return entry.events.map((event) => lineOf(event, entry)).filter((text) => text !== null);
}
