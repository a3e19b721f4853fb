// The words of a company's content: scenario texts with a strip's facts filled in, names of segments and people.
// The facts are not looked up here: they were frozen when the strip arrived, so that a text never changes afterwards.

import { FACT_UNITS, type FactName } from '../content/facts.ts';
import type { Content, Department } from '../content/index.ts';
import { placeOf } from '../content/place.ts';
import type { Facts, Suspect } from '../flight/index.ts';
import type { Shape } from '../quarter/remedies.ts';
import type { Kind } from '../quarter/types.ts';
import { formatFigure } from './formats.ts';
import { addTexts } from './resources.ts';
import { hasText, language, loadCallTexts, loadFirstTexts, loadTexts, textOf } from './translate.ts';

/** The i18next namespace of a company's texts. No namespace of the game itself begins with `company-`. */
const namespaceOf = (id: string) => `company-${id}`;

/** Where the company's texts are. */
let company = namespaceOf('');
/** Of each segment, where its texts are and its number there; null where all are of the company itself. */
let places: readonly { readonly namespace: string; readonly segment: number }[] | null = null;

/**
 * Loads a company's texts, and those of the companies that it is joined of, and makes `words` and the functions below read from them. The
 * calls of joined companies are left to `loadCalls`: a week has those of one or two.
 * @param still false where they are no longer wanted once they have come: then nothing changes
 */
export async function setCompany(
  { id, texts, parts }: Pick<Content, 'id' | 'texts' | 'parts'>,
  still: () => boolean = () => true,
): Promise<void> {
  const all = [{ id, texts }, ...(parts ?? [])];
  for (const one of all) addTexts(namespaceOf(one.id), one.texts);
  await Promise.all([
    loadFirstTexts(...all.map((one) => namespaceOf(one.id))),
    ...(parts === null ? [loadCallTexts(namespaceOf(id))] : []),
  ]);
  if (!still()) return;
  company = namespaceOf(id);
  places = parts?.map((part) => ({ namespace: namespaceOf(part.id), segment: part.segment })) ?? null;
}

/** Loads what is read of scenarios when they call. @param scenarios their names, with their company where several are joined */
export async function loadCalls(scenarios: readonly string[]): Promise<void> {
  await loadCallTexts(...new Set(scenarios.map(namespaceFor)));
}

/** Loads the texts of companies beside the one that is shown, so that their stories can be named. */
export async function loadStories(companies: readonly Pick<Content, 'id' | 'texts'>[]): Promise<void> {
  for (const { id, texts } of companies) addTexts(namespaceOf(id), texts);
  await loadTexts(...companies.map(({ id }) => namespaceOf(id)));
}

/** The full path of a text about a segment: of the company that the segment is part of. */
function pathIn(cell: number, path: string): string {
  return `${places?.[cell]?.namespace ?? company}:${path}`;
}

/** The namespace of something that has a name of its own: a scenario, a person, a process. */
function namespaceFor(name: string): string {
  const place = placeOf(name);
  return place.company === null ? company : namespaceOf(place.company);
}

/** The full path of a text of something that has a name of its own. */
function pathOf(name: string, path: (own: string) => string): string {
  return `${namespaceFor(name)}:${path(placeOf(name).name)}`;
}

/** A text about a segment, from the texts of the company that the segment is part of. */
export function segmentText(cell: number, path: string, filled?: Readonly<Record<string, string>>): string {
  return textOf(pathIn(cell, path), filled);
}

/** True when there is such a text about the segment. */
export function hasSegmentText(cell: number, path: string): boolean {
  return hasText(pathIn(cell, path));
}

/** A text about a person, from the texts of the company they work for. @param path what of it, e.g. `(name) => `hopes.${name}.line`` */
export function personText(
  person: string,
  path: (name: string) => string,
  filled?: Readonly<Record<string, string>>,
): string {
  return textOf(pathOf(person, path), filled);
}

/** True when there is such a text about the person. */
export function hasPersonText(person: string, path: (name: string) => string): boolean {
  return hasText(pathOf(person, path));
}

/** A text from the company's file by its path, e.g. `company.name`. @param filled what its placeholders stand for */
export function companyText(path: string, filled?: Readonly<Record<string, string>>): string {
  return textOf(`${company}:${path}`, filled);
}

