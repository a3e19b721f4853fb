// Checks of a scenario's words by docs/writing-scenarios.md: which texts are needed, how long they are, and that none gives the answer away.

import { FACT_UNITS } from '../facts.ts';
import type { FullScenario, Scenario } from '../types.ts';
import type { Checker } from './checker.ts';
import { type Language, type Words, countWords, fieldsOf, placeholders } from './words.ts';

/** Words of the rule itself, which would tell the player the seat. */
const RULE_WORDS: Readonly<Record<Language, RegExp>> = {
  nb: /(?<!\p{L})(svar(et)?|grep(et)?|funn(et)?|endring(en)?|tårn(et)?|cockpit(en)?|analytiker(en)?|leder(en)?)(?!\p{L})/iu,
  en: /\b(answers?|actions?|findings?|changes?|tower|cockpit|analysts?|managers?)\b/i,
};

export function checkFields(c: Checker, s: Scenario, texts: Words): void {
  const fields = fieldsOf(s);
  for (const [path, least, most] of fields) {
    const text = texts.get(s.id, path);
    c.check(
      text !== null,
      () => texts.where(s.id),
      () => `write \`${path}\`, ${least}–${most} words`,
    );
    if (text === null) continue;
    const n = countWords(text);
    c.check(
      n >= least && n <= most,
      () => texts.where(s.id, path),
      () => `${n} words; write ${least}–${most}`,
    );
    for (const name of placeholders(text)) {
      c.check(
        name in FACT_UNITS,
        () => texts.where(s.id, path),
        () => `{{${name}}} is no figure of the model`,
      );
    }
  }
  for (const path of texts.paths(s.id)) {
    c.check(
      fields.some(([known]) => known === path),
      () => texts.where(s.id, path),
      () => `\`${path}\` is not used here; remove it`,
    );
  }
}

export function checkPhrases(c: Checker, s: FullScenario, texts: Words): void {
  const call = texts.get(s.id, 'call') ?? '';
  const marks = ['a', 'b', 'c'] as const;
  const spans = marks.map((mark) => {
    const phrase = texts.get(s.id, mark) ?? '';
    return [call.indexOf(phrase), call.indexOf(phrase) + phrase.length] as const;
  });
  for (const [i, mark] of marks.entries()) {
    const [from, to] = spans[i] ?? [-1, -1];
    c.check(
      from >= 0,
      () => texts.where(s.id, mark),
      () => 'not a part of the call; quote it word for word',
    );
    const touches = spans.some(([start, end], j) => j !== i && start < to && end > from);
    c.check(
      !touches,
      () => texts.where(s.id, mark),
      () => 'overlaps another phrase; choose parts that do not touch',
    );
  }
}

export function checkManner(c: Checker, s: Scenario, texts: Words): void {
  const bare = s.storm ? ['line'] : ['headline', 'a', 'b', 'c', 'echo'];
  for (const path of bare) {
    const named = RULE_WORDS[texts.language].exec(texts.get(s.id, path) ?? '');
    c.check(
      named === null,
      () => texts.where(s.id, path),
      () => `«${named?.[0]}» names the rule; use another word`,
    );
  }
  if (s.storm) return;
  const call = texts.get(s.id, 'call') ?? '';
  const headline = texts.get(s.id, 'headline') ?? '';
  c.check(
    !call.includes(headline),
    () => texts.where(s.id, 'call'),
    () => 'repeats the headline; say it once',
  );
  // The verdict must quote the deciding phrase as it is written in the call.
  const quoted = /[«“]([^»”]+)[»”]/u.exec(texts.get(s.id, 'right') ?? '')?.[1] ?? '';
  const cue = s.sameText ? quoted : (texts.get(s.id, s.decides) ?? '');
  const agrees =
    cue.toLowerCase().includes(quoted.toLowerCase()) || quoted.toLowerCase().includes(cue.toLowerCase());
  c.check(
    agrees,
    () => texts.where(s.id, 'right'),
    () => `quotes «${quoted}»; quote the deciding phrase «${cue}»`,
  );
  for (const group of ['advice', 'options']) {
    const lengths = texts
      .paths(s.id)
      .filter((path) => path.startsWith(`${group}.`))
      .map((path) => countWords(texts.get(s.id, path) ?? ''));
    const spread = lengths.length === 0 ? 0 : Math.max(...lengths) - Math.min(...lengths);
    c.check(
      spread <= 2,
      () => texts.where(s.id, group),
      () => `${group} of ${lengths.join(', ')} words; make them alike`,
    );
  }
}
