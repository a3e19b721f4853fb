// The scenarios as lines of JSON, one scenario a line, with the numbers filled in as the game writes them.

import type { FigureUnit } from '../quarter/units.ts';
import type { Figures } from './check/trial.ts';
import type { Language, Words } from './check/words.ts';
import { FACT_UNITS, type FactName } from './facts.ts';
import type { Content, Scenario } from './types.ts';

/** What the export needs to know from the model and the language. */
export interface Filling {
  /** The figures that the scenario's texts may name, in one segment. */
  figures(scenario: Scenario, cell: number): Figures;
  /** The grade of each remedy, 0–1. */
  qualities(scenario: Scenario, cell: number): Readonly<Record<'root' | 'patch' | 'elsewhere', number>>;
  /** Writes a figure in the form of the language. */
  write(value: number, unit: FigureUnit): string;
}

type Remedy = keyof ReturnType<Filling['qualities']>;

/** What the lamp shows. It is exported where two calls have the same text and only the lamp tells them apart. */
const READING: Readonly<Record<Language, { lit: (cause: string) => string; dark: string }>> = {
  nb: { lit: (cause) => `[Lampen lyser: ${cause}]`, dark: '[Lampen er mørk: ingen årsak er logget]' },
  en: { lit: (cause) => `[The lamp is lit: ${cause}]`, dark: '[The lamp is dark: no cause is logged]' },
};

/** Which remedy the cockpit carries out when it follows each piece of advice. */
const ADVICE = { right: 'root', other1: 'elsewhere', other2: 'elsewhere' } as const;
const REMEDY_OPTIONS = { root: 'root', patch: 'patch', elsewhere: 'elsewhere' } as const;

/** The text of a field, with the figures written as the game writes them. */
function filled(words: Words, id: string, path: string, figures: Figures, write: Filling['write']): string {
  return (words.get(id, path) ?? '').replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const unit = FACT_UNITS[name as FactName];
    const value = figures[name] ?? 0;
    return unit === 'segment' ? (words.get('segments', String(value)) ?? '') : write(value, unit);
  });
}

function lineOf(content: Content, scenario: Scenario, words: Words, cell: number, filling: Filling): string {
  const figures = filling.figures(scenario, cell);
  const fill = (path: string) => filled(words, scenario.id, path, figures, filling.write);
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
  const reading = READING[words.language];
  const lamp = scenario.cause === 'known' ? reading.lit(fill('lamp')) : reading.dark;
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
    situation: scenario.sameText ? `${fill('call')} ${lamp}` : fill('call'),
    // Where only the lamp tells a pair apart, its reading is one more phrase to mark, and the right one.
    phrases: scenario.sameText ? [...phrases, { text: lamp, right: true }] : phrases,
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
