// The scenarios as lines of JSON, one each, with the numbers of seed 1 filled in as the game writes them.
// Must not check anything.

import type { Content, Scenario } from '../src/content/types.ts';
import { factsOnSeedOne } from './content-flights.ts';
import { type Language, Texts } from './content-texts.ts';

/** What the lamp shows where only it tells a pair apart. */
const READING: Readonly<Record<Language, { lit: (cause: string) => string; dark: string }>> = {
  nb: { lit: (cause) => `[Lampen lyser: ${cause}]`, dark: '[Lampen er mørk: ingen årsak er logget]' },
  en: { lit: (cause) => `[The lamp is lit: ${cause}]`, dark: '[The lamp is dark: no cause is logged]' },
};

function lineOf(content: Content, s: Scenario, texts: Texts, cell: number): string {
  const facts = factsOnSeedOne(s, cell).bent;
  const fill = (path: string) => texts.filled(s.id, path, facts);
  const reading = READING[texts.language];
  const lamp = s.cause === 'known' ? reading.lit(fill('lamp')) : reading.dark;
  const options = (group: string, names: readonly string[]) =>
    names.map((quality) => ({ text: fill(`${group}.${quality}`), quality }));
  return JSON.stringify({
    id: s.id,
    responsibility: s.responsibility.length === 1 ? s.responsibility[0] : s.responsibility,
    company: content.company,
    seats: s.seats,
    twin: s.twin,
    storm: s.storm,
    situation: s.storm ? fill('line') : s.sameText ? `${fill('call')} ${lamp}` : fill('call'),
    phrases: s.storm
      ? []
      : (['a', 'b', 'c'] as const).map((id) => ({ text: fill(id), right: s.decides === id })),
    options: [
      ...(s.tower === null ? [] : options('advice', ['right', 'other1', 'other2'])),
      ...(s.cockpit === null ? [] : options('options', ['root', 'patch', 'elsewhere'])),
    ],
    feedback: ['right', 'wrong', 'why']
      .map(fill)
      .filter((part) => part !== '')
      .join(' '),
  });
}

/** One line per scenario. The segments take turns, so that the texts do not all speak of one. */
export function exportLines(content: Content, language: Language): string[] {
  const texts = new Texts(language);
  return content.scenarios.map((s, i) => lineOf(content, s, texts, i % 5));
}