/** Facts as the texts take them in: segments by name, shares and money with sign and unit. */
export function filledBy(facts: Facts): Record<string, string> {
  const filled: Record<string, string> = {};
  for (const [name, value] of Object.entries(facts)) {
    const unit = FACT_UNITS[name as FactName];
    filled[name] = unit === 'segment' ? segmentName(value) : formatFigure(value, unit ?? 'count');
  }
  return filled;
}

/**
 * A scenario's text in the language shown.
 * @param field `headline`, `call`, `a`, `advice.right`, …
 * @param facts the strip's frozen figures. Segments are written by name, shares and money with sign and unit
 */
export function words(scenario: string, field: string, facts: Facts = {}): string {
  return textOf(
    pathOf(scenario, (name) => `${name}.${field}`),
    filledBy(facts),
  );
}

/**
 * The line of a story, of whatever company; null while its texts are not there.
 * @param name with its company: `<company>/<scenario>`
 * @param segment what is said where the line names a segment, for a story that is not told of any
 */
export function storyLine(name: string, segment: string): string | null {
  const field = hasWords(name, 'headline') ? 'headline' : 'line';
  if (!hasWords(name, field)) return null;
  const line = textOf(
    pathOf(name, (own) => `${own}.${field}`),
    { segment },
  );
  return inSentences([line]);
}

/** True when the scenario has this text. */
export function hasWords(scenario: string, field: string): boolean {
  return hasText(pathOf(scenario, (name) => `${name}.${field}`));
}

/** The segment's name: Øst, Vest, … */
export function segmentName(cell: number): string {
  return segmentText(cell, `segments.${places?.[cell]?.segment ?? cell}`);
}

/** A person of the company with their role, e.g. «Leila, markedssjef». */
export function personName(id: string): string {
  return personText(id, (name) => `people.${name}`);
}

/** A person of the company by name alone: «Leila». A role may follow the name after a comma. */
export function firstName(id: string): string {
  return personName(id).split(',')[0] ?? '';
}

/**
 * What a person says in their own voice.
 * @param said `mended`, `eased`, `unchanged`, `escalated`, `remembers` or `thanks`; at the landing `helped`, `unhelped` or `keptWaiting`
 */
export function voice(
  person: string,
  said: string,
  facts: Facts = {},
  more: Readonly<Record<string, string>> = {},
): string {
  return personText(person, (name) => `voices.${name}.${said}`, { ...filledBy(facts), ...more });
}

/** A suspect on the tower's table, in words: «Første kontakt kommer sent». @param cell the segment that the table is about */
export function suspectName(suspect: Suspect, cell: number): string {
  return segmentText(cell, `suspects.${suspect}`);
}

/**
 * What a remedy is called: what is done, and by whom.
 * @param cell the segment in which it is done
 * @param story the scenario that may have a name of its own for it; null = the company's name
 */
export function remedyName(about: Kind, shape: Shape, cell: number, story: string | null): string {
  const own = `remedy.${shape}`;
  if (story !== null && hasWords(story, own)) return words(story, own);
  return segmentText(cell, `remedies.${about}.${shape}`);
}

/** The name of a process: the company's own word for it, or else the game's. */
export function processName(id: string): string {
  const own = pathOf(id, (name) => `processes.${name}.name`);
  return textOf(hasText(own) ? own : `flight:process.name.${placeOf(id).name}`);
}

/** The name of a step of a process, 1–5: the company's own word for it, or else the game's. */
export function processStep(id: string, step: number): string {
  const own = pathOf(id, (name) => `processes.${name}.${step}`);
  return textOf(hasText(own) ? own : `flight:process.${placeOf(id).name}.${step}`);
}

/** A department as the segment's company calls it, or else the game: «Drift», «Leveranse». @param cell the segment that the matter is about */
export function departmentName(department: Department, cell: number): string {
  return ofSegmentOr(cell, `departments.${department}`, `flight:departments.${department}`);
}

/** What a department decides about: «oppstart og levering». */
export function departmentOwns(department: Department, cell: number): string {
  return ofSegmentOr(cell, `departments.owns.${department}`, `flight:departments.owns.${department}`);
}

/** The text of the segment's company, or else the game's. */
function ofSegmentOr(cell: number, own: string, usual: string): string {
  return hasSegmentText(cell, own) ? segmentText(cell, own) : textOf(usual);
}

/** Joins the parts of a message as they are said on the radio: each becomes a sentence, the last without its full stop. */
export function inSentences(parts: readonly string[]): string {
  return parts
    .map((part) => `${part.charAt(0).toLocaleUpperCase(language.value)}${part.slice(1)}`)
    .join('. ');
}
