// Debriefs that were recorded before strips had logs open without a fault: what can be said of them is, and nothing is made up.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Debrief, POINTS } from '../../../src/flight/index.ts';
import { checksum, openEnvelope } from '../../../src/keep/envelope.ts';
import { MIGRATIONS } from '../../../src/keep/migrations.ts';
import { DEFAULT_SETTINGS } from '../../../src/keep/records.ts';
import { NOTHING_LEARNED } from '../../../src/learning/index.ts';
import { loadTexts, setCompany, setLanguage } from '../../../src/language/index.ts';
import { storyOf } from '../../../src/panels/debrief/story.ts';
import { openingSentence, worthSentence } from '../../../src/panels/debrief/phrasing.ts';
import { csvOf, jsonOf } from '../../../src/panels/debrief/files.ts';
import { scoreWhy } from '../../../src/panels/parts/score-why.ts';
import { cueSentence, verdictWords } from '../../../src/panels/parts/verdict-words.ts';
import { startup } from '../../builders/flight.ts';

/** The debriefs that version 1 of the rules has written: their text as kept, and as it opens today. */
function recorded(): readonly { readonly text: string; readonly debrief: Debrief }[] {
  const file = new URL('../../fixtures/saves/rules-1.json', import.meta.url);
  const saves = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return Object.entries(saves).flatMap(([key, text]) => {
    if (!key.startsWith('debrief:')) return [];
    const opened = openEnvelope('debrief', text);
    if (opened.state !== 'good' || opened.value === null) return expect.fail(`${key}: ${opened.state}`);
    return [{ text, debrief: opened.value }];
  });
}

beforeAll(async () => {
  await loadTexts('flight', 'debrief');
  await setCompany(startup);
  await setLanguage('nb');
});

describe('a debrief of version 1', () => {
  it('has logs without lines, and no messages about figures', () => {
    const all = recorded();
    let engines = 0;
    expect(all.length).toBeGreaterThan(1);
    for (const { text, debrief } of all) {
      expect(text).toContain(String.raw`\"heardValue\"`);
      const { entries } = debrief;
      expect(entries.length).toBeGreaterThan(2);
      for (const { strip, knownThen, said } of entries) {
        expect([strip.log, knownThen.log, said]).toEqual([[], [], []]);
        expect(knownThen).not.toHaveProperty('lamp');
        const { engine } = knownThen;
        if (engine === null) continue;
        engines += 1;
        expect(engine).not.toHaveProperty('enquiries');
        expect(engine).toMatchObject({
          usual: 100,
          green: null,
          stand: engine.load > 115 ? 'high' : 'within',
        });
        expect(engine.lines).toEqual([
          { figure: 'leads', value: expect.any(Number) as number, green: null, stand: null },
        ]);
      }
    }
    expect(engines).toBeGreaterThan(2);
  });

  it('keeps seats, worth and points, and every line of the score has a name of today', () => {
    for (const { text, debrief } of recorded()) {
      const { body } = JSON.parse(text) as { body: string };
      const old = JSON.parse(body) as Debrief;
      expect(debrief.points).toBe(old.points);
      expect(debrief.matrix).toEqual(old.matrix);
      expect(debrief.entries.map(({ belonged, worth }) => [belonged, worth])).toEqual(
        old.entries.map(({ belonged, worth }) => [belonged, worth]),
      );
      const lines = [...debrief.score, ...debrief.entries.flatMap(({ scores }) => scores)];
      expect(lines.filter(({ event }) => !(event in POINTS))).toEqual([]);
      const sums = Object.values(debrief.scores).flat();
      expect(sums.filter(({ event }) => !(event in POINTS))).toEqual([]);
      expect(sums.reduce((sum, { points }) => sum + points, 0)).toBe(debrief.points);
    }
  });

  it('is told whole', () => {
    for (const { debrief } of recorded()) {
      const told = debrief.entries.flatMap((entry) => [
        ...storyOf(entry),
        worthSentence(entry),
        cueSentence(entry.strip, startup),
        ...(entry.stamp === null ? [] : [verdictWords(entry.strip, entry.stamp, startup).text]),
        ...entry.scores.map((line) => scoreWhy(line, entry.strip, entry.scores, startup)),
      ]);
      expect(told.filter((text) => text !== null && /flight:|debrief:|undefined/.test(text))).toEqual([]);
      expect(openingSentence(debrief)).not.toBe('');
      expect(csvOf(debrief, 'A', startup, ';').split('\r\n').length).toBe(debrief.entries.length + 2);
      expect(JSON.parse(jsonOf(debrief, [], null, null))).toHaveProperty('strips');
    }
  });

  it('translates the lamp that was marked into the log, wherever it stands', () => {
    const stamp = { step: 3, mark: 'lamp' };
    const old = {
      entries: [
        {
          strip: { stamps: [stamp] },
          stamp,
          knownThen: { lamp: { lit: true }, week: 2 },
          said: [{ figure: 'win', value: 0.2 }],
          events: [{ step: 3, event: { kind: 'strip-stamped', stamp } }],
          scores: [{ event: 'handed-over-wrong', points: 0 }],
        },
      ],
      score: [{ event: 'handed-over-right', points: 20 }],
      scores: { 'handing-on': [{ event: 'handed-over-right', count: 1, points: 20 }] },
    };
    const log = { step: 3, mark: 'log' };
    expect(MIGRATIONS.debrief[1]?.(old)).toEqual({
      entries: [
        {
          strip: { stamps: [log], log: [], searched: null },
          stamp: log,
          knownThen: { week: 2, log: [] },
          said: [],
          events: [{ step: 3, event: { kind: 'strip-stamped', stamp: log } }],
          scores: [{ event: 'address-wrong', points: 0 }],
        },
      ],
      score: [{ event: 'address-right', points: 20 }],
      scores: { 'handing-on': [{ event: 'address-right', count: 1, points: 20 }] },
    });
    expect(MIGRATIONS.debrief[1]?.(null)).toBeNull();
  });
});

describe('settings of version 2', () => {
  it('keep the key that a player gave the lamp, for the log', () => {
    const migrate = MIGRATIONS.settings[2] ?? expect.fail();
    const { keys: _keys, ...rest } = DEFAULT_SETTINGS;
    expect(migrate({ ...rest, keys: { 'mark-lamp': 'k', stamp: 'x' } })).toEqual({
      ...rest,
      keys: { 'mark-log': 'k', stamp: 'x' },
    });
    expect(migrate({ ...rest, keys: { stamp: 'x' } })).toEqual({ ...rest, keys: { stamp: 'x' } });
  });
});

describe('what was learned by version 2', () => {
  it('keeps what is known of rows, and finds in them when their stories were told last, and which were once mastered', () => {
    const row = { meetings: 2, full: 2, right: 2, streak: 2, last: 'right', lastFlight: 3, halfLife: 4 };
    const old = {
      ...NOTHING_LEARNED,
      flights: 4,
      rows: {
        R001: { ...row, stories: ['startup/a', 'startup/b'] },
        R002: { ...row, streak: 1, lastFlight: 4, stories: ['startup/b'] },
      },
    };
    const { quarters: _quarters, told: _told, ...body } = old;
    const text = JSON.stringify(body);
    const opened = openEnvelope(
      'learned',
      JSON.stringify({ version: 2, count: 1, sum: checksum(text), body: text }),
    );
    expect(opened.state === 'good' && opened.value).toEqual({
      ...old,
      quarters: [],
      told: { 'startup/b': 4 },
      rows: { R001: { ...old.rows.R001, reached: true }, R002: { ...old.rows.R002, reached: false } },
    });
  });
});
