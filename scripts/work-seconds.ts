// What the tower's other work shows, in words, and how many presses it takes: for the report of seconds.

import type { CausesTask, TowerTask } from '../src/flight/index.ts';

/** Labels on a record that are the same on every record: usual, enough, and the shares beside them. */
const RECORD_LABELS = 5;
/** The figures of the forecast's table: four for each of its three steps. */
const SUM_FIGURES = 12;

/** Words read at a table with its verdict, and presses up to handing in. */
interface WorkCount {
  readonly words: number;
  readonly presses: number;
}

/**
 * @param game words of the game's texts at these paths of `flight`
 * @param own words of a company's text
 */
export function workCount(
  task: Exclude<TowerTask, CausesTask>,
  game: (...paths: readonly string[]) => number,
  own: (group: string, id: string) => number,
): WorkCount {
  const sum = <T>(all: readonly T[], of: (one: T) => number) =>
    all.reduce((total, one) => total + of(one), 0);
  switch (task.kind) {
    case 'report': {
      const tiles = sum(task.tiles, ({ kind, picture }) => {
        if (picture.form === 'record') return own('records', picture.measure.counts) + RECORD_LABELS;
        const figures = picture.form === 'bars' ? picture.rows.length * 2 : game('report.weeks_other');
        return game(`report.tile.${kind}`) + figures;
      });
      // The parts stand in the question and at their places, and in the verdict.
      const asked =
        sum(task.parts, (part) => 2 * game(`report.part.${part}`)) + 3 * game('report.told.answered');
      return { words: tiles + asked + game('report.asks', 'report.handIn'), presses: task.parts.length + 1 };
    }
    case 'forecast': {
      const rates = sum(task.rows, ({ step }) =>
        game(`forecast.into.${step}`, 'forecast.rate.word', 'forecast.rate.usual', 'forecast.rate.measured'),
      );
      const bands = game('forecast.band.narrow', 'forecast.band.medium', 'forecast.band.wide');
      const leaks = sum(
        task.leaks,
        ({ suspect, steps }) =>
          own('suspects', suspect) + steps.filter((leak) => leak > 0).length * game('forecast.leak.much'),
      );
      const table =
        game('forecast.open', 'forecast.value', 'forecast.chance', 'forecast.figure') + SUM_FIGURES;
      const lead = game('forecast.lead', 'forecast.swing', 'forecast.which', 'forecast.looks');
      const told = game('forecast.told.covered', 'forecast.told.figure.near', 'forecast.told.band.fair');
      return { words: rates + bands + leaks + table + lead + told, presses: task.rows.length + 3 };
    }
    case 'alarm': {
      const records = sum(task.records, ({ counts }) => own('records', counts) + game('alarm.legend'));
      const lead = game('alarm.lead', 'alarm.which', 'alarm.from', 'alarm.lines', 'alarm.handIn');
      const told = game('alarm.told.chosen', 'alarm.told.rang_other', 'alarm.told.before');
      return { words: records + lead + told + task.limits.length, presses: 3 };
    }
  }
}
