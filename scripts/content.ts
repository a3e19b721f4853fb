// Checks the scenarios and their words in both languages, and exports them filled in.
// Must not mend anything; it says where the fault is and what to write instead.

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FACT_UNITS, type FactName } from '../src/content/facts.ts';
import { type Content, type Scenario, makeContent } from '../src/content/index.ts';
import { newFlight, perform, nextCommand } from '../src/flight/index.ts';
import type { Facts, FigureUnit, FlightState } from '../src/flight/types.ts';
import { readCompany } from './content-files.ts';

const LANGUAGES = ['nb', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
type Words = { readonly [key: string]: string | Words };

const RULE_WORDS: Readonly<Record<Language, RegExp>> = {
  nb: /(?<![\p{L}])(svar|svaret|grep|grepet|funn|funnet|endring|endringen|tårn|tårnet|cockpit|cockpiten|analytiker|leder)(?![\p{L}])/iu,
  en: /\b(answers?|actions?|findings?|changes?|tower|cockpit|analysts?|managers?)\b/i,
};
const COMPANY_KEYS = ['company', 'segments', 'people'];

const faults: string[] = [];
let checks = 0;
function check(holds: boolean, message: string): void {
  checks += 1;
  if (!holds) faults.push(message);
}

function wordsOf(language: Language): Words {
  return JSON.parse(
    readFileSync(new URL(`../locales/${language}/startup.json`, import.meta.url), 'utf8'),
  ) as Words;
}

function text(words: Words, id: string, field: string): string | null {
  let node: string | Words | undefined = words[id];
  for (const part of field.split('.')) node = typeof node === 'object' ? node[part] : undefined;
  return typeof node === 'string' ? node : null;
}

const placeholders = (s: string) => [...s.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1] ?? '').toSorted();
const count = (s: string) =>
  s
    .replaceAll(/\{\{\w+\}\}/g, 'x')
    .split(/\s+/)
    .filter((w) => /[\p{L}\p{N}]/u.test(w)).length;

/** Fields with their least and most words. */
function fieldsOf(s: Scenario): [string, number, number][] {
  if (s.storm)
    return [
      ['line', 4, 14],
      ['right', 3, 25],
      ['why', 15, 45],
    ];
  const fields: [string, number, number][] = [
    ['headline', 1, 8],
    ['call', 25, 40],
    ['a', 1, 8],
    ['b', 1, 8],
    ['c', 1, 8],
    ['right', 5, 25],
    ['wrong', 5, 25],
    ['why', 30, 60],
    ['effect', 3, 14],
    ['echo', 4, 14],
  ];
  if (s.cause === 'known') fields.push(['lamp', 1, 5]);
  else fields.push(['cause', 1, 10]);
  if (s.tower !== null) fields.push(['advice.right', 1, 6], ['advice.other1', 1, 6], ['advice.other2', 1, 6]);
  if (s.cockpit !== null)
    fields.push(['options.root', 1, 6], ['options.patch', 1, 6], ['options.elsewhere', 1, 6]);
  if (s.handoff !== 'none') fields.push(['leg', 8, 20]);
  return fields;
}

function checkPhrases(s: Scenario, language: Language, words: Words): void {
  const call = text(words, s.id, 'call') ?? '';
  const places = ['a', 'b', 'c'].map((mark) => ({ mark, phrase: text(words, s.id, mark) ?? '' }));
  const spans = places.map(
    ({ phrase }) => [call.indexOf(phrase), call.indexOf(phrase) + phrase.length] as const,
  );
  for (const [i, { mark, phrase }] of places.entries()) {
    const where = `locales/${language}/startup.json ${s.id}.${mark}`;
    check((spans[i]?.[0] ?? -1) >= 0, `${where}: «${phrase}» does not stand in the call; quote it verbatim`);
    check(!RULE_WORDS[language].test(phrase), `${where}: names the rule («${phrase}»); choose other words`);
    const overlaps = spans.some(
      ([from, to], j) => j !== i && from < (spans[i]?.[1] ?? 0) && to > (spans[i]?.[0] ?? 0),
    );
    check(!overlaps, `${where}: overlaps another phrase; choose parts that do not touch`);
  }
}

