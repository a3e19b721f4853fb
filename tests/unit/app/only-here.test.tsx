// Where the address reaches this machine alone, the wall and the trainer's page say what to do, and what may still stand in the way then.

import { beforeAll, expect, it } from 'vitest';
import { newDemo } from '../../../src/classroom/index.ts';
import { loadTexts, setLanguage } from '../../../src/language/index.ts';
import { Join } from '../../../src/panels/demo/Ends.tsx';
import { ClassLink } from '../../../src/panels/trainer/ClassLink.tsx';
import { simulatedPage } from '../../builders/simulated-page.ts';

const draw = simulatedPage('http://127.0.0.1:5713/');

beforeAll(() => loadTexts('trainer', 'demo'));

const wall = {
  state: { value: newDemo(4) },
  perform: () => undefined,
} as unknown as Parameters<typeof Join>[0]['wall'];

it.each([
  ['nb', [/start -- --room/, /brannmur/, /gjestenett/]],
  ['en', [/start -- --room/, /firewall/, /Guest networks/]],
] as const)(
  'the prompts of browser and firewall, and a network that keeps machines apart, %s',
  async (tag, foretold) => {
    await setLanguage(tag);
    const quarter = { company: 'startup', seed: 77 };
    for (const [shown, place] of [
      [<ClassLink key="page" />, '.class-only-here'],
      [<Join key="wall" wall={wall} strips={4} quarter={quarter} />, '.wall-only-here'],
    ] as const) {
      const told = draw(shown).querySelector(place)?.textContent ?? '';
      for (const words of foretold) expect(told).toMatch(words);
    }
    await setLanguage('nb');
  },
);
