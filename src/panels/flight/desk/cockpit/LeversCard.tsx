// Moves effort freely between segments, between strips; from the second flight on.
// Gives no advice: the heading instrument shows where effort would bring more. Each move is chosen anew, and none goes where less comes back.

import { useRef, useState } from 'preact/hooks';
import { type CockpitView, TRIM_COST, TRIM_MOST } from '../../../../flight/index.ts';
import { formatFigure, headingWords, segmentName, t } from '../../../../language/index.ts';
import { at } from '../../../../quarter/at.ts';
import type { TakenLever } from '../../../ports.ts';
import { useCabin } from '../../parts/cabin.ts';
import { cardAction, useCardActions } from '../../parts/card-actions.ts';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { Card } from '../../parts/Card.tsx';
import { Choices } from '../../../parts/Choices.tsx';
import { Commit } from '../../../parts/Commit.tsx';
import { Stepper } from '../../../parts/Stepper.tsx';
import { type Move, useLevers } from './use-levers.ts';

/** So few points can be moved. */
const LEAST = 1;

interface Props {
  readonly view: CockpitView;
  /** The lever that was taken in the picture; null = none. */
  readonly taken: TakenLever | null;
}

/** Choices: from which segment, to which, and how much. */
export function LeversCard({ view, taken }: Props) {
  const { game, hand } = useCabin();
  const cell = taken === null ? null : taken.cell;
  const into = taken !== null && taken.into;
  const [from, setFrom] = useState<number | null>(into ? null : cell);
  const [to, setTo] = useState<number | null>(into ? cell : null);
  const [points, setPoints] = useState(5);
  const { efforts } = view;
  const slider = useRef<HTMLDivElement>(null);
  const chooser = useRef<HTMLDivElement>(null);
  // A player who took a lever in the picture goes on with it: focus moves to its control, not to the card's title.
  const first = () => (cell === null ? null : (slider.current?.querySelector('input') ?? null));
  const { returns } = view.heading;
  const choices = efforts.map((effort, i) => ({
    value: i,
    label: segmentName(i),
    detail: t('flight:levers.gives', {
      effort: formatFigure(effort, 'share'),
      returned: formatFigure(at(returns, i), 'ratio'),
    }),
  }));
  const same = from !== null && from === to;
  const less = from !== null && to !== null && at(returns, to) < at(returns, from);
  const short = view.trimRefusal === 'no-fuel';
  const moves: readonly Move[] = [
    [from, -points],
    [to, points],
  ];
  useLevers('levers', efforts, same ? [] : moves);
  const ready = from !== null && to !== null && !same && !less && !short;
  const trim = () => {
    if (!ready) return;
    const command = { kind: 'trim-effort', from, to, points } as const;
    if (game.settings.value.pace === 'relaxed') hand.press('trim', command);
    else hand.send(command);
    setFrom(null);
    setTo(null);
    chooser.current?.querySelector('input')?.focus();
  };
  const by = (id: string, label: string, key: string, change: number) => {
    const next = points + change;
    const fits = next >= LEAST && next <= TRIM_MOST;
    return { ...cardAction('cockpit', id, label, key, fits, () => setPoints(next)), repeats: true } as const;
  };
  const pressed = hand.pressed.value !== null;
  useCardActions([
    by('levers-less', 'flight:levers.less', '-', -1),
    by('levers-more', 'flight:levers.more', '+', 1),
    cardAction('cockpit', 'trim', 'flight:bay.levers', 'Enter', ready && !pressed, trim),
  ]);
  return (
    <Card title={t('flight:levers.title')} step="levers" first={first}>
      <p class="note">{headingWords(view)}</p>
      <div ref={chooser} class="halves">
        <Choices<number>
          legend={t('flight:levers.from')}
          chosen={from}
          onChoose={setFrom}
          choices={choices}
        />
        <Choices<number> legend={t('flight:levers.to')} chosen={to} onChoose={setTo} choices={choices} />
      </div>
      <p class="lever-words">{t('flight:levers.howMuch', { count: points })}</p>
      <div ref={slider}>
        <Stepper
          label={
            cell === null
              ? t('flight:levers.amount')
              : t(into ? 'flight:levers.amountInto' : 'flight:levers.amountOut', {
                  segment: segmentName(cell),
                })
          }
          lessLabel={t('flight:levers.less')}
          moreLabel={t('flight:levers.more')}
          words={t('flight:levers.howMuch', { count: points })}
          value={points}
          low={LEAST}
          high={TRIM_MOST}
          step={1}
          lessKey={<KeyHint action="levers-less" />}
          moreKey={<KeyHint action="levers-more" />}
          onChange={setPoints}
        />
      </div>
      {same ? <p class="note">{t('flight:levers.twoSegments')}</p> : null}
      {less ? (
        <p class="note">{t('flight:levers.returnsLess', { from: segmentName(from), to: segmentName(to) })}</p>
      ) : null}
      {short ? <p class="note">{t('common:rejected.no-fuel')}</p> : null}
      {hand.pressed.value?.owner === 'trim' ? (
        <button type="button" class="button wide" onClick={() => hand.undo()}>
          {t('flight:stamp.undo')}
        </button>
      ) : (
        <Commit>
          <button type="button" class="button wide commit" disabled={!ready} onClick={trim}>
            {t('flight:levers.trim', { cost: formatFigure(TRIM_COST, 'money') })}
            {ready ? <KeyHint action="trim" /> : null}
          </button>
        </Commit>
      )}
    </Card>
  );
}