function checkWords(s: Scenario, language: Language, words: Words): void {
  for (const [field, least, most] of fieldsOf(s)) {
    const value = text(words, s.id, field);
    const where = `locales/${language}/startup.json ${s.id}.${field}`;
    check(value !== null, `${where}: missing; write ${least}–${most} words`);
    if (value === null) continue;
    const n = count(value);
    check(n >= least && n <= most, `${where}: ${n} words; write ${least}–${most}`);
    for (const name of placeholders(value))
      check(
        name in FACT_UNITS,
        `${where}: {{${name}}} is no figure of the model; see docs/writing-scenarios.md`,
      );
  }
  if (s.storm) {
    check(
      !RULE_WORDS[language].test(text(words, s.id, 'line') ?? ''),
      `locales/${language}/startup.json ${s.id}.line: names the rule`,
    );
    return;
  }
  checkPhrases(s, language, words);
  for (const field of ['headline', 'echo']) {
    check(
      !RULE_WORDS[language].test(text(words, s.id, field) ?? ''),
      `locales/${language}/startup.json ${s.id}.${field}: names the rule`,
    );
  }
  check(
    !(text(words, s.id, 'call') ?? '').includes(text(words, s.id, 'headline') ?? '-'),
    `${s.id}: the call repeats the headline`,
  );
}

function checkTwins(content: Content, words: Readonly<Record<Language, Words>>): void {
  const byId = new Map(content.scenarios.map((s) => [s.id, s]));
  for (const s of content.scenarios) {
    if (s.twin === null) continue;
    const twin = byId.get(s.twin);
    check(twin?.twin === s.id, `${s.id}: its twin ${s.twin} does not name it back`);
    check(twin !== undefined && twin.seats[0] !== s.seats[0], `${s.id}: its twin belongs in the same seat`);
    if (!s.sameText) continue;
    for (const language of LANGUAGES) {
      for (const field of ['headline', 'call', 'a', 'b', 'c']) {
        check(
          text(words[language], s.id, field) === text(words[language], s.twin, field),
          `${s.id}.${field} (${language}): must be word for word its twin's`,
        );
      }
    }
  }
}

function checkCounts(content: Content): void {
  const full = content.scenarios.filter((s) => !s.storm);
  const atLeast = (n: number, least: number, what: string) =>
    check(n >= least, `${n} ${what}; at least ${least} are needed`);
  atLeast(full.length, 24, 'full scenarios');
  atLeast(content.scenarios.length - full.length, 12, 'storm strips');
  atLeast(full.filter((s) => s.twin !== null).length / 2, 5, 'twin pairs');
  atLeast(full.filter((s) => s.handoff !== 'none').length, 4, 'handoffs');
  for (const form of ['pass-on', 'request', 'circle'])
    atLeast(full.filter((s) => s.handoff === form).length, 1, `handoffs of the form ${form}`);
  for (const kind of new Set(full.map((s) => s.kind))) {
    for (const cause of ['known', 'hidden'])
      atLeast(
        full.filter((s) => s.kind === kind && s.cause === cause).length,
        1,
        `${kind} with ${cause} cause`,
      );
  }
}

/** Naive Bayes over the words of headline and call, leaving each scenario and its twin out. */
function wordsAlone(content: Content, words: Words): { share: number; base: number } {
  const texts = content.scenarios
    .filter((s) => !s.storm && !s.sameText)
    .map((s) => ({
      s,
      seat: s.seats[0] ?? 'som',
      tokens: new Set(
        `${text(words, s.id, 'headline')} ${text(words, s.id, 'call')}`
          .toLowerCase()
          .replaceAll(/\{\{\w+\}\}/g, ' ')
          .match(/\p{L}+/gu) ?? [],
      ),
    }));
  const right = texts.filter(({ s, seat, tokens }) => {
    const others = texts.filter((o) => o.s.id !== s.id && o.s.id !== s.twin);
    const scoreOf = (guess: string) => {
      const own = others.filter((o) => o.seat === guess);
      const having = (token: string) => own.filter((o) => o.tokens.has(token)).length;
      return [...tokens].reduce(
        (sum, token) => sum + Math.log((having(token) + 1) / (own.length + 2)),
        Math.log(own.length / others.length),
      );
    };
    return (scoreOf('som') > scoreOf('analyst') ? 'som' : 'analyst') === seat;
  }).length;
  const som = texts.filter((t) => t.seat === 'som').length;
  return { share: right / texts.length, base: Math.max(som, texts.length - som) / texts.length };
}

/** Flies by the ideal until every scenario has arrived once; the first arrival's facts, by seed. */
function arrivals(content: Content): { reached: Map<string, Facts>; unsolved: string[] } {
  const reached = new Map<string, Facts>();
  const unsolved: string[] = [];
  for (let seed = 1; seed <= 400 && reached.size < content.scenarios.length; seed += 1) {
    const setup = {
      company: content.company,
      seed,
      flightNumber: 1 + (seed % 3),
      contentVersion: content.version,
      missedBefore: [],
      stopAfter: 13,
    };
    let state: FlightState = newFlight(setup, content);
    if (!state.planned.some((p) => !reached.has(p.scenario))) continue;
    for (
      let command = nextCommand(state, content, 'right');
      command !== null;
      command = nextCommand(state, content, 'right')
    ) {
      const outcome = perform(state, command, content, { grading: false });
      if (outcome.rejected !== undefined) throw new Error(`${command.kind}: ${outcome.rejected}`);
      state = outcome.state;
    }
    for (const strip of state.strips) {
      if (!reached.has(strip.scenario)) reached.set(strip.scenario, strip.facts);
      if (strip.stamps[0]?.verdict.seat !== 'right') unsolved.push(strip.scenario);
    }
  }
  return { reached, unsolved };
}

