// What a line of a log says: its hand, its words, who wrote it and when; and in which of the two inks.

import { beforeAll, describe, expect, it } from 'vitest';
import type { Hand, LogLine } from '../../../src/flight/index.ts';
import {
  formatFigure,
  hasWords,
  handWords,
  inkOf,
  loadTexts,
  logAuthor,
  logWords,
  remedyName,
  segmentName,
  setCompany,
  setLanguage,
  suspectName,
  t,
  words,
} from '../../../src/language/index.ts';
import { SHAPES } from '../../../src/quarter/remedies.ts';
import { KINDS } from '../../../src/quarter/types.ts';
import { flight, startup } from '../../builders/flight.ts';
import { seeds } from '../../builders/quarter.ts';

const HANDS = ['believes', 'ruledOut', 'measured', 'likely', 'done', 'works', 'fails'] as const;

const line = (change: Partial<LogLine> = {}): LogLine => ({
  hand: 'measured',
  week: 3,
  about: 'response',
  cell: 1,
  by: 'per',
  labelled: true,
  from: null,
  wording: 1,
  also: null,
  facts: { segment: 1, hits: 7, cases: 22 },
  ...change,
});

beforeAll(async () => {
  await loadTexts('flight');
  await setCompany(startup);
  await setLanguage('nb');
});

describe('a line', () => {
  it('names segment and counts, and each hand has words of its own', () => {
    expect(logWords(line())).toContain('7 av 22');
    expect(logWords(line())).toContain(segmentName(1));
    const said = HANDS.map((hand) => logWords(line({ hand })));
    expect(new Set(said).size).toBe(HANDS.length);
    expect(logWords(line({ hand: 'believes', wording: 2 }))).not.toBe(logWords(line({ hand: 'believes' })));
    expect(logWords(line({ hand: 'believes', wording: 'sure' }))).toContain('opplagt');
    expect(logWords(line({ hand: 'likely' }))).toContain(suspectName('response', 1));
  });

  it('about what was checked has the record before and since, and says how much is left where that is much', () => {
    const facts = { segment: 1, hits: 3, cases: 30, hitsBefore: 20, casesBefore: 40 };
    const whole = logWords(line({ hand: 'works', facts }));
    expect(whole).toContain(formatFigure(0.5, 'share'));
    expect(whole).toContain(formatFigure(0.1, 'share'));
    const little = logWords(line({ hand: 'works', facts, wording: 'little' }));
    const half = logWords(line({ hand: 'works', facts, wording: 'half' }));
    expect(little).toContain('det meste er igjen');
    expect(new Set([whole, little, half, logWords(line({ hand: 'fails', facts }))]).size).toBe(4);
    // A line from before the record was told with it.
    expect(logWords(line({ hand: 'works' }))).not.toContain('→');
  });

  it('about what the cockpit has done has the name that was chosen there, of one remedy or of two', () => {
    const done = (ordered: NonNullable<LogLine['ordered']>) =>
      logWords(line({ hand: 'done', by: 'cockpit', ordered }));
    const bare = { story: null, tool: false } as const;
    for (const shape of SHAPES) {
      const said = done({ ...bare, shapes: [shape] });
      expect(said).toBe(`Bestilt i ${segmentName(1)}: ${remedyName('response', shape, 1, null)}`);
    }
    expect(done({ ...bare, shapes: ['carry', 'own'] })).toMatch(/, og egne folk$/);
    const tools = startup.scenarios.find((one) => !one.storm && hasWords(one.id, 'tool.cure'));
    const story = tools?.id ?? expect.fail();
    expect(done({ shapes: ['cure'], story, tool: true })).toContain(words(story, 'tool.cure'));
  });

  it('is written with what was ordered by every decision of a flight', () => {
    for (const seed of seeds(4)) {
      const flying = flight().seed(seed).number(2).reach(10, 'right');
      const ordered = flying.events.flatMap((e) => (e.kind === 'remedy-ordered' ? [e] : []));
      const done = flying.events.flatMap((e) => (e.kind === 'logged' && e.line.hand === 'done' ? [e] : []));
      expect(done.map(({ strip, line: { ordered: one } }) => [strip, one?.shapes])).toEqual(
        ordered.map((one) => [one.strip, one.ordered.map(({ shape }) => shape)]),
      );
    }
  });

  it('of a scenario has that scenario’s words', () => {
    const own = startup.scenarios.find((one) => !one.storm && one.told === 'log') ?? expect.fail();
    expect(logWords(line({ from: own.id }))).not.toBe(logWords(line()));
  });

  it('about nothing but chance says so', () => {
    const normal = logWords(line({ about: 'normal', facts: { segment: 1 } }));
    expect(normal).toBe(t('flight:log.normal', { segment: segmentName(1) }));
  });

  it('is signed by name and week, by a system or a seat, and dated before the quarter', () => {
    expect(logAuthor(line())).toBe('Per, uke 3');
    expect(logAuthor(line({ by: 'system', week: 0 }))).toBe('Systemet, før kvartalet');
    expect(logAuthor(line({ by: 'tower', week: -2 }))).toBe('Tårnet, før kvartalet');
    expect(logAuthor(line({ by: 'cockpit', week: 13 }))).toBe('Cockpiten, uke 13');
  });

  it('without its label says only how its writer knows, in no ink of its own', () => {
    const told = (['believes', 'ruledOut', 'measured'] as const).map((hand) => {
      const bare = line({ hand, labelled: false });
      expect(logWords(bare)).toMatch(/^Per /);
      expect(logWords(bare)).toContain(logWords(line({ hand })));
      expect(logAuthor(bare)).toBe('uke 3');
      return inkOf(bare);
    });
    expect(told).toEqual(['plain', 'plain', 'plain']);
    expect(inkOf(line({ hand: 'believes', labelled: false }), true)).toBe('pencil');
  });

  it('stands in pencil where somebody holds it for true, in ink where it was measured or done', () => {
    const inks = Object.fromEntries(HANDS.map((hand) => [hand, inkOf(line({ hand }))]));
    const pencil: readonly Hand[] = ['believes', 'likely'];
    expect(inks).toEqual(
      Object.fromEntries(HANDS.map((hand) => [hand, pencil.includes(hand) ? 'pencil' : 'ink'])),
    );
  });
});

