// Checks scenarios and their words by docs/writing-scenarios.md; every fault says where it is and what to write instead.
// Must not mend anything.

import { readFileSync } from 'node:fs';
import { FACT_UNITS } from '../src/content/facts.ts';
import { type Content, type Scenario, makeContent } from '../src/content/index.ts';
import { PURPOSE, entityOf, shuffled } from '../src/quarter/draws.ts';
import { LANGUAGES, type Language, SOURCE_LANGUAGE } from '../src/look/languages.ts';
import { readCompany } from './content-files.ts';
import { factsOnSeedOne, meetAll } from './content-flights.ts';
import { COMPANY_KEYS, Texts, countWords, fieldsOf, placeholders } from './content-texts.ts';
import { type WordsAlone, wordsAlone } from './content-words-alone.ts';

/** Words that would give the rule away, for the languages that have a list of them. */
const RULE_WORDS: Readonly<Partial<Record<Language, RegExp>>> = {
  nb: /(?<!\p{L})(svar(et)?|grep(et)?|funn(et)?|endring(en)?|tårn(et)?|cockpit(en)?|analytiker(en)?|leder(en)?)(?!\p{L})/iu,
  en: /\b(answers?|actions?|findings?|changes?|tower|cockpit|analysts?|managers?)\b/i,
};
/** How a text says that a figure is normal. */
const NORMAL = /normal|vanlig|boka|book|usual/i;
/** Words alone may tell the seat this much more often than the commoner seat is right. */
const ALONE_MARGIN = 0.1;
/** A figure that its kind moves differs at least by this share from the undisturbed one. */
const MOVED = 0.1;

export interface CheckResult {
  readonly passed: number;
  readonly faults: readonly string[];
  readonly scenarios: number;
  readonly storms: number;
  readonly alone: Readonly<Record<Language, WordsAlone>>;
}

class Checker {
  readonly faults: string[] = [];
  passed = 0;

  check(holds: boolean, fault: () => string): void {
    if (holds) this.passed += 1;
    else this.faults.push(fault());
  }
}

/** Where the data of a scenario stands. */
const yaml = (s: Scenario) => `assets/companies/startup/scenarios/${s.id}.yaml:1`;

function checkFields(c: Checker, s: Scenario, texts: Texts): void {
  const fields = fieldsOf(s);
  for (const [path, least, most] of fields) {
    const text = texts.get(s.id, path);
    c.check(text !== null, () => `${texts.where(s.id)}: write \`${path}\`, ${least}–${most} words`);
    if (text === null) continue;
    const n = countWords(text);
    c.check(n >= least && n <= most, () => `${texts.where(s.id, path)}: ${n} words; write ${least}–${most}`);
    for (const name of placeholders(text)) {
      c.check(name in FACT_UNITS, () => `${texts.where(s.id, path)}: {{${name}}} is no figure of the model`);
    }
  }
  for (const path of texts.paths(s.id)) {
    c.check(
      fields.some(([known]) => known === path),
      () => `${texts.where(s.id, path)}: \`${path}\` is not used here; remove it`,
    );
  }
}

function checkPhrases(c: Checker, s: Scenario, texts: Texts): void {
  const call = texts.get(s.id, 'call') ?? '';
  const marks = ['a', 'b', 'c'] as const;
  const spans = marks.map((mark) => {
    const phrase = texts.get(s.id, mark) ?? '';
    return [call.indexOf(phrase), call.indexOf(phrase) + phrase.length] as const;
  });
  for (const [i, mark] of marks.entries()) {
    const [from, to] = spans[i] ?? [-1, -1];
    c.check(from >= 0, () => `${texts.where(s.id, mark)}: not a part of the call; quote it word for word`);
    const touches = spans.some(([start, end], j) => j !== i && start < to && end > from);
    c.check(
      !touches,
      () => `${texts.where(s.id, mark)}: overlaps another phrase; choose parts that do not touch`,
    );
  }
}