function formatted(language: Language, words: Words, name: string, value: number): string {
  const unit: FigureUnit = FACT_UNITS[name as FactName] ?? 'count';
  if (unit === 'segment') return text(words, 'segments', String(value)) ?? '';
  const locale = language === 'nb' ? 'nb-NO' : 'en-GB';
  if (unit === 'share')
    return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value);
  if (unit === 'money') {
    const amount = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(
      Math.round(value / 1000) * 1000,
    );
    return language === 'nb' ? `${amount} kr` : `NOK ${amount}`;
  }
  return new Intl.NumberFormat(locale, { maximumFractionDigits: unit === 'ratio' ? 1 : 0 }).format(value);
}

function exportLines(
  language: Language,
  content: Content,
  words: Words,
  reached: Map<string, Facts>,
): string[] {
  return content.scenarios.map((s) => {
    const facts = reached.get(s.id) ?? {};
    const fill = (field: string) =>
      (text(words, s.id, field) ?? '').replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) =>
        formatted(language, words, name, facts[name] ?? 0),
      );
    const mark = (id: 'a' | 'b' | 'c') => ({ text: fill(id), right: s.decides === id });
    const options = ['root', 'patch', 'elsewhere'] as const;
    const reading = s.sameText ? (s.cause === 'known' ? ` [${fill('lamp')}]` : ' [–]') : '';
    return JSON.stringify({
      id: s.id,
      responsibility: s.responsibility,
      company: content.company,
      seats: s.seats,
      twin: s.twin,
      storm: s.storm,
      situation: s.storm ? fill('line') : `${fill('call')}${reading}`,
      phrases: s.storm ? [] : [mark('a'), mark('b'), mark('c')],
      options:
        s.cockpit === null ? [] : options.map((quality) => ({ text: fill(`options.${quality}`), quality })),
      feedback: [fill('right'), fill('wrong'), fill('why')].filter((part) => part !== '').join(' '),
    });
  });
}

const { values } = parseArgs({ options: { export: { type: 'string' } } });
const { scenarios, problems } = readCompany('startup');
for (const p of problems) check(false, `${p.file}:${p.line}: ${p.message}`);
const content = makeContent('startup', scenarios);
const words = { nb: wordsOf('nb'), en: wordsOf('en') };
const { reached, unsolved } = arrivals(content);

if (values.export !== undefined) {
  const language = LANGUAGES.find((l) => l === values.export);
  if (language === undefined) {
    process.stderr.write(`--export ${values.export}: write nb or en\n`);
    process.exit(2);
  }
  process.stdout.write(`${exportLines(language, content, words[language], reached).join('\n')}\n`);
  process.exit(0);
}

checkCounts(content);
checkTwins(content, words);
for (const s of scenarios) {
  for (const language of LANGUAGES) checkWords(s, language, words[language]);
  for (const [field] of fieldsOf(s)) {
    const [nb, en] = LANGUAGES.map(
      (language) => new Set(placeholders(text(words[language], s.id, field) ?? '')),
    );
    check(
      [...(nb ?? [])].every((name) => en?.has(name)) && (en?.size ?? 0) === (nb?.size ?? 0),
      `${s.id}.${field}: nb and en name different figures`,
    );
  }
  check(reached.has(s.id), `${s.id}: no flight of seeds 1–400 meets it`);
}
for (const id of unsolved) check(false, `${id}: the ideal flight did not solve it`);
for (const language of LANGUAGES) {
  const known = new Set([...COMPANY_KEYS, ...scenarios.map((s) => s.id)]);
  for (const key of Object.keys(words[language]))
    check(known.has(key), `locales/${language}/startup.json ${key}: no such scenario`);
  const { share, base } = wordsAlone(content, words[language]);
  process.stdout.write(
    `words alone (${language}): ${(share * 100).toFixed(0)} % right, base ${(base * 100).toFixed(0)} %\n`,
  );
  check(
    share <= base + 0.1,
    `words alone (${language}) tell the seat ${(share * 100).toFixed(0)} % of the time`,
  );
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.stdout.write(
  `${scenarios.filter((s) => !s.storm).length} scenarios, ${scenarios.filter((s) => s.storm).length} storm strips\n`,
);
process.stdout.write(`${checks - faults.length} passed, ${faults.length} failed\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
