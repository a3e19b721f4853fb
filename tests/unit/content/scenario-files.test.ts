// Scenario files and their export: which mistakes are reported and how, and what is printed for reviewers.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportOf } from '../../../scripts/content-export.ts';
import { AMOUNTS, SHAPES } from '../../../src/quarter/remedies.ts';
import { writeFigure } from '../../../src/language/write-figure.ts';
import { LANGUAGES } from '../../../src/look/languages.ts';
import { readScenario } from '../../../src/content/schema.ts';
import { startup } from '../../builders/flight.ts';

const FILE = 'assets/companies/startup/scenarios/quote-signoffs.yaml';
const whole = readFileSync(new URL(`../../../${FILE}`, import.meta.url), 'utf8');

describe('a scenario file', () => {
  it('that is right is read', () => {
    expect(readScenario(FILE, whole, startup)).toMatchObject({
      scenario: startup.scenario('quote-signoffs'),
    });
  });

  it.each([
    ['kind: process\ncause', 'kind: proces\ncause', 5, /^kind: write one of .*process.*cohort/],
    ['cause: known', 'cause: unknown', 6, /^cause: write one of known, hidden$/],
    ['caller: jonas', 'caller: joans', 13, /^caller: write one of ingrid, jonas/],
    ['decides: log', 'decides: d', 15, /^decides: write one of a, b, c, log$/],
    ['decides: log', 'decides: a', 15, /^decides: what tells the cause decides: write `decides: log` with/],
    ['told: log\n', '', 1, /^told: a known cause, and only that, is told somewhere/],
    ['figure: win', 'figure: quoteDays', 16, /^figure: write one of meetings, talks/],
    ['R001, R059', 'R1, R059', 2, /write rows like R108$/],
    [
      'seats: [som]',
      'seats: [analyst]',
      3,
      /^seats: the model’s state asks for som first; write `seats: \[som/,
    ],
    ['cause: known', 'cause: hidden', 6, /^cause: a hidden cause needs a task: write `tower:/],
    [
      'handoff: none',
      'handoff: pass-on',
      8,
      /^handoff: a handoff begins with something unknown: write `cause: hidden`/,
    ],
    ['  step: 3', '  step: 7', 20, /^cockpit\.step: .*5/],
    ['  step: 3\n', '', 18, /^cockpit: write `process: quote \| onboarding \| enquiry` and `step: 1–5`/],
    ['twin: quote-blame\n', '', 1, /^twin: write .*string/],
    ['id: quote-signoffs', 'id: quotes', 1, /^id: write quote-signoffs, the file's name$/],
    ['id: quote-signoffs', 'id: Quote Signoffs', 1, /^id: write a name of small letters, digits and hyphens/],
    ['sameText: false', 'sameText: false\ncolour: red', 1, /^colour: no such field here; remove it$/],
    ['seats: [som]', 'seats: [som', 3, /^this is not YAML/],
  ] as const)('with %j written as %j is refused at line %d', (right, wrong, line, message) => {
    expect(whole).toContain(right);
    const result = readScenario(FILE, whole.replace(right, wrong), startup);
    const [problem] = result.problems ?? [];
    expect(problem?.file).toBe(FILE);
    expect(problem?.message).toMatch(message);
    // The parser notices a broken bracket where it cannot continue, which may be on the next line.
    expect(Math.abs((problem?.line ?? 99) - line)).toBeLessThanOrEqual(
      message.source.includes('YAML') ? 1 : 0,
    );
  });
});

interface Measure {
  readonly text: string;
  readonly price: number;
  readonly takes: string;
  readonly first: number;
  readonly full: number;
  readonly lasts: number | null;
  readonly shakes: boolean;
}

interface Line {
  readonly id: string;
  readonly storm: boolean;
  readonly situation: string;
  readonly log: readonly { readonly hand: string; readonly text: string }[];
  readonly suspects: readonly { readonly text: string; readonly right: boolean }[];
  readonly measures: readonly Measure[];
  readonly phrases: readonly { readonly text: string; readonly right: boolean }[];
  readonly options: readonly { readonly text: string; readonly right?: boolean }[];
  readonly feedback: string;
}

describe.each(LANGUAGES)('the export in %s', (language) => {
  const lines = exportOf(startup, language).map((line) => JSON.parse(line) as Line);

  it('has one object a scenario, with these fields in this order and nothing left to fill in', () => {
    expect(lines.map((line) => line.id)).toEqual(startup.scenarios.map((s) => s.id));
    for (const line of lines) {
      expect(Object.keys(line)).toEqual([
        'id',
        'responsibility',
        'company',
        'seats',
        'twin',
        'storm',
        'situation',
        ...(line.storm ? [] : ['log', 'suspects', 'measures']),
        'phrases',
        'options',
        'feedback',
      ]);
      expect(JSON.stringify(line)).not.toMatch(/\{\{|undefined|NaN/);
      expect(line.feedback.length).toBeGreaterThan(20);
    }
  });

  it('names the plan of a flight, and not what the model wins undisturbed', () => {
    const money = (amount: number) =>
      writeFigure(amount, 'money', language, (text) => (language === 'nb' ? `${text} kr` : `NOK ${text}`));
    const [plan, undisturbed] = [money(startup.planFor('first')), money(startup.model.undisturbed)];
    const told = lines.map(({ situation }) => situation).join(' ');
    expect(plan).not.toBe(undisturbed);
    expect(told).toContain(plan);
    expect(told).not.toContain(undisturbed);
  });

  it('marks exactly one phrase as right, a part of the situation; the log is one of them', () => {
    for (const line of lines.filter((l) => !l.storm)) {
      const right = line.phrases.filter((phrase) => phrase.right);
      expect(right).toHaveLength(1);
      const log = line.log.map(({ text }) => text).join(' ');
      expect([line.situation, log].some((text) => text.includes(right[0]?.text ?? '?'))).toBe(true);
      expect(line.phrases).toHaveLength(4);
    }
  });

  it('has three of the four remedies, with what the desk tells of them, and one suspect that is right', () => {
    const { remedies } = startup;
    for (const line of lines.filter((l) => !l.storm)) {
      const { kind } = startup.full(line.id);
      expect(line.suspects.filter(({ right }) => right)).toHaveLength(1);
      expect(line.measures).toHaveLength(3);
      expect(new Set(line.measures.map(({ text }) => text)).size).toBe(3);
      for (const { text, takes, ...told } of line.measures) {
        expect(text.length).toBeGreaterThan(5);
        expect(AMOUNTS).toContain(takes);
        const fitting = SHAPES.filter((shape) => remedies[kind][shape].price === told.price);
        expect(fitting.map((shape) => remedies[kind][shape])).toContainEqual(expect.objectContaining(told));
      }
    }
  });

  it('says which advice is right, and offers the remedies to the cockpit', () => {
    for (const line of lines.filter((l) => !l.storm)) {
      const { tower, cockpit } = startup.full(line.id);
      const advice = tower === null ? [] : line.options.slice(0, 3);
      if (tower !== null) expect(advice.map(({ right }) => right)).toEqual([true, false, false]);
      expect(line.options.slice(advice.length)).toEqual(cockpit === null ? [] : line.measures);
    }
  });
});
