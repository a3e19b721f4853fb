// The trainer's second window: the answer, what to ask whom, what comes next, and the controls of the wall. It shows what must not be on it.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { countOf, type Deed, type DemoState, isVoting, MOST_HANDS, votesNow } from '../../classroom/index.ts';
import type { Content } from '../../content/types.ts';
import type { Seat } from '../../flight/index.ts';
import { t } from '../../language/index.ts';
import { type Own, useOwnKeys } from '../parts/own-keys.ts';
import { Page, Section } from '../parts/Page.tsx';
import { SeatTag } from '../parts/SeatTag.tsx';
import { seatInside } from '../parts/say.ts';
import { useTexts } from '../parts/texts.ts';
import type { Game } from '../ports.ts';
import { type Link, openLink } from './link.ts';
import { minutesOf, nextStep, questionsOf } from './notes.ts';
import { useDemoQuarter } from './quarter.ts';
import type { ShownStrip } from './shown.ts';
import './notes.css';

/** The wall that this window follows, with its state; null while none is heard of. */
type Followed = { readonly wall: string; readonly state: DemoState } | null;

function useFollowed(demo: string, strips: number): [Followed, (deed: Deed) => void] {
  const [followed, setFollowed] = useState<Followed>(null);
  const link = useRef<Link | null>(null);
  useEffect(() => {
    const opened = openLink(demo, strips, (said) => {
      if (said.kind === 'state')
        setFollowed((now) =>
          now === null || now.wall === said.wall ? { wall: said.wall, state: said.state } : now,
        );
      if (said.kind === 'gone') setFollowed((now) => (now?.wall === said.wall ? null : now));
    });
    link.current = opened;
    opened.say({ kind: 'hello' });
    return () => opened.close();
  }, [demo, strips]);
  const wall = followed?.wall;
  const perform = (deed: Deed) => {
    if (wall !== undefined) link.current?.say({ kind: 'deed', wall, deed });
  };
  return [followed, perform];
}

interface Counting {
  readonly state: DemoState;
  perform(deed: Deed): void;
}

/** The hands as numbers, to be typed at once. */
function Hands({ state, perform }: Counting) {
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

function Answer({ strip }: { readonly strip: ShownStrip }) {
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

function Questions({ strip }: { readonly strip: ShownStrip }) {
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

interface DrivenProps {
  readonly game: Game;
  readonly strips: readonly ShownStrip[];
  readonly state: DemoState;
  perform(deed: Deed): void;
}

/** What there is to press here: the wall goes on, back, dark. */
function Drive({ game, strips, state, perform }: DrivenProps) {
  const next = nextStep(state, strips);
  const deeds: readonly (readonly [string, string, Deed])[] = [
    ['next', 'Enter', { kind: 'next' }],
    ['next-remote', 'PageDown', { kind: 'next' }],
    ['back', 'ArrowLeft', { kind: 'back' }],
    ['blank', 'b', { kind: 'blank' }],
    ['tower', 't', { kind: 'hand', seat: 'tower' }],
    ['cockpit', 'c', { kind: 'hand', seat: 'cockpit' }],
    ['more', '+', { kind: 'same', by: 1 }],
    ['fewer', '-', { kind: 'same', by: -1 }],
    ['take-back', 'Backspace', { kind: 'take-back' }],
    ['clock', 's', { kind: 'clock' }],
  ];
  const REPEATED = new Set(['hand', 'same', 'take-back']);
  useOwnKeys(
    game,
    deeds.map(
      ([id, key, deed]): Own => ({
        id: `demo-${id}`,
        key,
        label: `demo:action.${id === 'next-remote' ? 'next' : id}`,
        perform: () => perform(deed),
        ...(REPEATED.has(deed.kind) ? { repeats: true as const } : {}),
      }),
    ),
  );
  return (
    <div class="notes-drive">
      <p class="notes-next">
        {next === null
          ? t('demo:notes.thenNone')
          : t('demo:notes.then', { step: t(`demo:notes.step.${next}`) })}
      </p>
      <div class="button-row">
        <button
          type="button"
          class="button primary large"
          disabled={next === null}
          onClick={() => perform({ kind: 'next' })}
        >
          {t(isVoting(state) ? 'demo:do.close' : 'demo:do.next')}
        </button>
        <button type="button" class="button large" onClick={() => perform({ kind: 'back' })}>
          {t('demo:do.back')}
        </button>
        <button
          type="button"
          class="button large"
          aria-pressed={state.blank}
          onClick={() => perform({ kind: 'blank' })}
        >
          {t(state.blank ? 'demo:do.lit' : 'demo:do.blank')}
        </button>
        {state.step === 'convince' && state.clock.left > 0 ? (
          <button type="button" class="button large" onClick={() => perform({ kind: 'clock' })}>
            {t(state.clock.runs ? 'demo:talk.stop' : 'demo:talk.go')} ({state.clock.left})
          </button>
        ) : null}
      </div>
      {state.blank ? <p class="promise">{t('demo:notes.dark')}</p> : null}
    </div>
  );
}

function Driven(props: DrivenProps) {
  const { state, strips, perform } = props;
  const { step, at } = state;
  const strip = step === 'join' || step === 'end' ? undefined : strips[at];
  const minutes = useMemo(() => minutesOf(step, at, strips.length), [step, at, strips.length]);
  return (
    <>
      <Section
        title={t('demo:notes.now')}
        lead={`${t('demo:notes.minutes', minutes)} · ${t(`demo:notes.step.${step}`)}${
          strip === undefined
            ? ''
            : ` · ${t('demo:strip', { at: at + 1, all: strips.length })}: ${strip.name}`
        }`}
      >
        <p>{t(`demo:notes.tip.${step}`)}</p>
        <Drive {...props} />
      </Section>
      {isVoting(state) ? <Hands state={state} perform={perform} /> : null}
      {strip === undefined ? null : (
        <>
          <Answer strip={strip} />
          <Questions strip={strip} />
        </>
      )}
    </>
  );
}

interface Props {
  readonly game: Game;
  readonly demo: string;
  readonly strips: readonly ShownStrip[];
}

function Notes({ game, demo, strips }: Props) {
  const [followed, perform] = useFollowed(demo, strips.length);
  return (
    <Page kind="notes" title={t('demo:notes.title')} head={<p>{t('demo:notes.lead')}</p>}>
      {followed === null ? (
        <Section title={t('demo:notes.now')}>
          <p>{t('demo:notes.alone')}</p>
        </Section>
      ) : (
        <Driven game={game} strips={strips} state={followed.state} perform={perform} />
      )}
    </Page>
  );
}

/** The screen of the second window. */
export function DemoNotes({ game, content }: { readonly game: Game; readonly content: Content }) {
  const ready = useTexts('demo', 'trainer');
  const found = useDemoQuarter(game, content);
  if (!ready || found === null) return null;
  const { demo, strips } = found === 'none' ? { demo: 'none', strips: [] } : found;
  return <Notes game={game} demo={demo} strips={strips} />;
}
