// The cockpit's task: do the work, choose one of three remedies, order it.
// Must not highlight or sort the remedies: the order from the rule book gives nothing away.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type {
  CockpitTask,
  Command,
  RemedyAnswer,
  RemedyClass,
  SlipView,
  StripView,
} from '../../../../flight/index.ts';
import { formatFigure, hasWords, t, words } from '../../../../language/index.ts';
import { useCabin, useFlight } from '../../parts/cabin.ts';
import { Choices } from '../../../parts/Choices.tsx';
import { Commit } from '../../../parts/Commit.tsx';
import { useDraft } from '../../parts/draft.ts';
import { Pressed } from '../../parts/Pressed.tsx';
import { DepartmentsWork } from './DepartmentsWork.tsx';
import { Folding } from './Folding.tsx';
import { LeversWork } from './LeversWork.tsx';
import type { Work, WorkProps } from './work.ts';
import { ProcessWork } from './ProcessWork.tsx';
import { TerritoryWork } from './TerritoryWork.tsx';
import { workLine } from './work-words.ts';

/** The work, drawn by the component of its kind. */
function Table({ task, ...answer }: WorkProps<Exclude<CockpitTask['kind'], 'follow'>>) {
  switch (task.kind) {
    case 'process':
      return <ProcessWork task={task} {...answer} />;
    case 'territory':
      return <TerritoryWork task={task} {...answer} />;
    case 'levers':
      return <LeversWork task={task} {...answer} />;
    case 'departments':
      return <DepartmentsWork task={task} {...answer} />;
  }
}

/** Kinds of work that are answered with a single press. */
const ONE_PRESS: ReadonlySet<CockpitTask['kind']> = new Set(['process', 'departments']);

/** True when the work has been answered. For levers and territories, leaving all as it is counts only after they were touched. */
function isDone(task: CockpitTask, work: Work): boolean {
  return task.kind === 'follow' || workLine(task, work) !== null;
}

interface Props {
  /** The id of the strip or the slip. */
  readonly id: string;
  readonly strip: StripView;
  readonly slip: SlipView | null;
}

/** The name of a remedy; the tower's advice, where the tower found the cause. */
function remedyWords(strip: StripView, remedy: RemedyClass): string {
  const own = `options.${remedy}`;
  return words(strip.scenario, hasWords(strip.scenario, own) ? own : 'advice.right', strip.facts);
}

/** Work, remedies, «Bestill». In the relaxed pace the order can be taken back until it is answered. */
export function RemedyTask({ id, strip, slip }: Props) {
  const { game, hand } = useCabin();
  const flight = useFlight();
  const task = useMemo(() => game.cockpitTask(id), [game, flight, id]);
  const [work, setWork] = useDraft<Work>(`work ${id}`, {});
  const [option, setOption] = useDraft<RemedyClass | null>(`option ${id}`, null);
  const owner = `remedy ${id}`;
  const pressed = hand.pressed.value?.owner === owner;
  const done = isDone(task, work);
  // A task without work has nothing to fold.
  const [folded, setFolded] = useState(task.kind === 'follow' || (done && option !== null));
  const remedies = useRef<HTMLDivElement>(null);
  const toRemedies = useRef(false);
  const byPointer = useRef(false);
  const answer = (next: Work) => {
    setWork(next);
    // One press answers these kinds, so the work can fold at once. Not with the keyboard: its arrow keys may go on choosing.
    if (byPointer.current && ONE_PRESS.has(task.kind)) setFolded(true);
  };
  const fold = () => setFolded(done);
  const goToRemedies = () => {
    toRemedies.current = true;
    fold();
  };
  useEffect(() => {
    if (folded && toRemedies.current) remedies.current?.querySelector('input')?.focus();
    toRemedies.current = false;
  }, [folded]);
  const choose = (remedy: RemedyClass) => {
    setOption(remedy);
    if (byPointer.current) fold();
  };
  const order = () => {
    if (option === null) return;
    const ordered: RemedyAnswer = { ...work, option };
    const command: Command =
      slip === null
        ? { kind: 'order-remedy', strip: strip.id, answer: ordered }
        : { kind: 'follow', slip: slip.id, answer: ordered };
    if (game.settings.value.pace === 'relaxed') hand.press(owner, command);
    else hand.send(command);
  };
  return (
    <div
      class="task"
      onPointerDown={() => {
        byPointer.current = true;
      }}
      onKeyDown={() => {
        byPointer.current = false;
      }}
    >
      {task.kind === 'follow' ? null : (
        <Folding line={workLine(task, work) ?? ''} folded={folded} onUnfold={() => setFolded(false)}>
          <Table task={task} work={work} onWork={answer} />
        </Folding>
      )}
      <div ref={remedies} onKeyUp={(event) => event.key === 'Tab' && fold()}>
        <Choices<RemedyClass>
          legend={t('flight:remedy.choose')}
          chosen={option}
          onChoose={choose}
          choices={task.options.map(({ remedy, cost, worksFrom }) => ({
            value: remedy,
            label: remedyWords(strip, remedy),
            detail: t(worksFrom <= flight.week ? 'flight:remedy.now' : 'flight:remedy.from', {
              cost: formatFigure(cost, 'money'),
              week: worksFrom,
            }),
          }))}
        />
      </div>
      {pressed ? (
        <Pressed />
      ) : (
        <Commit>
          {done && !folded && option === null ? (
            <button type="button" class="button wide commit" onClick={goToRemedies}>
              {t('flight:remedy.goOn')}
            </button>
          ) : (
            <button
              type="button"
              class="button wide commit"
              disabled={option === null || !done}
              onClick={order}
            >
              {!done
                ? t('flight:remedy.workFirst')
                : option === null
                  ? t('flight:remedy.choose')
                  : t('flight:remedy.order')}
            </button>
          )}
        </Commit>
      )}
    </div>
  );
}
