// The words of a company's content: scenario texts with a strip's facts filled in, names of segments and people.
// The facts are not looked up here: they were frozen when the strip arrived, so that a text never changes afterwards.

import { FACT_UNITS, type FactName } from '../content/facts.ts';
import type { Content } from '../content/index.ts';
import type { Facts, Suspect } from '../flight/index.ts';
import type { Shape } from '../quarter/remedies.ts';
import type { Kind } from '../quarter/types.ts';
import { formatFigure } from './formats.ts';
import { addTexts } from './resources.ts';
import { hasText, language, loadTexts, textOf } from './translate.ts';

/** The i18next namespace of the company's texts. No namespace of the game itself begins with `company-`. */
let company = 'company-';

/** Loads a company's texts and makes `words` and the functions below read from them. */
export async function setCompany({ id, texts }: Pick<Content, 'id' | 'texts'>): Promise<void> {
  const namespace = `company-${id}`;
  addTexts(namespace, texts);
  await loadTexts(namespace);
  company = namespace;
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
  return textOf(`${company}:${scenario}.${field}`, filledBy(facts));
}

/** True when the scenario has this text. */
export function hasWords(scenario: string, field: string): boolean {
  return hasText(`${company}:${scenario}.${field}`);
}

/** The segment's name: Øst, Vest, … */
export function segmentName(cell: number): string {
  return companyText(`segments.${cell}`);
}

/** A person of the company with their role, e.g. «Leila, markedssjef». */
export function personName(id: string): string {
  return companyText(`people.${id}`);
}

/** A person of the company by name alone: «Leila». A role may follow the name after a comma. */
export function firstName(id: string): string {
  return personName(id).split(',')[0] ?? '';
}

/** What a person says in their own voice. @param said `mended`, `eased`, `unchanged`, `escalated`, `helped` or `unhelped` */
export function voice(
  person: string,
  said: string,
  facts: Facts = {},
  more: Readonly<Record<string, string>> = {},
): string {
  return companyText(`voices.${person}.${said}`, { ...filledBy(facts), ...more });
}

/** True when the company has a text of its own at this path. */
export function hasCompanyText(path: string): boolean {
  return hasText(`${company}:${path}`);
}

/** A suspect on the tower's table, in words: «Første kontakt kommer sent». */
export function suspectName(suspect: Suspect): string {
  return companyText(`suspects.${suspect}`);
}

/** What a remedy is called: what is done, and by whom. */
export function remedyName(about: Kind, shape: Shape): string {
  return companyText(`remedies.${about}.${shape}`);
}

/** The name of a process: the company's own word for it, or else the game's. */
export function processName(id: string): string {
  const own = `${company}:processes.${id}.name`;
  return textOf(hasText(own) ? own : `flight:process.name.${id}`);
}

/** The name of a step of a process, 1–5: the company's own word for it, or else the game's. */
export function processStep(id: string, step: number): string {
  const own = `${company}:processes.${id}.${step}`;
  return textOf(hasText(own) ? own : `flight:process.${id}.${step}`);
}

/** Joins the parts of a message as they are said on the radio: each becomes a sentence, the last without its full stop. */
export function inSentences(parts: readonly string[]): string {
  return parts
    .map((part) => `${part.charAt(0).toLocaleUpperCase(language.value)}${part.slice(1)}`)
    .join('. ');
}
