// The cockpit's decision on one screen: what is at stake, what has been told, where the work is done, three remedies and «leave it».
// Must not highlight or sort the remedies: the order from the rule book gives nothing away.

import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type {
  Choice,
  CockpitTask,
  Command,
  Decision,
  RemedyAnswer,
  SlipView,
  StripView,
  Work,
} from '../../../../flight/index.ts';
import { formatFigure, t, words } from '../../../../language/index.ts';
import { at } from '../../../../quarter/at.ts';
import type { Action } from '../../../ports.ts';
import { useCabin, useFlight } from '../../parts/cabin.ts';
import { Choices } from '../../../parts/Choices.tsx';
import { Commit } from '../../../parts/Commit.tsx';
import { LogLines } from '../../../parts/LogLines.tsx';
import { cardAction, letterKey, useCardActions } from '../../parts/card-actions.ts';
import { useDraft } from '../../parts/draft.ts';
import { KeyHint } from '../../parts/KeyHint.tsx';
import { Pressed } from '../../parts/Pressed.tsx';
import { certaintyWords, stakeWords } from './decision-words.ts';
import { Folding } from './Folding.tsx';
import { useLaidOut } from './use-laid-out.ts';
import { type Move, useLevers } from './use-levers.ts';
import { type Way, wayChosen, WaysHead, waysOf } from './ways.tsx';
import { hasTable, isRows, WorkTable } from './WorkTable.tsx';
import { workLine } from './work-words.ts';

/** The keys of the work: a letter for each place that is chosen with one press. */
function workKeys(task: CockpitTask, free: boolean, answer: (work: Work) => void): Action[] {
  switch (task.kind) {
    case 'process':
      return task.process.now.map((_, i) =>
        cardAction('cockpit', `step-${i + 1}`, 'flight:decision.action.step', letterKey(i), free, () =>
          answer({ step: i + 1 }),
        ),
      );
    case 'departments':
      return task.departments.map((department, i) =>
        cardAction(
          'cockpit',
          `department-${department}`,
          'flight:decision.action.department',
          letterKey(i),
          free,
          () => answer({ department }),
        ),
      );
    case 'launch':
      return task.launch.dates.map((launch, i) =>
        cardAction('cockpit', `date-${i + 1}`, 'flight:decision.action.date', letterKey(i), free, () =>
          answer({ launch }),
        ),
      );
    default:
      return [];
  }
}

/** What stands above the rows where they are the whole decision. */
function RowsLead({ task, scenario }: { readonly task: CockpitTask & Decision; readonly scenario: string }) {
  if (task.kind === 'tool') {
    const named = (need: string) => words(scenario, `tool.${need}`);
    return (
      <p class="task-lead">
        {t('flight:tool.lead', { must: named('must'), first: named('first'), second: named('second') })}
      </p>
    );
  }
  if (task.kind !== 'go') return null;
  const perWeek = Math.round(task.stake / task.weeksLeft / 1000) * 1000;
  return <p class="task-lead">{t('flight:go.lead', { cost: formatFigure(perWeek, 'money') })}</p>;
}

/** Kinds of work that are answered with a single press. */
const ONE_PRESS: ReadonlySet<CockpitTask['kind']> = new Set(['process', 'departments', 'launch']);

/** True when the work has been answered. For levers and territories, leaving all as it is counts only after they were touched. */
function isDone(task: CockpitTask, work: Work): boolean {
  return isRows(task.kind) || workLine(task, work) !== null;
}

/** What the levers' work gives each segment and takes from it. */
function movesOf({ cell, levers }: CockpitTask & { kind: 'levers' }, { shifts }: Work): Move[] {
  if (shifts === undefined) return [];
  const out = shifts.reduce((sum, points) => sum + points, 0);
  const moves = levers.effort.map((_, i): Move => [i, i === cell ? -out : at(shifts, i)]);
  return moves.filter(([, points]) => points !== 0);
}

/** The last line of the log that tells what lies behind the matter, where one does: it stands above the work. */
export function explaining({ log }: StripView, { about }: CockpitTask) {
  return log.findLast((line) => line.about === about && (line.hand === 'measured' || line.hand === 'likely'));
}

interface Props {
  /** The id of the strip or the slip. */
  readonly id: string;
  readonly strip: StripView;
  readonly slip: SlipView | null;
  /** What was said and written before, below it or beside its work. */
  readonly children?: ComponentChildren;
}

