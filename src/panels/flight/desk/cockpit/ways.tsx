// The ways in which a matter can be decided, as rows to choose from: remedies, tools that stand for them, or go and no-go. «Leave it» is last.

import type { ComponentChildren } from 'preact';
import type {
  Choice,
  CockpitTask,
  Decision,
  RemedyOption,
  StripView,
  ToolRow,
  Work,
} from '../../../../flight/index.ts';
import { formatFigure, t, words } from '../../../../language/index.ts';
import { choiceName } from '../../../parts/say.ts';
import { optionNotes, optionWords, pairWords, weeksBrief } from './decision-words.ts';

/** A row. `key` is unique among them, and `work` is what choosing it answers besides. */
export interface Way {
  readonly key: string;
  readonly choice: Choice;
  readonly work: Work | null;
  readonly label: ComponentChildren;
  readonly detail: ComponentChildren;
  /** True where the detail is a price alone. */
  readonly brief?: boolean;
}

const NEEDS = ['must', 'first', 'second'] as const;

/** «kan: godkjenne fra mobil · mangler: hente prisene» */
function needsWords(scenario: string, { meets }: ToolRow): string {
  const named = (met: boolean) =>
    NEEDS.filter((_, i) => meets[i] === met).map((need) => words(scenario, `tool.${need}`));
  const lists = [
    ['flight:tool.can', named(true)],
    ['flight:tool.lacks', named(false)],
  ] as const;
  return lists
    .flatMap(([key, needs]) => (needs.length === 0 ? [] : [t(key, { needs: needs.join(', ') })]))
    .join(' · ');
}

/** What the tool in a row of the table is called. */
export function toolName(scenario: string, row: ToolRow | undefined): string {
  return row === undefined ? '' : words(scenario, `tool.${row.name}`);
}

interface CellsProps {
  readonly option: RemedyOption;
  readonly task: Decision;
  readonly week: number;
}

/** Price, weeks and share of a remedy below the columns' heads; read aloud as a sentence. */
function Cells({ option, task, week }: CellsProps) {
  const notes = optionNotes(option, week);
  return (
    <>
      <span class="unseen">{optionWords(option, task, week)}</span>
      <span class="way-cells" aria-hidden="true">
        <span>
          {option.shakes
            ? t('flight:decision.cell.hours', { cost: formatFigure(task.hours, 'count') })
            : formatFigure(option.price, 'count')}
        </span>
        <span>{weeksBrief(option, week)}</span>
        <span>{t(`flight:decision.cell.${option.amount}`)}</span>
      </span>
      {notes.length === 0 ? null : (
        <span class="way-notes" aria-hidden="true">
          {notes.join(' · ')}
        </span>
      )}
    </>
  );
}

/** What stands in the columns below. */
export function WaysHead() {
  return (
    <p class="ways-head way-cells" aria-hidden="true">
      <span>{t('flight:decision.head.price')}</span>
      <span>{t('flight:decision.head.weeks')}</span>
      <span>{t('flight:decision.head.takes')}</span>
    </p>
  );
}

function leaving(task: CockpitTask): Way {
  const go = task.kind === 'go';
  return {
    key: 'leave',
    choice: 'leave',
    work: null,
    label: t(go ? 'flight:go.no' : 'flight:decision.leave'),
    brief: true,
    detail: (
      <>
        <span class="unseen">{t('flight:decision.leaveIs')}</span>
        <span class="way-cells" aria-hidden="true">
          <span>{formatFigure(0, 'count')}</span>
        </span>
      </>
    ),
  };
}

/** The rows of a task in the order shown. */
export function waysOf(
  task: CockpitTask & Decision,
  { scenario, cell }: StripView,
  week: number,
): readonly Way[] {
  const { about } = task;
  const story = task.named ? scenario : null;
  if (about === 'normal') return [leaving(task)];
  if (task.kind === 'tool') {
    const rows = task.rows.map((row, tool) => ({
      key: `tool-${tool}`,
      choice: row.option.shape,
      work: { tool },
      label: toolName(scenario, row),
      detail: (
        <>
          <span class="needs">{needsWords(scenario, row)}</span>
          <Cells option={row.option} task={task} week={week} />
        </>
      ),
    }));
    return [...rows, leaving(task)];
  }
  const remedies = task.options.map((option) => {
    const name = choiceName(option.shape, about, cell, story);
    return {
      key: option.shape,
      choice: option.shape,
      work: null,
      label: task.kind === 'go' ? t('flight:go.yes', { remedy: name }) : name,
      detail: <Cells option={option} task={task} week={week} />,
    };
  });
  const { pair } = task;
  if (pair === null) return [...remedies, leaving(task)];
  const both = {
    key: pair.choice,
    choice: pair.choice,
    work: null,
    label: choiceName(pair.choice, about, cell, story),
    detail: pairWords(pair, task),
  };
  return [...remedies, both, leaving(task)];
}

/** The key of the row that has been chosen; null while none has. */
export function wayChosen(ways: readonly Way[], choice: Choice | null, work: Work): string | null {
  const way = ways.find((one) => one.choice === choice && (one.work === null || one.work.tool === work.tool));
  return way?.key ?? null; // nothing has been chosen yet
}
