// The scenarios as lines of JSON, one each, with the numbers of seed 1 filled in as the game writes them.
// Must not check anything.

import type { Content, Scenario } from '../src/content/types.ts';
import type { RemedyClass } from '../src/flight/index.ts';
import type { Language } from '../src/look/languages.ts';
import { factsOnSeedOne, qualitiesOnSeedOne } from './content-flights.ts';
import { Texts } from './content-texts.ts';

/** What the lamp shows where only it tells a pair apart; a language that has no words for it here takes the English ones. */
const READING: Readonly<Record<string, { lit: (cause: string) => string; dark: string }>> & {
  readonly en: { lit: (cause: string) => string; dark: string };
} = {
  nb: { lit: (cause) => `[Lampen lyser: ${cause}]`, dark: '[Lampen er mørk: ingen årsak er logget]' },
  en: { lit: (cause) => `[The lamp is lit: ${cause}]`, dark: '[The lamp is dark: no cause is logged]' },
};

/** What the cockpit does when it follows each piece of advice: the root, or something beside it. */
const ADVICE = { right: 'root', other1: 'elsewhere', other2: 'elsewhere' } as const;
const REMEDY_OPTIONS = { root: 'root', patch: 'patch', elsewhere: 'elsewhere' } as const;

function lineOf(content: Content, s: Scenario, texts: Texts, cell: number): string {
  const facts = factsOnSeedOne(s, cell).bent;
  const fill = (path: string) => texts.filled(s.id, path, facts);
  const reading = READING[texts.language] ?? READING.en;
  const lamp = s.cause === 'known' ? reading.lit(fill('lamp')) : reading.dark;
  const grades = s.storm ? null : qualitiesOnSeedOne(s, cell);
  const options = (group: 'advice' | 'options', remedies: Readonly<Record<string, RemedyClass>>) =>
    Object.entries(remedies).map(([name, remedy]) => ({
      text: fill(`${group}.${name}`),
      quality: Number((grades?.[remedy] ?? 0).toFixed(2)),
    }));
  const phrases = (['a', 'b', 'c'] as const).map((id) => ({ text: fill(id), right: s.decides === id }));
  return JSON.stringify({
    id: s.id,
    responsibility: s.responsibility.length === 1 ? s.responsibility[0] : s.responsibility,
    company: content.company,
    seats: s.seats,
    twin: s.twin,
    storm: s.storm,
    situation: s.storm ? fill('line') : s.sameText ? `${fill('call')} ${lamp}` : fill('call'),
    // Where only the lamp tells a pair apart, its reading can be marked as well, and decides.
    phrases: s.storm ? [] : s.sameText ? [...phrases, { text: lamp, right: true }] : phrases,
    options: [
      ...(s.tower === null ? [] : options('advice', ADVICE)),
      ...(s.cockpit === null ? [] : options('options', REMEDY_OPTIONS)),
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
