// What the trainer reads beside the wall: the hands to be counted, the answer, and the questions.

import { countOf, type Deed, type DemoState, MOST_HANDS, votesNow } from '../../classroom/index.ts';
import type { Seat } from '../../flight/index.ts';
import { t } from '../../language/index.ts';
import { Section } from '../parts/Page.tsx';
import { SeatTag } from '../parts/SeatTag.tsx';
import { reached } from '../parts/reach.ts';
import { seatInside } from '../parts/say.ts';
import { OnlyHere } from '../trainer/OnlyHere.tsx';
import { questionsOf } from './notes.ts';
import type { ShownStrip } from '../parts/shown.ts';

interface Counting {
  readonly state: DemoState;
  perform(deed: Deed): void;
}

/** The hands as numbers, to be typed at once. */
export function Hands({ state, perform }: Counting) {
  const votes = votesNow(state);
  const count = countOf(state.step === 'again' ? votes.second : votes.first);
  const field = (seat: Seat) => (
    <label key={seat} class="notes-hands">
      <SeatTag seat={seat} />
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={MOST_HANDS}
        value={count[seat]}
        aria-label={t('demo:notes.countOf', { seat: seatInside(seat) })}
        onInput={(event) => perform({ kind: 'count', seat, count: event.currentTarget.valueAsNumber })}
      />
    </label>
  );
  return (
    <Section title={t('demo:notes.count')}>
      <div class="notes-counts">{(['tower', 'cockpit'] as const).map(field)}</div>
    </Section>
  );
}

/** Where nobody but this machine gets to the class link, and what to do about it: said here, so that a class never sees it. */
export function NoWay() {
  const { unreachable } = reached('');
  if (unreachable === null) return null;
  return <OnlyHere text={`${t('demo:notes.noAddress')} ${t(`trainer:link.onlyHere.${unreachable}`)}`} />;
}

/** Where it belongs, by what, and why. */
export function Answer({ strip }: { readonly strip: ShownStrip }) {
  const phrase = strip.pieces.find((piece) => piece.phrase === strip.decides)?.text;
  const line = strip.log.find(({ decides }) => decides)?.words;
  return (
    <Section title={t('demo:notes.answer')}>
      <p class="notes-answer">
        <SeatTag seat={strip.seat} />{' '}
        <strong>
          {phrase !== undefined
            ? t('flight:card.quoted', { text: phrase })
            : line !== undefined
              ? t('flight:card.quoted', { text: line })
              : t('demo:decides.silent')}
        </strong>
      </p>
      <p>{strip.why}</p>
      {strip.wrong === null ? null : (
        <p>
          <strong>{t('demo:notes.wrong')}:</strong> {strip.wrong}
        </p>
      )}
    </Section>
  );
}

/** What to ask whom. */
export function Questions({ strip }: { readonly strip: ShownStrip }) {
  return (
    <Section title={t('demo:notes.ask')}>
      <ul class="notes-questions">
        {questionsOf(strip).map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </Section>
  );
}
