// The trainer's second window: the answer, what to ask whom, what comes next, and the controls of the wall. It shows what must not be on it.

import type { ComponentProps } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { type Deed, type DemoState, isVoting } from '../../classroom/index.ts';
import type { Content } from '../../content/types.ts';
import { t } from '../../language/index.ts';
import { type Own, useOwnKeys } from '../parts/own-keys.ts';
import { Page, Section } from '../parts/Page.tsx';
import { useTexts } from '../parts/texts.ts';
import type { Game } from '../ports.ts';
import { Untested } from '../trainer/Untested.tsx';
import { useFollowed } from './followed.ts';
import { minutesOf, nextStep } from './notes.ts';
import { Answer, Hands, NoWay, Questions } from './NotesParts.tsx';
import { useDemoQuarter } from './quarter.ts';
import type { ShownStrip } from '../parts/shown.ts';
import './notes.css';

interface DrivenProps {
  readonly game: Game;
  readonly strips: readonly ShownStrip[];
  readonly state: DemoState;
  perform(deed: Deed): void;
}

/** The keys of the wall, as far as they can be pressed from here. */
const KEYS: readonly (readonly [string, string, Deed])[] = [
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
/** What is done again and again. */
const REPEATED = new Set<Deed['kind']>(['hand', 'same', 'take-back']);

/** What there is to press here: the wall goes on, back, dark. */
function Drive({ game, strips, state, perform }: DrivenProps) {
  const next = nextStep(state, strips);
  useOwnKeys(
    game,
    KEYS.map(
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
        {step === 'join' ? <NoWay /> : null}
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
  /** Null where the company has no demo. */
  readonly quarter: ComponentProps<typeof Untested>['quarter'] | null;
  readonly strips: readonly ShownStrip[];
}

function Notes({ game, demo, quarter, strips }: Props) {
  const [{ wall, silent }, perform] = useFollowed(demo, strips.length);
  useEffect(() => {
    if (silent) game.announce(t('demo:notes.silent'));
  }, [game, silent]);
  return (
    <Page
      kind="notes"
      over={t('demo:title')}
      title={t('demo:notes.title')}
      head={
        <>
          <p>{t('demo:notes.lead')}</p>
          {quarter === null ? null : <Untested quarter={quarter} />}
        </>
      }
    >
      {silent ? <p class="promise notes-silent">{t('demo:notes.silent')}</p> : null}
      {wall === null ? (
        <Section title={t('demo:notes.now')}>
          <p>{t('demo:notes.alone')}</p>
        </Section>
      ) : (
        <Driven game={game} strips={strips} state={wall.state} perform={perform} />
      )}
    </Page>
  );
}

/** The screen of the second window. */
export function DemoNotes({ game, content }: { readonly game: Game; readonly content: Content }) {
  const ready = useTexts('demo', 'trainer');
  const found = useDemoQuarter(game, content);
  if (!ready || found === null) return null;
  const { demo, quarter, strips } = found === 'none' ? { demo: 'none', quarter: null, strips: [] } : found;
  return <Notes game={game} demo={demo} quarter={quarter} strips={strips} />;
}
