// A small pack to begin from: a company that goes by the first of ours, with one of its stories. Made of what the game has, so that it always opens.

import { writePackValue } from '../content/packs/write.ts';
import { textAt } from '../content/packs/texts.ts';
import type { Scenario, TextTree } from '../content/types.ts';
import { loadTexts, t } from '../language/index.ts';
import { given } from '../quarter/at.ts';
import { FIRST_COMPANY } from './content.ts';
import { hostOf } from './pack-host.ts';

/** A scenario as a file has it: what it lacks is left out there, but for the twin. */
function filed(scenario: Scenario): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(scenario).filter(
      ([name, value]) => name === 'twin' || (value !== null && !(name === 'storm' && value === false)),
    ),
  );
}

/** A story that stands alone and is told in the call, with all that it takes. */
function isSimple(scenario: Scenario): boolean {
  return !scenario.storm && scenario.twin === null && scenario.handoff === 'none' && scenario.told === 'call';
}

/** A part of a company's texts. */
function partOf(texts: TextTree, part: string): TextTree {
  const found = texts[part];
  return typeof found === 'object' ? found : {};
}

/** The text of the pack, in one language. */
export async function examplePack(language: string): Promise<string> {
  const { content, texts } = given(await hostOf(FIRST_COMPANY), 'the first company');
  await loadTexts('own');
  const story = given(content.scenarios.find(isSimple), 'a story that stands alone');
  const said = texts[language] ?? {}; // whichever language is shown has them
  const segments = content.model.shares.map((_, cell) => [
    String(cell),
    textAt(said, 'segments', String(cell)) ?? '',
  ]);
  return writePackValue({
    name: t('own:example.name'),
    for: FIRST_COMPANY,
    company: { view: content.view },
    scenarios: [filed(story)],
    texts: {
      [language]: {
        company: {
          name: t('own:example.name'),
          line1: t('own:example.line1'),
          line2: t('own:example.line2'),
          line3: t('own:example.line3'),
        },
        segments: Object.fromEntries(segments) as TextTree,
        people: partOf(said, 'people'),
        [story.id]: partOf(said, story.id),
      },
    },
  });
}