/** Stakes, work, remedies, «Bestill». In the relaxed pace the order can be taken back until it is answered. */
export function RemedyTask({ id, strip, slip, children }: Props) {
  const { game, hand } = useCabin();
  const flight = useFlight();
  const task = useMemo(() => game.cockpitTask(id), [game, flight, id]);
  const [work, setWork] = useDraft<Work>(`work ${id}`, {});
  const [chosen, setChosen] = useDraft<Choice | null>(`choice ${id}`, null);
  const owner = `remedy ${id}`;
  const pressed = hand.pressed.value?.owner === owner;
  // A matter that is left needs no work.
  const done = isDone(task, work) || chosen === 'leave';
  const efforts = flight.cockpit?.efforts ?? []; // only the cockpit has levers
  useLevers(id, efforts, task.kind === 'levers' ? movesOf(task, work) : null);
  const affordable =
    task.pair?.choice === chosen
      ? task.pair.affordable
      : task.options.every(({ shape, affordable: covered }) => covered || shape !== chosen);
  // A task without work has nothing to fold.
  const [folded, setFolded] = useState(isRows(task.kind) || (done && chosen !== null));
  const ground = useRef<HTMLDivElement>(null);
  const { beside, longer } = useLaidOut(ground);
  const remedies = useRef<HTMLDivElement>(null);
  const toRemedies = useRef(false);
  const byPointer = useRef(false);
  const answer = (next: Work) => {
    setWork(next);
    // One press answers these kinds, so the work can fold at once. Not with the keyboard: its arrow keys may go on choosing.
    if (byPointer.current && ONE_PRESS.has(task.kind)) setFolded(true);
  };
  const fold = () => setFolded(isDone(task, work));
  const goToRemedies = () => {
    toRemedies.current = true;
    fold();
  };
  useEffect(() => {
    if (folded && toRemedies.current) remedies.current?.querySelector('input')?.focus();
    toRemedies.current = false;
  }, [folded]);
  const choose = ({ choice, work: answered }: Way) => {
    setChosen(choice);
    if (answered !== null) setWork(answered);
    if (byPointer.current) fold();
  };
  const order = () => {
    if (chosen === null) return;
    const decided: RemedyAnswer = { ...work, choice: chosen };
    const command: Command =
      slip === null
        ? { kind: 'order-remedy', strip: strip.id, answer: decided }
        : { kind: 'follow', slip: slip.id, answer: decided };
    if (game.settings.value.pace === 'relaxed') hand.press(owner, command);
    else hand.send(command);
  };
  const ask = () => {
    if (slip !== null && hand.send({ kind: 'ask-more', slip: slip.id })) game.open.value = null;
  };
  const line = slip === null ? explaining(strip, task) : undefined;
  // A slip says itself how sure the tower is.
  const doubt = slip === null ? certaintyWords(task) : null;
  const ways = waysOf(task, strip, flight.week);
  const ready = chosen !== null && done && affordable;
  useCardActions([
    ...workKeys(task, !pressed, setWork),
    ...ways.map((way, i) =>
      cardAction(
        'cockpit',
        `choice-${way.key}`,
        'flight:decision.action.choose',
        String(i + 1),
        !pressed,
        () => choose(way),
      ),
    ),
    cardAction('cockpit', 'order', 'flight:remedy.order', 'Enter', ready && !pressed, order),
    ...(task.asks === 'free'
      ? [cardAction('cockpit', 'ask-more', 'flight:slip.askMore', 'g', !pressed, ask)]
      : []),
  ]);
  return (
    <div
      class={
        hasTable(task)
          ? `task decision with-work work-${task.kind}${longer ? ' longer' : ''}`
          : 'task decision'
      }
      onPointerDown={() => {
        byPointer.current = true;
      }}
      onKeyDown={() => {
        byPointer.current = false;
      }}
    >
      <div ref={ground} class="decision-ground">
        <p class="stakes">{stakeWords(task)}</p>
        {line === undefined ? null : (
          <div class="logbook logbook-small">
            <LogLines lines={[line]} />
          </div>
        )}
        {doubt === null ? null : <p class="aside">{doubt}</p>}
        {hasTable(task) ? (
          <Folding
            line={workLine(task, work) ?? ''}
            folded={folded && !beside}
            onUnfold={() => setFolded(false)}
          >
            <WorkTable task={task} scenario={strip.scenario} work={work} onWork={answer} />
          </Folding>
        ) : (
          <RowsLead task={task} scenario={strip.scenario} />
        )}
      </div>
      <div class="decision-ways">
        <div ref={remedies} onKeyUp={(event) => event.key === 'Tab' && fold()}>
          {task.about === 'normal' ? null : <WaysHead />}
          <Choices
            legend={t('flight:decision.choose')}
            quiet
            chosen={wayChosen(ways, chosen, work)}
            onChoose={(key) => {
              const way = ways.find((one) => one.key === key);
              if (way !== undefined) choose(way);
            }}
            choices={ways.map(({ key, label, detail, brief }) => ({
              value: key,
              hint: <KeyHint action={`choice-${key}`} />,
              label,
              detail,
              ...(brief === undefined ? {} : { brief }),
            }))}
          />
        </div>
        {pressed ? (
          <Pressed />
        ) : (
          <Commit>
            <div class="desk-end">
              {done && !folded && !beside && chosen === null ? (
                <button type="button" class="button wide commit" onClick={goToRemedies}>
                  {t('flight:remedy.goOn')}
                </button>
              ) : (
                <button type="button" class="button wide commit" disabled={!ready} onClick={order}>
                  {!done
                    ? t('flight:remedy.workFirst')
                    : chosen === null
                      ? t('flight:decision.pick')
                      : !affordable
                        ? t('flight:decision.uncovered')
                        : t(chosen === 'leave' ? 'flight:decision.doLeave' : 'flight:remedy.order')}
                  {ready ? <KeyHint action="order" /> : null}
                </button>
              )}
              {task.asks === null ? null : (
                <button type="button" class="button quiet" disabled={task.asks === 'busy'} onClick={ask}>
                  {t(task.asks === 'busy' ? 'flight:slip.askLater' : 'flight:slip.askMore')}
                  {task.asks === 'busy' ? null : <KeyHint action="ask-more" />}
                </button>
              )}
            </div>
          </Commit>
        )}
      </div>
      <div class="decision-after">{children}</div>
    </div>
  );
}
