// The scenarios as lines of JSON, one scenario a line, with the numbers filled in as the game writes them.

import type { FigureUnit } from '../quarter/units.ts';
import type { Figures } from './check/trial.ts';
import { type Line, type Words, lineWords } from './check/words.ts';
import { FACT_UNITS, type FactName } from './facts.ts';
import type { Content, FullScenario, Scenario } from './types.ts';

/** What the export needs to know from the model and the language. */
export interface Filling {
  /** The figures that the scenario's texts may name, in one segment. */
  figures(scenario: Scenario, cell: number): Figures;
  /** The lines of the scenario's log. */
  log(scenario: FullScenario, cell: number): readonly Line[];
  /** The grade of each remedy, 0–1. */
  qualities(scenario: Scenario, cell: number): Readonly<Record<'root' | 'patch' | 'elsewhere', number>>;
  /** Writes a figure in the form of the language. */
  write(value: number, unit: FigureUnit): string;
}

type Remedy = keyof ReturnType<Filling['qualities']>;

/** Which remedy the cockpit carries out when it follows each piece of advice. */
const ADVICE = { right: 'root', other1: 'elsewhere', other2: 'elsewhere' } as const;
const REMEDY_OPTIONS = { root: 'root', patch: 'patch', elsewhere: 'elsewhere' } as const;

/** A text with the figures written as the game writes them. */
function filled(words: Words, text: string, figures: Figures, write: Filling['write']): string {
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
  const grades = filling.qualities(scenario, cell);
  const options = (group: 'advice' | 'options', remedies: Readonly<Record<string, Remedy>>) =>
    Object.entries(remedies).map(([name, remedy]) => ({
      text: fill(`${group}.${name}`),
      quality: Number(grades[remedy].toFixed(2)),
    }));
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
    // The log as a whole is one more thing to mark.
    phrases: [...phrases, { text: log.map(({ text }) => text).join(' '), right: scenario.decides === 'log' }],
    options: [
      ...(scenario.tower === null ? [] : options('advice', ADVICE)),
      ...(scenario.cockpit === null ? [] : options('options', REMEDY_OPTIONS)),
    ],
    feedback,
  });
}

/** One line per scenario. The segments take turns, so that the examples are not all about the same one. */
export function exportLines(content: Content, words: Words, filling: Filling): string[] {
  return content.scenarios.map((scenario, i) =>
    lineOf(content, scenario, words, i % content.segments, filling),
  );
}
