// A strip of the demo in words: what decides is pointed at, and a case of one's own fits beside those of the model.

import { beforeAll, describe, expect, it } from 'vitest';
import { demoStrips } from '../../../../src/classroom/index.ts';
import { loadLaterTexts, loadTexts, setCompany, setLanguage } from '../../../../src/language/index.ts';
import { minutesOf, questionsOf } from '../../../../src/panels/demo/notes.ts';
import { ownStrip } from '../../../../src/panels/demo/own-strip.ts';
import { shownOf } from '../../../../src/panels/parts/shown.ts';
import { startup } from '../../../builders/flight.ts';

beforeAll(async () => {
  await setLanguage('nb');
  await loadTexts('demo', 'flight', 'world');
  await setCompany(startup);
  await loadLaterTexts();
});

describe('a strip on the wall', () => {
  it('points at what decides: a phrase of its call, a line of its log, or a log in which no line does', () => {
    const drawn = demoStrips(startup, 77);
    for (const one of drawn) {
      const { pieces, log, decides, seat, because, why, crew } = shownOf(one, drawn, startup);
      const lines = log.filter((line) => line.decides).length;
      if (decides === 'log') expect(lines).toBe(seat === 'cockpit' ? 1 : 0);
      else expect([lines, pieces.filter(({ phrase }) => phrase === decides).length]).toEqual([0, 1]);
      expect(because).not.toBe('');
      expect(why).not.toBe('');
      expect(crew?.said?.words).not.toBe('');
    }
  });

  it('names its twin only once that has been shown', () => {
    const drawn = demoStrips(startup, 77);
    const shown = drawn.map((one) => shownOf(one, drawn, startup));
    expect(shown.map(({ twin }) => twin)).toEqual([null, shown[0]?.name, null, shown[2]?.name]);
    expect(questionsOf(shown[1] ?? expect.fail()).some((text) => text.includes(shown[0]?.name ?? '–'))).toBe(
      true,
    );
  });
});

it('a case of one’s own has its words, and no figures', () => {
  const written = {
    language: 'nb',
    call: 'Kundene venter. Ingen vet hvorfor.',
    phrases: [
      { text: 'Kundene venter', decides: false },
      { text: 'Ingen vet hvorfor', decides: true },
    ],
    log: [{ hand: 'believes', text: 'Det er nok prisen' }],
    seat: 'tower',
    why: 'Noen må finne det ut.',
  } as const;
  const strip = ownStrip(written, 'own');
  expect(strip.pieces.map(({ text }) => text).join('')).toBe(written.call);
  expect(strip).toMatchObject({ decides: 'b', seat: 'tower', because: written.why, seats: null, crew: null });
  const byLog = ownStrip(
    { ...written, phrases: written.phrases.map((one) => ({ ...one, decides: false })) },
    'own',
  );
  expect(byLog.decides).toBe('log');
});

it('the steps of four strips fill twenty-five minutes without a gap', () => {
  const parts = [
    minutesOf('join', 0, 4),
    ...[0, 1, 2, 3].map((at) => minutesOf('vote', at, 4)),
    minutesOf('end', 3, 4),
  ];
  expect(parts.map(({ from }) => from)).toEqual([0, ...parts.slice(0, -1).map(({ to }) => to)]);
  expect(parts.at(-1)?.to).toBe(25);
});
