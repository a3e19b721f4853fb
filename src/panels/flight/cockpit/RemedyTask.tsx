// The cockpit's task: do the work on the table, choose one of three remedies, confirm.
// Must not highlight a remedy; their order is the rule book's.

import { useMemo } from 'preact/hooks';
import { cockpitTask } from '../../../flight/index.ts';
import type { CockpitTask } from '../../../flight/task-types.ts';
import type { Command, RemedyAnswer, RemedyClass, Slip, Strip } from '../../../flight/types.ts';
import { formatFigure, hasWords, t, words } from '../../../language/index.ts';
import { useCabin, useFlight } from '../cabin.ts';
import { Choices } from '../parts/Choices.tsx';
import { Commit } from '../parts/Commit.tsx';
import { useDraft } from '../parts/draft.ts';
import { Pressed } from '../parts/Pressed.tsx';
import { DepartmentsWork } from './DepartmentsWork.tsx';
import { LeversWork } from './LeversWork.tsx';
import type { Work } from './work.ts';
import { ProcessWork } from './ProcessWork.tsx';
import { TerritoryWork } from './TerritoryWork.tsx';

/** The answer so far, without the remedy. */
const WORKS = {
  process: ProcessWork,
  territory: TerritoryWork,
  levers: LeversWork,
  departments: DepartmentsWork,
} as const;

/** True when the task's own part has been answered; moving nothing is an answer for levers and territories only once touched. */
function isDone(task: CockpitTask, work: Work): boolean {
  switch (task.kind) {
    case 'process':
      return work.step !== undefined;
    case 'departments':
      return work.department !== undefined;
    case 'levers':
      return work.shift !== undefined;
    case 'territory':
      return work.moves !== undefined;
    case 'follow':
      return true;
  }
}

interface Props {
  /** The strip's or the slip's id. */
  readonly id: string;
  readonly strip: Strip;
  readonly slip: Slip | null;
}

/** What a remedy is called; where the cause came from the tower, what the tower advised. */
function remedyWords(strip: Strip, remedy: RemedyClass): string {
  const own = `options.${remedy}`;
  return words(strip.scenario, hasWords(strip.scenario, own) ? own : 'advice.right', strip.facts);
}

/** Work, remedies, «Bestill». In the relaxed pace the order can be taken back until it is answered. */
export function RemedyTask({ id, strip, slip }: Props) {
  const { game, content, desk } = useCabin();
  const state = useFlight();
  const task = useMemo(() => cockpitTask(state, id, content), [state, id, content]);
  const [work, setWork] = useDraft<Work>(`work ${id}`, {});
  const [option, setOption] = useDraft<RemedyClass | null>(`option ${id}`, null);
  const owner = `remedy ${id}`;
  const pressed = desk.pressed.value?.owner === owner;
  const Kind = task.kind === 'follow' ? null : WORKS[task.kind];
  const order = () => {
    if (option === null) return;
    const answer: RemedyAnswer = { ...work, option };
    const command: Command =
      slip === null
        ? { kind: 'order-remedy', strip: strip.id, answer }
        : { kind: 'follow', slip: slip.id, answer };
    if (game.settings.value.pace === 'relaxed') desk.press(owner, command);
    else desk.send(command);
  };
  return (
    <div class="task">
      {Kind === null ? null : <Kind task={task} work={work} onWork={setWork} />}
      <Choices<RemedyClass>
        legend={t('flight:remedy.choose')}
        chosen={option}
        onChoose={setOption}
        choices={task.options.map(({ remedy, cost, worksFrom }) => ({
          value: remedy,
          label: remedyWords(strip, remedy),
          detail: t(worksFrom <= state.week ? 'flight:remedy.now' : 'flight:remedy.from', {
            cost: formatFigure(cost, 'money'),
            week: worksFrom,
          }),
        }))}
      />
      {pressed ? (
        <Pressed />
      ) : (
        <Commit>
          <button
            type="button"
            class="button wide commit"
            disabled={option === null || !isDone(task, work)}
            onClick={order}
          >
            {!isDone(task, work)
              ? t('flight:remedy.workFirst')
              : option === null
                ? t('flight:remedy.choose')
                : t('flight:remedy.order')}
          </button>
        </Commit>
      )}
    </div>
  );
}
