// What has happened since the week turned, in a few lines; what callers say, and the values before and after, are folded below theirs.

import { useEffect } from 'preact/hooks';
import type { Content } from '../../../../content/index.ts';
import type { EffectAnswer, FlightEvent, FlightView } from '../../../../flight/index.ts';
import { firstName, segmentName, t } from '../../../../language/index.ts';
import { useCabin, useFlight } from '../../parts/cabin.ts';
import { Icon, type IconName } from '../../../parts/Icon.tsx';
import { Why } from '../../../parts/Why.tsx';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { callsign, saidAgain } from '../../../parts/say.ts';
import { arrivedText } from '../../parts/arrived.ts';
import { changeText, saidBy, shownIn } from './returned.ts';

type Told = Extract<FlightEvent, { kind: 'effect-told' | 'caller-returned' }>;

const CHECK_ICON: Readonly<Record<EffectAnswer, IconName>> = {
  works: 'check',
  early: 'clock',
  fails: 'warning',
};

interface Line {
  /** null = only read aloud, because the bay shows it anyway. */
  readonly icon: IconName | null;
  readonly text: string;
  /** The few words that stand for it, where the text is folded. */
  readonly brief?: string;
}

/** Of what a caller has noticed: the line, with the figure, and the few words that stand for it. */
function effectLine(event: Told, state: FlightView, content: Content): Line | null {
  const strip = state.strips.find((one) => one.id === event.strip);
  if (strip === undefined) return null;
  const { caller } = content.scenario(strip.scenario);
  const returned = event.kind === 'caller-returned';
  const fully = shownIn(strip, event) === 'fully';
  const values = { caller: firstName(caller), callsign: callsign(strip), change: changeText(strip, event) };
  const said = saidBy(strip, event, caller);
  const outcome = t(`flight:news.outcome.${fully ? event.outcome : 'behind'}`);
  const effectIcon = !fully ? 'clock' : event.outcome === 'mended' ? 'check' : 'warning';
  return {
    icon: returned ? 'phone' : effectIcon,
    text:
      said === null
        ? t('flight:news.unnoticed', values)
        : t(returned ? 'flight:news.ringsAgain' : 'flight:news.effect', { ...values, said }),
    brief: t('flight:news.toldBy', { callsign: values.callsign, outcome }),
  };
}

function escalatedLine(
  { strip: id, cost }: Extract<FlightEvent, { kind: 'caller-escalated' }>,
  state: FlightView,
  content: Content,
): Line | null {
  const strip = state.strips.find((one) => one.id === id);
  if (strip === undefined) return null;
  const { caller } = content.scenario(strip.scenario);
  const said = saidAgain(strip, caller, cost);
  return {
    icon: 'warning',
    text: t('flight:news.escalated', { caller: firstName(caller), callsign: callsign(strip), said }),
  };
}

/** The line for an event; null where the event needs none. */
function lineOf(event: FlightEvent, state: FlightView, content: Content): Line | null {
  const named = (id: string) => {
    const strip = state.strips.find((one) => one.id === id);
    return strip === undefined ? '' : callsign(strip);
  };
  switch (event.kind) {
    case 'strip-arrived':
      return {
        icon: null,
        text: arrivedText(event.strip, state),
      };
    case 'slip-hung': {
      const slip = state.slips.find((one) => one.id === event.slip);
      return slip === undefined
        ? null
        : { icon: null, text: t('flight:news.slip', { segment: segmentName(slip.heard.segment) }) };
    }
    case 'remedy-landed':
      return { icon: null, text: t('flight:news.landed', { callsign: named(event.strip) }) };
    case 'effect-told':
    case 'caller-returned':
      return effectLine(event, state, content);
    case 'surveyed':
      return event.found === null
        ? { icon: 'check', text: t('flight:news.surveyedNothing', { segment: segmentName(event.cell) }) }
        : { icon: 'flag', text: t('flight:news.surveyedFound', { segment: segmentName(event.cell) }) };
    case 'tagged':
      return event.hit
        ? { icon: 'flag', text: t('flight:news.tagHit', { segment: segmentName(event.cell) }) }
        : { icon: 'flag', text: t('flight:news.tagMiss', { segment: segmentName(event.cell) }) };
    case 'caller-escalated':
      return escalatedLine(event, state, content);
    case 'effect-checked':
      // Whoever flies alone has just said it, and read what it was worth; that a strip comes back is news.
      if (event.said !== 'fails' && state.crew === null) return null;
      return {
        icon: CHECK_ICON[event.said],
        text: t(`flight:news.checked.${event.said}`, { callsign: named(event.strip) }),
      };
    case 'effort-trimmed':
      return {
        icon: 'arrow',
        text: t('flight:news.trimmed', {
          count: event.points,
          from: segmentName(event.from),
          to: segmentName(event.to),
        }),
      };
    case 'friday-lapsed':
      return { icon: 'undo', text: t(`flight:news.fridayLapsed.${event.with}`) };
    default:
      return null;
  }
}

/** True where something of the news is folded. */
export function unfolds(events: readonly FlightEvent[]): boolean {
  return events.some(({ kind }) => kind === 'effect-told' || kind === 'caller-returned');
}

/** The week's lines, oldest first. Each is read aloud once through the live region, also one that came after the others. */
export function News() {
  const { game, content, hand } = useCabin();
  const state = useFlight();
  const events = hand.news.value;
  const lines = events.map((event) => lineOf(event, state, content));
  // Depends on the events alone: a change of language must not read old news again.
  useEffect(() => {
    const unread = hand.takeUnread(events).map((event) => lineOf(event, state, content));
    const said = unread.flatMap((line) => (line === null ? [] : [line.text])).join(' ');
    if (said !== '') game.announce(said);
  }, [events]);
  const shown = lines.flatMap((line) =>
    line === null || line.icon === null ? [] : [{ icon: line.icon, text: line.text, brief: line.brief }],
  );
  if (shown.length === 0) return null;
  return (
    <section class="news" aria-label={t('flight:news.title', { week: state.week })}>
      <h3 class="small-title">
        {t('flight:news.title', { week: state.week })}
        {unfolds(events) ? (
          <>
            {' '}
            <KeyHint action="week-why" />
          </>
        ) : null}
      </h3>
      <ul>
        {shown.map(({ icon, text, brief }) => (
          <li key={text}>
            <Icon name={icon} />
            {brief === undefined ? (
              <span>{text}</span>
            ) : (
              <Why title={brief} open={game.weekUnfolded.value}>
                <p>{text}</p>
              </Why>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
