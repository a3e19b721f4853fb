// What is the matter with a case or a pack, in words: what to write instead.

import type { JsonFault } from '../../content/json-file.ts';
import type { OwnCase } from '../../content/own-case.ts';
import type { CaseFault, CasePart } from '../../content/own-check.ts';
import type { Said } from '../../content/said.ts';
import type { PackFault } from '../../content/packs/fault.ts';
import { t } from '../../language/index.ts';
import { firstWords } from '../parts/first-words.ts';

/** What stands there is shown so far, in characters. */
const SHOWN = 40;

const MISSING = {
  call: 'missingCall',
  phrases: 'missingPhrase',
  log: 'missingLine',
  decides: 'missingDecides',
  seat: 'missingSeat',
  why: 'missingWhy',
} as const satisfies Record<CasePart, string>;

/** The letter of a phrase, by its number. */
export function letterOf(index: number): string {
  return 'ABC'.charAt(index);
}

/** The name of the part that a fault is in: «Frase B». */
export function partName({ part, index }: Pick<CaseFault, 'part' | 'index'>): string {
  return t(`own:form.part.${part}`, { letter: letterOf(index ?? 0), number: (index ?? 0) + 1 }); // named by number only where it has one
}

/** «Skriv 8–38 ord.» */
export function caseFaultText({ part, kind, values }: CaseFault): string {
  return t(`own:caseFault.${kind === 'missing' ? MISSING[part] : kind}`, values);
}

/** A case by its first words. */
export function caseName({ call }: OwnCase): string {
  const name = firstWords(call);
  return name === '' ? t('own:list.untitled') : name;
}

function jsonText(fault: JsonFault): string {
  const found = 'found' in fault ? fault.found.slice(0, SHOWN) : '';
  return t(`own:fault.json.${fault.kind}`, {
    found: found === '' ? t('own:fault.json.end') : found,
    wanted: 'wanted' in fault ? fault.wanted : '',
  });
}

/** The sorts of values, as a schema names them, and what is said of each. */
const SORTS = {
  string: 'string',
  number: 'number',
  int: 'int',
  boolean: 'boolean',
  array: 'array',
  tuple: 'array',
  object: 'object',
  record: 'object',
} as const;

/** What a check of the companies says. */
function checkText({ key, values }: Said): string {
  const { expected, seat } = values;
  const sort = SORTS[expected as keyof typeof SORTS] as (typeof SORTS)[keyof typeof SORTS] | undefined;
  return t(`checks:${key}`, {
    ...values,
    ...(sort === undefined ? {} : { expected: t(`own:sort.${sort}`) }),
    ...(seat === 'cockpit' || seat === 'tower' ? { seat: t(`own:seatOf.${seat}`) } : {}),
  });
}

/** What a fault of a pack asks to be done. */
export function packFaultText(fault: PackFault): string {
  switch (fault.kind) {
    case 'json':
      return jsonText(fault.json);
    case 'case': {
      const { id, found } = fault;
      return t('own:fault.case', { id, part: partName(found), fault: caseFaultText(found) });
    }
    case 'check':
      return fault.said === undefined ? fault.message : checkText(fault.said);
    default:
      return t(`own:fault.${fault.kind}`, fault.values);
  }
}

/** Where it is: «pakke.json, linje 7», or the file alone. */
export function placeText({ file, line }: PackFault): string {
  return line === null ? file : t('own:open.line', { file, line });
}
