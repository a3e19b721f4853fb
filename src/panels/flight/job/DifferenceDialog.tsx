// After two strips that looked alike: asks what the difference was, then tells the principle.
// Must not come before both verdicts have been read: it would give the second away.

import type { Content } from '../../../content/index.ts';
import type { FlightView, StripView } from '../../../flight/index.ts';
import { firstName, logAuthor, logWords, segmentName, t, words } from '../../../language/index.ts';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { useDigits } from '../parts/digits.tsx';
import { useHold } from '../parts/hold.ts';
import { contrastOf, type Side } from './contrasts.ts';
import { Answers } from '../../parts/Answers.tsx';
import { Modal } from '../../parts/Modal.tsx';
import { Why } from '../../parts/Why.tsx';
import { callsign } from '../../parts/say.ts';
import { tellingLine } from '../../parts/verdict-words.ts';

/** Draft key under which the pair that was asked about is remembered, for the dialog after the answer. */
const PAIR = 'difference';
type Pair = readonly [StripView, StripView];

function pairOf(strips: readonly StripView[], ids: readonly string[]): Pair | null {
  const [first, second] = ids.flatMap((id) => strips.find((strip) => strip.id === id) ?? []);
  return first === undefined || second === undefined ? null : [first, second];
}

/** The words of one side, each with its source. */
function sideText(strip: StripView, side: Side, content: Content): string {
  switch (side.of) {
    case 'call':
      return t('flight:difference.inCall', { text: words(strip.scenario, side.phrase, strip.facts) });
    case 'log':
      return t('flight:difference.inLog', { line: logWords(side.line) });
    case 'writer':
      return t('flight:difference.writer', { author: logAuthor(side.line) });
    case 'empty':
      return t('flight:difference.emptyLog');
    case 'caller': {
      const caller = firstName(content.scenario(strip.scenario).caller);
      return t('flight:difference.caller', { caller, segment: segmentName(strip.cell) });
    }
  }
}

/** What told where a strip belongs. */
function decidingText(strip: StripView, content: Content): string {
  const { decides } = content.full(strip.scenario);
  if (decides !== 'log')
    return t('flight:card.quoted', { text: words(strip.scenario, decides, strip.facts) });
  const line = tellingLine(strip, content);
  return line === null
    ? t('flight:difference.logSilent')
    : t('flight:difference.logTells', { line: logWords(line) });
}

/** Something of both strips side by side. @param headed true where their callsigns stand above, so that here they are only read aloud */
function Contrast({ pair, of, headed = false }: { pair: Pair; of: readonly string[]; headed?: boolean }) {
  return (
    <span class="contrast">
      {pair.map((strip, i) => (
        <span key={strip.id}>
          <span class={headed ? 'unseen' : 'callsign'}>{callsign(strip)}: </span>
          {of[i]}
        </span>
      ))}
    </span>
  );
}

/** The question. The rule book records the answer. */
export function DifferenceDialog({
  difference,
  strips,
}: {
  readonly difference: NonNullable<FlightView['difference']>;
  readonly strips: readonly StripView[];
}) {
  const { content, hand } = useCabin();
  const digits = useDigits(difference.order.length);
  const pair = pairOf(strips, [difference.first, difference.second]);
  if (pair === null) return null;
  const telling = (strip: Pick<StripView, 'scenario' | 'cell' | 'log'>) => tellingLine(strip, content);
  const sides = (number: number) =>
    contrastOf(pair, number, content, telling).map((side, i) =>
      sideText(pair[i === 0 ? 0 : 1], side, content),
    );
  const answer = (choice: number) => {
    hand.drafts.set(PAIR, [difference.first, difference.second]);
    hand.send({ kind: 'name-difference', choice });
  };
  return (
    <Modal
      kind="question"
      title={t('flight:difference.title')}
      focus="inside"
      onKey={(event) => {
        const choice = difference.order[digits.pressed(event) ?? -1]; // no answer has this number
        if (choice !== undefined) answer(choice);
      }}
    >
      <p class="contrast contrast-heads" aria-hidden="true">
        {pair.map((strip) => (
          <span key={strip.id} class="callsign">
            {callsign(strip)}
          </span>
        ))}
      </p>
      <Answers<number>
        legend={t('flight:difference.title')}
        quiet
        answers={difference.order.map((number, i) => ({
          value: number,
          hint: digits.hint(i),
          label: <Contrast pair={pair} of={sides(number)} headed />,
        }))}
        onAnswer={answer}
      />
    </Modal>
  );
}

/** Whether the answer was right, and the principle; its rules lie open where it was not. */
export function PrincipleDialog({ right }: { readonly right: boolean }) {
  const { content, hand } = useCabin();
  const { strips } = useFlight();
  useHold('difference');
  const pair = pairOf(strips, (hand.drafts.get(PAIR) as readonly string[] | undefined) ?? []);
  const close = () => {
    hand.difference.value = null;
  };
  return (
    <Modal
      kind="question"
      title={right ? t('flight:difference.right') : t('flight:difference.wrongPair')}
      focus="inside"
      onClose={close}
    >
      {pair === null ? null : (
        <>
          <p class="cue">
            <Contrast pair={pair} of={pair.map((strip) => decidingText(strip, content))} />
          </p>
          <p class="lacked">
            {pair
              .map((strip) =>
                t(`flight:difference.lacked.${strip.stamps[0]?.rightSeat ?? 'tower'}`, {
                  callsign: callsign(strip),
                }),
              )
              .join(', ')}
            {'.'}
          </p>
        </>
      )}
      <Why title={t('flight:verdict.why')} open={!right}>
        <p>{t('common:help.ruleTower')}</p>
        <p>{t('common:help.ruleCockpit')}</p>
      </Why>
      <button type="button" class="button wide" onClick={close}>
        {t('flight:difference.goOn')}
      </button>
    </Modal>
  );
}