function checkManner(c: Checker, s: Scenario, texts: Texts): void {
  const bare = s.storm ? ['line'] : ['headline', 'a', 'b', 'c', 'echo'];
  for (const path of bare) {
    const named = RULE_WORDS[texts.language]?.exec(texts.get(s.id, path) ?? '') ?? null;
    c.check(
      named === null,
      () => `${texts.where(s.id, path)}: «${named?.[0]}» names the rule; use another word`,
    );
  }
  if (s.storm) return;
  const call = texts.get(s.id, 'call') ?? '';
  const headline = texts.get(s.id, 'headline') ?? '';
  c.check(!call.includes(headline), () => `${texts.where(s.id, 'call')}: repeats the headline; say it once`);
  // The verdict quotes the cue as it stands in the call.
  const quoted = /[«“]([^»”]+)[»”]/u.exec(texts.get(s.id, 'right') ?? '')?.[1] ?? '';
  const cue = s.sameText ? quoted : (texts.get(s.id, s.decides) ?? '');
  const agrees =
    cue.toLowerCase().includes(quoted.toLowerCase()) || quoted.toLowerCase().includes(cue.toLowerCase());
  c.check(
    agrees,
    () => `${texts.where(s.id, 'right')}: quotes «${quoted}»; quote the deciding phrase «${cue}»`,
  );
  for (const group of ['advice', 'options']) {
    const lengths = texts
      .paths(s.id)
      .filter((path) => path.startsWith(`${group}.`))
      .map((path) => countWords(texts.get(s.id, path) ?? ''));
    const spread = lengths.length === 0 ? 0 : Math.max(...lengths) - Math.min(...lengths);
    c.check(
      spread <= 2,
      () => `${texts.where(s.id, group)}: ${group} of ${lengths.join(', ')} words; make them alike`,
    );
  }
}

/** The figures a call cites move with the kind, or are called normal in the same sentence. */
function checkFigures(c: Checker, s: Scenario, texts: Texts): void {
  const { bent, plain } = factsOnSeedOne(s, 0);
  const moves = (name: string) => {
    const [now, before] = [bent[name] ?? 0, plain[name] ?? 0];
    return Math.abs(now - before) > MOVED * Math.max(Math.abs(before), 0.01);
  };
  c.check(
    moves(`${s.figure}Now`),
    () => `${yaml(s)}: ${s.kind} does not move ${s.figure}; cite a figure it moves`,
  );
  // A closing or opening of a sentence is a full stop, colon or question mark outside a placeholder.
  for (const sentence of (texts.get(s.id, 'call') ?? '').split(/(?<=[.?:!])\s+/u)) {
    const still = placeholders(sentence).filter(
      (name) => name.endsWith('Now') && bent[name] !== undefined && !moves(name),
    );
    const named = still.length === 0 || NORMAL.test(sentence);
    c.check(
      named,
      () => `${texts.where(s.id, 'call')}: ${s.kind} leaves ${still.join(', ')} alone; call it normal`,
    );
  }
}

function checkTwins(c: Checker, content: Content, all: readonly Texts[]): void {
  for (const s of content.scenarios) {
    if (s.twin === null) continue;
    const twin = content.scenarios.find((other) => other.id === s.twin);
    c.check(
      twin?.twin === s.id,
      () => `${yaml(s)}: ${s.twin} does not name it back; write \`twin: ${s.id}\` there`,
    );
    c.check(
      twin?.seats[0] !== s.seats[0],
      () => `${yaml(s)}: its twin belongs in the same seat; change a cause`,
    );
    if (!s.sameText || twin === undefined) continue;
    for (const texts of all) {
      for (const path of ['headline', 'call', 'a', 'b', 'c']) {
        const same = texts.get(s.id, path) === texts.get(twin.id, path);
        c.check(
          same,
          () => `${texts.where(s.id, path)}: differs from ${twin.id}; write the same, word for word`,
        );
      }
    }
  }
}

function checkCounts(c: Checker, content: Content): void {
  const full = content.scenarios.filter((s) => !s.storm);
  const least = (n: number, needed: number, what: string) =>
    c.check(n >= needed, () => `assets/companies/startup/scenarios: ${n} ${what}; write at least ${needed}`);
  least(full.length, 24, 'full scenarios');
  least(content.scenarios.length - full.length, 12, 'storm strips');
  least(full.filter((s) => s.twin !== null).length / 2, 5, 'twin pairs');
  least(full.filter((s) => s.sameText).length / 2, 1, 'twin pairs with the same text');
  least(full.filter((s) => s.handoff !== 'none').length, 4, 'handoffs');
  for (const form of ['pass-on', 'request', 'circle']) {
    least(full.filter((s) => s.handoff === form).length, 1, `handoffs of the form ${form}`);
  }
  for (const kind of new Set(content.scenarios.map((s) => s.kind))) {
    for (const cause of ['known', 'hidden']) {
      least(
        full.filter((s) => s.kind === kind && s.cause === cause).length,
        1,
        `${kind} with a ${cause} cause`,
      );
    }
  }
}