/** A text that is missing, or has a gap. */
const FAULT = /\{\{|flight:|company-|undefined|NaN/;

describe.each(['nb', 'en'] as const)('every kind by every hand, %s', (language) => {
  it('has words, without a gap', async () => {
    await setLanguage(language);
    const all = KINDS.flatMap((about) =>
      HANDS.flatMap((hand) =>
        [true, false].flatMap((labelled) =>
          ([1, 2, 'sure'] as const).map((wording) => logWords(line({ hand, about, labelled, wording }))),
        ),
      ),
    );
    expect(all.filter((text) => text === '' || FAULT.test(text))).toEqual([]);
  });
});

describe.each(['nb', 'en'] as const)('every line of whole flights, %s', (language) => {
  it('has words, without a gap', async () => {
    await setLanguage(language);
    const hands = new Set<Hand>();
    const faults: string[] = [];
    for (const seed of seeds(9)) {
      const { strips } = flight()
        .seed(seed)
        .number(1 + (seed % 4))
        .reach(14, 'right').state;
      for (const one of strips.flatMap(({ log }) => log)) {
        hands.add(one.hand);
        const text = `${handWords(one.hand)} ${logWords(one)} ${logAuthor(one)}`;
        if (FAULT.test(text)) faults.push(text);
      }
    }
    expect(faults).toEqual([]);
    expect([...hands]).toEqual(expect.arrayContaining(['believes', 'measured', 'ruledOut', 'done']));
  });
});
