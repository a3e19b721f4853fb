// Checks that a company's texts contain the names the game needs: of the company, its segments, its people and its processes.

import type { CompanyContent } from '../types.ts';
import type { Checker } from './checker.ts';
import { say } from '../said.ts';
import { SHAPES } from '../../quarter/remedies.ts';
import { KINDS } from '../../quarter/types.ts';
import { RULE_WORDS, countWords } from '../wording.ts';
import { ownFigure } from './manner.ts';
import type { Words } from './words.ts';

/** Processes that the game's own texts name already (flight.json). */
const NAMED_BY_GAME: ReadonlySet<string> = new Set(['quote', 'onboarding', 'enquiry']);
const OF_PROCESS = ['name', '1', '2', '3', '4', '5'];
const OF_COMPANY = ['name', 'line1', 'line2', 'line3'];
/** The lines of the log about one kind of disturbance. */
const OF_LOG = [
  'believes.1',
  'believes.2',
  'believes.sure',
  'measured',
  'ruledOut',
  'done',
  'works',
  'fails',
  'also.same',
  'also.later',
  'also.own',
];
/** What somebody has riding on the quarter, and what they say when it has come true or has not. */
const OF_HOPE = ['line', 'met', 'missed'];
const UNLABELLED = ['believes', 'measured', 'ruledOut'];

/** What each person says on the phone after their matter was told, and at the landing. */
const OF_VOICE = [
  'mended',
  'eased',
  'unchanged',
  'escalated',
  'helped',
  'unhelped',
  'remembers',
  'thanks',
  'keptWaiting',
];

/** What is said of a crisis, beside a call or at the landing: its least and most words. */
const OF_CRISIS = [
  ['remembers', 4, 14],
  ['thanks', 4, 14],
  ['keptWaiting', 3, 8],
] as const;

/** The words of the log, of the tower's table and of the cockpit's remedies. */
function deskNames({ groups }: CompanyContent): readonly (readonly [string, string])[] {
  return [
    ...KINDS.flatMap((kind) => OF_LOG.map((line) => ['log', `${kind}.${line}`] as const)),
    ...KINDS.flatMap((kind) => SHAPES.map((shape) => ['remedies', `${kind}.${shape}`] as const)),
    ['log', 'missing'],
    ...UNLABELLED.map((hand) => ['log', `unlabelled.${hand}`] as const),
    ...[...KINDS, 'normal'].flatMap((suspect) => [
      ['suspects', suspect] as const,
      ['records', suspect] as const,
    ]),
    ...Object.entries(groups).flatMap(([dimension, count]) =>
      ['name', ...Array.from({ length: count }, (_, i) => String(i))].map(
        (name) => ['groups', `${dimension}.${name}`] as const,
      ),
    ),
  ];
}

/** Every text of its own that a company needs, by its part and its path there. */
export function wantedNames(content: CompanyContent): readonly (readonly [part: string, path: string])[] {
  return [
    ...OF_COMPANY.map((name) => ['company', name] as const),
    ...content.model.shares.map((_, cell) => ['segments', String(cell)] as const),
    ...Object.keys(content.people).map((person) => ['people', person] as const),
    ...Object.keys(content.people).flatMap((person) =>
      OF_VOICE.map((said) => ['voices', `${person}.${said}`] as const),
    ),
    ...Object.keys(content.people).map((person) => ['waited', person] as const),
    ...Object.keys(content.hopes).flatMap((person) =>
      OF_HOPE.map((part) => ['hopes', `${person}.${part}`] as const),
    ),
    ...Object.keys(content.processes)
      .filter((id) => !NAMED_BY_GAME.has(id))
      .flatMap((id) => OF_PROCESS.map((part) => ['processes', `${id}.${part}`] as const)),
    ...deskNames(content),
  ];
}

/** Reports the names that are missing. Names that are present are not counted as passed, because that number counts checks of scenarios. */
export function checkNames(checker: Checker, content: CompanyContent, words: Words): void {
  for (const [part, path] of wantedNames(content)) {
    if (words.get(part, path) !== null) continue;
    checker.add(words.where(part), say('writeName', { path: `${part}.${path}` }));
  }
  for (const person of Object.keys(content.people)) checkOfCrisis(checker, person, words);
}

/** What is said of a crisis stands beside calls of either seat: it is short, writes no figure, and uses no word of the rule. */
function checkOfCrisis(checker: Checker, person: string, words: Words): void {
  for (const [said, least, most] of OF_CRISIS) {
    const path = `${person}.${said}`;
    const text = words.get('voices', path) ?? ''; // a text that is missing has been told
    if (text === '') continue;
    const n = countWords(text);
    const figure = ownFigure(text, words.language);
    const named = RULE_WORDS[words.language].exec(text)?.[0];
    const at = words.where('voices', path);
    if (n < least || n > most) checker.add(at, say('words', { n, least, most }));
    if (figure !== undefined) checker.add(at, say('ownFigure', { found: figure }));
    if (named !== undefined) checker.add(at, say('rule', { found: named }));
  }
}
