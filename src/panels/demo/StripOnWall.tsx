// One strip on the wall: the whole call with its log, what both seats see of it, and the vote. The call stays to the end; first it gets its
// stamp, then its words light.

import { useEffect, useRef } from 'preact/hooks';
import { type DemoState, type Step, STEPS } from '../../classroom/index.ts';
import { t } from '../../language/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { LogItem } from '../parts/LogLines.tsx';
import { seatName } from '../parts/say.ts';
import { CrewShown } from './Crew.tsx';
import { Seats } from './Seats.tsx';
import type { ShownStrip } from '../parts/shown.ts';
import { Votes } from './Votes.tsx';

/** True once a demo has come as far as a step, on the strip that is shown. */
function isPast(now: Step, step: Step): boolean {
  return STEPS.indexOf(now) >= STEPS.indexOf(step);
}

function Call({ strip, lit }: { readonly strip: ShownStrip; readonly lit: boolean }) {
  return (
    <p class="marked-call wall-call">
      {t('flight:card.openQuote')}
      {strip.pieces.map(({ text, phrase }, i) =>
        phrase === null ? (
          <span key={i}>{text}</span>
        ) : (
          <span key={i} class={lit && phrase === strip.decides ? 'wall-phrase deciding' : 'wall-phrase'}>
            {text}
            <sup class="wall-letter">{phrase.toUpperCase()}</sup>
          </span>
        ),
      )}
      {t('flight:card.closeQuote')}
    </p>
  );
}

function Log({ strip: { log, decides }, lit }: { readonly strip: ShownStrip; readonly lit: boolean }) {
  const whole = lit && decides === 'log' && !log.some((line) => line.decides);
  return (
    <section class={whole ? 'wall-log lit' : 'wall-log'} aria-labelledby="wall-log">
      <h2 id="wall-log">
        <Icon name="log" />
        {t('flight:log.title')}
        <sup class="wall-letter">D</sup>
      </h2>
      {log.length === 0 ? (
        <p>{t('flight:log.empty')}</p>
      ) : (
        <ol class="log-lines">
          {log.map(({ decides: telling, ...line }, i) => (
            <LogItem key={i} {...line} lit={lit && telling} />
          ))}
        </ol>
      )}
    </section>
  );
}

/** What decided, before why. */
function decidedBy({ decides, log }: ShownStrip): string {
  if (decides !== 'log') return t('demo:decides.phrase');
  return t(log.some((line) => line.decides) ? 'demo:decides.line' : 'demo:decides.silent');
}

/** What is said at a step, beside the votes. */
function Message({ strip, state }: { readonly strip: ShownStrip; readonly state: DemoState }) {
  const { step, clock } = state;
  switch (step) {
    case 'vote':
      return <p class="wall-question">{t('demo:vote.question')}</p>;
    case 'again':
      return <p class="wall-question">{t('demo:vote.again')}</p>;
    case 'counted':
    case 'recounted':
      return <p class="wall-question">{t('demo:vote.result')}</p>;
    case 'convince':
      return (
        <div class="wall-talk">
          <p class="wall-question">{t('demo:talk.line')}</p>
          {clock.left === 0 ? (
            <p class="wall-clock over">{t('demo:talk.over')}</p>
          ) : (
            <p class={clock.runs ? 'wall-clock' : 'wall-clock standing'} role="timer">
              <span class="unseen">{t('demo:talk.leftSaid', { seconds: clock.left })}</span>
              <span aria-hidden="true">{t('demo:talk.left', { seconds: clock.left })}</span>
            </p>
          )}
        </div>
      );
    case 'seat':
      return <p class={`wall-question wall-to-${strip.seat}`}>{t(`demo:seat.${strip.seat}`)}</p>;
    case 'words':
      return (
        <div>
          <p class="wall-decided">{decidedBy(strip)}</p>
          <p>{strip.because}</p>
        </div>
      );
    default:
      return null;
  }
}

interface Props {
  readonly strip: ShownStrip;
  readonly state: DemoState;
  /** How many there are. */
  readonly all: number;
}

/** The strip at its step. */
export function StripOnWall({ strip, state, all }: Props) {
  const { step, at } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [strip.id]);
  const lit = isPast(step, 'words');
  return (
    <>
      <header class="wall-head">
        <h1 ref={heading} tabIndex={-1}>
          <span class="callsign">{strip.name}</span> {strip.headline}
        </h1>
        <p>{t('demo:strip', { at: at + 1, all })}</p>
      </header>
      <article class="paper-strip wall-paper">
        <div class="wall-paper-top">
          <p class="said-by">{strip.caller}</p>
          {isPast(step, 'seat') ? (
            <p class={`wall-stamp wall-stamp-${strip.seat}`} aria-hidden="true">
              {seatName(strip.seat)}
            </p>
          ) : null}
        </div>
        <Call strip={strip} lit={lit} />
        <Log strip={strip} lit={lit} />
      </article>
      {step === 'crew' && strip.crew !== null ? (
        <CrewShown crew={strip.crew} />
      ) : (
        <>
          {strip.seats === null ? null : <Seats seats={strip.seats} />}
          <section class="wall-vote" data-votes={step}>
            <Message strip={strip} state={state} />
            <Votes state={state} />
          </section>
        </>
      )}
    </>
  );
}