function checkRows(c: Checker, content: Content): void {
  const file = new URL('../assets/companies/responsibilities.json', import.meta.url);
  const rows = new Set((JSON.parse(readFileSync(file, 'utf8')) as { id: string }[]).map((row) => row.id));
  for (const s of content.scenarios) {
    for (const row of s.responsibility) {
      c.check(rows.has(row), () => `${yaml(s)}: ${row} is no row of assets/companies/responsibilities.json`);
    }
  }
}

/** Over many seeds the right option stands in every place about equally often. */
function checkPlaces(c: Checker, content: Content): void {
  for (const what of [' remedies', '']) {
    const places = [0, 0, 0];
    for (let seed = 1; seed <= 1000; seed += 1) {
      const place = shuffled(3, seed, entityOf(`s${1 + (seed % 14)}${what}`), PURPOSE.shuffle).indexOf(0);
      places[place] = (places[place] ?? 0) + 1;
    }
    const even = places.every((n) => Math.abs(n / 1000 - 1 / 3) < 0.05);
    c.check(
      even && content.scenarios.length > 0,
      () => `the right option stands in its places ${places.join(', ')} times`,
    );
  }
}

/** Everything that docs/writing-scenarios.md asks for, of the startup. */
export function checkContent(): CheckResult {
  const c = new Checker();
  const { scenarios, problems } = readCompany('startup');
  for (const p of problems) c.check(false, () => `${p.file}:${p.line}: ${p.message}`);
  const content = makeContent('startup', scenarios);
  const source = new Texts(SOURCE_LANGUAGE);
  const others = LANGUAGES.filter((tag) => tag !== SOURCE_LANGUAGE).map((tag) => new Texts(tag));
  const every = [source, ...others];
  checkCounts(c, content);
  checkRows(c, content);
  checkPlaces(c, content);
  checkTwins(c, content, every);
  for (const s of scenarios) {
    for (const texts of every) {
      checkFields(c, s, texts);
      checkManner(c, s, texts);
      if (s.storm) continue;
      checkPhrases(c, s, texts);
      checkFigures(c, s, texts);
    }
    for (const [path] of fieldsOf(s)) {
      const named = (texts: Texts) => [...new Set(placeholders(texts.get(s.id, path) ?? ''))].join();
      for (const texts of others) {
        c.check(
          named(texts) === named(source),
          () =>
            `${texts.where(s.id, path)}: names ${named(texts)}; ${SOURCE_LANGUAGE} names ${named(source)}`,
        );
      }
    }
  }
  const met = problems.length === 0 ? meetAll(content) : null;
  for (const s of met === null ? [] : scenarios) {
    c.check(met?.reached.has(s.id) === true, () => `${yaml(s)}: no flight of seeds 1–400 meets it`);
    c.check(met?.unsolved.includes(s.id) === false, () => `${yaml(s)}: the right policy does not solve it`);
  }
  const alone = Object.fromEntries(
    every.map((texts) => [texts.language, wordsAlone(content, texts)]),
  ) as Record<Language, WordsAlone>;
  for (const texts of every) {
    for (const key of texts.keys()) {
      const known = COMPANY_KEYS.includes(key) || scenarios.some((s) => s.id === key);
      c.check(known, () => `${texts.where(key)}: there is no scenario ${key}; remove its texts`);
    }
    const { right, base } = alone[texts.language];
    c.check(
      right <= base + ALONE_MARGIN,
      () => `${texts.file}:1: words alone tell the seat; vary the surface words`,
    );
  }
  const storms = scenarios.filter((s) => s.storm).length;
  return { passed: c.passed, faults: c.faults, scenarios: scenarios.length - storms, storms, alone };
}
