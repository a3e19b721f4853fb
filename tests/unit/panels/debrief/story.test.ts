// What the debrief tells of a caller who noticed something.

import { beforeAll, expect, it } from 'vitest';
import type { DebriefEntry } from '../../../../src/flight/index.ts';
import { loadTexts, setCompany, setLanguage, textOf, words } from '../../../../src/language/index.ts';
import { storyOf } from '../../../../src/panels/debrief/story.ts';
import { flownBy } from '../../../builders/debriefs.ts';
import { startup } from '../../../builders/flight.ts';

beforeAll(async () => {
  await setLanguage('nb');
  await Promise.all([loadTexts('debrief'), loadTexts('flight')]);
  await setCompany(startup);
});

it('good words stand only where the figure bears them out', () => {
  const { entries } = flownBy('right').debrief;
  const entry = entries.find(({ events }) => events.some(({ event }) => event.kind === 'effect-told'));
  if (entry === undefined) return expect.fail();
  const { strip } = entry;
  const usual = strip.facts[`${strip.cites}Norm`] ?? expect.fail();
  const worse = strip.cites === 'leavers' ? 2 * usual : usual / 2;
  const told = (after: number): string => {
    const event = { kind: 'effect-told', strip: strip.id, before: worse, after, outcome: 'mended' } as const;
    const only: DebriefEntry = { ...entry, events: [{ step: 1, week: 6, event }] };
    return storyOf(only).join(' ');
  };
  const good = words(strip.scenario, 'effect', strip.facts);
  expect(told(usual)).toContain(good);
  const notYet = textOf('debrief:entry.outcome.mended', { week: 7 });
  for (const after of [worse, (9 * worse + usual) / 10]) expect(told(after)).toBe(notYet);
});
