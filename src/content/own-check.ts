// What an own case still lacks, by the rules of docs/writing-scenarios.md as far as they hold for a single strip.

import type { OwnCase } from './own-case.ts';
import { MARKS } from './types.ts';
import { RULE_WORDS, countWords, placeholders } from './wording.ts';

/** How many words each part may have. */
export const CALL_WORDS = { least: 8, most: 38 } as const;
/** The call and its log are read aloud in half a minute. */
export const CALL_AND_LOG_WORDS = 60;
export const PHRASE_WORDS = { least: 1, most: 8 } as const;
export const LINE_WORDS = { least: 2, most: 12 } as const;
export const WHY_WORDS = { least: 5, most: 60 } as const;
/** No text is longer, in characters, however few its words. */
export const LONGEST_TEXT = 600;
export const PHRASES = 3;
export const MOST_LINES = 2;

/** The parts of a case, as a form and a file name them; a phrase or a line by its number from 0. */
export type CasePart = 'call' | 'phrases' | 'decides' | 'log' | 'seat' | 'why';

/** What can be the matter with a part, each with a text of its own that says what to write. */
export type CaseFaultKind =
  | 'missing'
  | 'words'
  | 'together'
  | 'long'
  | 'blank'
  | 'signs'
  | 'notInCall'
  | 'overlaps'
  | 'rule'
  | 'emptyLog';

export interface CaseFault {
  readonly part: CasePart;
  /** Which phrase or line, from 0; null for the other parts. */
  readonly index: number | null;
  readonly kind: CaseFaultKind;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Signs that are no writing: controls, and those that turn the direction of what follows. */
export const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/u;

interface Range {
  readonly least: number;
  readonly most: number;
}

type Found = Omit<CaseFault, 'part' | 'index'>;

/** What is the matter with a text whatever it is for. */
function textFaults(text: string, { least, most }: Range): Found[] {
  if (text.trim() === '') return [{ kind: 'missing', values: { least, most } }];
  const found: Found[] = [];
  if (text.length > LONGEST_TEXT) found.push({ kind: 'long', values: { most: LONGEST_TEXT } });
  if (UNSEEN.test(text)) found.push({ kind: 'signs', values: {} });
  if (placeholders(text).length > 0) found.push({ kind: 'blank', values: {} });
  const words = countWords(text);
  if (words < least || words > most) found.push({ kind: 'words', values: { words, least, most } });
  return found;
}

/** The first and last place of every phrase in the call; null where it does not stand there. */
function spansOf({ call, phrases }: OwnCase): readonly (readonly [number, number] | null)[] {
  return phrases.map((phrase) => {
    const at = phrase === '' ? -1 : call.indexOf(phrase);
    return at < 0 ? null : [at, at + phrase.length];
  });
}

function phraseFaults(own: OwnCase, index: number): Found[] {
  const phrase = own.phrases[index] ?? '';
  const spans = spansOf(own);
  const span = spans[index] ?? null;
  const found = textFaults(phrase, PHRASE_WORDS);
  if (found.some(({ kind }) => kind === 'missing')) return found;
  if (span === null) found.push({ kind: 'notInCall', values: {} });
  const other = spans.findIndex(
    (one, i) => i !== index && one !== null && span !== null && one[0] < span[1] && one[1] > span[0],
  );
  if (other >= 0) found.push({ kind: 'overlaps', values: { other: (MARKS[other] ?? '').toUpperCase() } });
  const rule = (RULE_WORDS as Readonly<Record<string, RegExp>>)[own.language]?.exec(phrase)?.[0];
  if (rule !== undefined) found.push({ kind: 'rule', values: { word: rule } });
  return found;
}

function callFaults({ call, log }: OwnCase): Found[] {
  const found = textFaults(call, CALL_WORDS);
  const words = countWords([call, ...log.map(({ text }) => text)].join(' '));
  if (found.length === 0 && words > CALL_AND_LOG_WORDS)
    found.push({ kind: 'together', values: { words, most: CALL_AND_LOG_WORDS } });
  return found;
}

function decidesFaults({ decides, log }: OwnCase): Found[] {
  if (decides === null) return [{ kind: 'missing', values: {} }];
  return decides === 'log' && log.length === 0 ? [{ kind: 'emptyLog', values: {} }] : [];
}

/** Everything that has to be put right before a case can be used, in the order of the form; empty where nothing has. */
export function caseFaults(own: OwnCase): readonly CaseFault[] {
  const at = (part: CasePart, found: readonly Found[], index: number | null = null): CaseFault[] =>
    found.map((one) => ({ part, index, ...one }));
  return [
    ...at('call', callFaults(own)),
    ...Array.from({ length: PHRASES }, (_, i) => at('phrases', phraseFaults(own, i), i)).flat(),
    ...own.log.flatMap(({ text }, i) => at('log', textFaults(text, LINE_WORDS), i)),
    ...at('decides', decidesFaults(own)),
    ...at('seat', own.seat === null ? [{ kind: 'missing', values: {} }] : []),
    ...at('why', textFaults(own.why, WHY_WORDS)),
  ];
}

/** Words before which a sentence may be parted, by language. */
const JOINTS: Readonly<Record<string, string>> = {
  nb: 'og|men|fordi|så|at|når|hvis|som|mens|for|etter|uten',
  en: 'and|but|because|so|that|when|if|which|while|since|after|without',
};

/** Parts of a call that could be its phrases: what stands between its stops, parted further where that is too long. */
export function phraseProposals(call: string, language: string): readonly string[] {
  const joints = JOINTS[language];
  const parting = joints === undefined ? null : new RegExp(`\\s+(?=(?:${joints})\\s)`, 'iu');
  const opening = joints === undefined ? null : new RegExp(`^(?:${joints})\\s+`, 'iu');
  const long = (text: string) => countWords(text) > PHRASE_WORDS.most;
  const clauses = call
    .split(/[.,;:!?…–—«»“”"()\n]+/u)
    .flatMap((clause) => (long(clause) && parting !== null ? clause.split(parting) : [clause]))
    .flatMap((clause) => {
      if (!long(clause)) return [clause];
      const words = clause.trim().split(/\s+/u);
      const half = Math.ceil(words.length / 2);
      return [words.slice(0, half).join(' '), words.slice(half).join(' ')];
    })
    .map((clause) => (opening === null ? clause : clause.trim().replace(opening, '')).trim())
    .filter((clause) => countWords(clause) >= 2 && !long(clause) && call.includes(clause));
  return [...new Set(clauses)];
}
