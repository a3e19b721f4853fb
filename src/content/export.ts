// The scenarios as lines of JSON, one scenario a line, with the numbers filled in as the game writes them.

import { type Shape, amountOf } from '../quarter/remedies.ts';
import { POOLS, symptomOf } from '../quarter/symptoms.ts';
import type { FigureUnit } from '../quarter/units.ts';
import type { Figures } from './check/trial.ts';
import { type Line, type Words, lineWords } from './check/words.ts';
import { FACT_UNITS, type FactName } from './facts.ts';
import type { Content, FullScenario, Scenario } from './types.ts';

/** What the export needs to know from the model and the language. */
export interface Filling {
  /** The figures that the scenario's texts may name, in one segment. */
  figures(scenario: Scenario, cell: number): Figures;
  /** The three shapes of remedy that lie on the cockpit's desk. */
  shapes(scenario: FullScenario): readonly Shape[];
  /** The lines of the scenario's log. */
  log(scenario: FullScenario, cell: number): readonly Line[];
  /** Writes a figure in the form of the language. */
  write(value: number, unit: FigureUnit): string;
}

/** The pieces of advice that a tower can send, the right one first. */
const ADVICE = ['right', 'other1', 'other2'] as const;

/** A text with the figures written as the game writes them. */
export function filled(words: Words, text: string, figures: Figures, write: Filling['write']): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const unit = name in FACT_UNITS ? FACT_UNITS[name as FactName] : 'count';
    const value = figures[name] ?? 0;
    return unit === 'segment' ? (words.get('segments', String(value)) ?? '') : write(value, unit);
  });
}

function lineOf(content: Content, scenario: Scenario, words: Words, cell: number, filling: Filling): string {
  const figures = filling.figures(scenario, cell);
  const fill = (path: string) => filled(words, words.get(scenario.id, path) ?? '', figures, filling.write);
  const common = {
    id: scenario.id,
    responsibility:
      scenario.responsibility.length === 1 ? scenario.responsibility[0] : scenario.responsibility,
    company: content.id,
    seats: scenario.seats,
  };
  const feedback = ['right', 'wrong', 'why']
    .map(fill)
    .filter((part) => part !== '')
    .join(' ');
  if (scenario.storm) {
    const situation = fill('line');
    return JSON.stringify({
      ...common,
      twin: null,
      storm: true,
      situation,
      phrases: [],
      options: [],
      feedback,
    });
  }
  const log = filling.log(scenario, cell).map((line) => ({
    hand: line.hand,
    text: filled(words, lineWords(words, line), line.facts, filling.write),
  }));
  const advice = ADVICE.map((name) => ({ text: fill(`advice.${name}`), right: name === 'right' }));
  const { kind } = scenario;
  const suspects = POOLS[symptomOf(kind, scenario.figure)].map((suspect) => ({
    text: words.get('suspects', suspect) ?? '',
    right: suspect === kind,
  }));
  // Which of them is best hangs on the week, so what the desk tells of them is told here.
  const measures = filling.shapes(scenario).map((shape) => {
    const remedy = content.branch(cell).remedies[kind][shape];
    const { price, first, full, lasts, shakes } = remedy;
    return {
      text: words.get(scenario.id, `remedy.${shape}`) ?? words.get('remedies', `${kind}.${shape}`) ?? '',
      price,
      takes: amountOf(kind, remedy),
      first,
      full,
      lasts,
      shakes,
    };
  });
  const phrases = (['a', 'b', 'c'] as const).map((id) => ({
    text: fill(id),
    right: scenario.decides === id,
  }));
  return JSON.stringify({
    ...common,
    twin: scenario.twin,
    storm: false,
    situation: fill('call'),
    log,
    // All that can be behind the result that is named; a flight lays three or four of them on the tower's table.
    suspects,
    measures,
    // The log as a whole is one more thing to mark.
    phrases: [...phrases, { text: log.map(({ text }) => text).join(' '), right: scenario.decides === 'log' }],
    options: [...(scenario.tower === null ? [] : advice), ...(scenario.cockpit === null ? [] : measures)],
    feedback,
  });
}

/** One line per scenario. The segments take turns, so that the examples are not all about the same one. */
export function exportLines(content: Content, words: Words, filling: Filling): string[] {
  return content.scenarios.map((scenario, i) =>
    lineOf(content, scenario, words, i % content.segments, filling),
  );
}
