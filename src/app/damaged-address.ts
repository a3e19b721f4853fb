// A link as it arrives after mails, chats and hands have been at it: what was plainly meant is put right,
// what is not plain is left for the address to complain of, and what others hang onto links is left out.
// Fetched only where an address does not read at once.

import { isLanguage, languageAnswering, LANGUAGES, languageRow } from '../look/languages.ts';
import { PARAMETER_NAMES, type Parameters, reads } from './address.ts';

const BY_LOWER_CASE = new Map<string, keyof Parameters>(
  PARAMETER_NAMES.map((name) => [name.toLowerCase(), name]),
);
const ALSO_CALLED: Readonly<Record<string, keyof Parameters>> = { lang: 'lng', language: 'lng' };

/** Decodes what is percent-encoded, also twice; a lone per cent sign stays. */
function decoded(text: string): string {
  let result = text.replaceAll('+', ' ');
  for (let times = 0; times < 2 && result.includes('%'); times += 1)
    try {
      result = decodeURIComponent(result);
    } catch {
      break;
    }
  // Full-width letters and digits become plain ones; what is not seen at all goes.
  return result.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');
}

/** True where one letter too many, one too few or two exchanged make the one of the other. */
function slip(typed: string, meant: string): boolean {
  const [short, long] = typed.length < meant.length ? [typed, meant] : [meant, typed];
  const places = Array.from(long, (_, at) => at);
  if (long.length === short.length + 1)
    return places.some((at) => long.slice(0, at) + long.slice(at + 1) === short);
  const exchanged = (at: number) =>
    long.slice(0, at) + long.slice(at + 1, at + 2) + long.slice(at, at + 1) + long.slice(at + 2);
  return long.length === short.length && places.some((at) => exchanged(at) === short);
}

/** Also one letter for another: a lost seed is worse than a notice too many. */
function nearlySeed(typed: string): boolean {
  const differ = Array.from('seed').filter((letter, at) => typed[at] !== letter).length;
  return slip(typed, 'seed') || (typed.length === 4 && differ === 1);
}

function asLanguage(value: string): string {
  const called = LANGUAGES.find((tag) => languageRow(tag).name.toLowerCase() === value);
  return called ?? languageAnswering(value) ?? value;
}

/** Where one parameter ends and the next begins, also where a comma or a blank stands for the `&`. */
const BETWEEN = new RegExp(String.raw`[?&;]+|[,\s]+(?=(?:${[...BY_LOWER_CASE.keys()].join('|')})\s*=)`, 'iu');

/** A value without what sentences and quotation put around it. */
function bare(name: string, written: string): string {
  const value = written
    .replace(/^3D(?=\w)/, '')
    .replace(/^[\s"'“”„«»‘’‹›<([{=:#]+/u, '')
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .toLowerCase();
  if (name === 'lng') return asLanguage(value);
  // Thousands written apart, as in 4 294 967 295.
  return /^\d{1,3}(?:[.,'’_ ]\d{3})+$/.test(value) ? value.replaceAll(/\D/g, '') : value;
}

type Pair = readonly [name: string, value: string];

/** One `name=value` in our names; null = nobody's business here. */
function pairOf(part: string): Pair | null {
  const [, written = '', value = ''] =
    /^[^\p{L}]*(\p{L}+)[^\p{L}\p{N}=:]*(?:[=:]\s*(.*))?$/su.exec(part) ?? [];
  const typed = written.toLowerCase();
  const name = BY_LOWER_CASE.get(typed) ?? ALSO_CALLED[typed];
  if (name !== undefined) {
    const mended = bare(name, value);
    // What is called so by others too is ours only with a value of ours.
    if (typed in ALSO_CALLED && !isLanguage(mended)) return null;
    return [name, reads(name, mended) ? mended : value];
  }
  if (nearlySeed(typed)) return ['seed', part.trim()];
  const near = [...BY_LOWER_CASE.keys()].some((ours) => ours.length > 3 && slip(typed, ours));
  return near ? [written, value] : null;
}

/** Everything of one raw part: an encoded `&` or `?` counts only where the part begins with a name of ours. */
function pairsOf(raw: string): readonly Pair[] {
  const text = decoded(raw).replaceAll(/&(?:amp|#38|#x26);/gi, '&');
  const [first = '', ...rest] = text.split(BETWEEN);
  const pair = pairOf(first);
  if (pair === null && first !== '') return [];
  return [pair, ...rest.map(pairOf)].filter((one) => one !== null);
}

/**
 * The query that was meant by a damaged one.
 * @param search `location.search`
 * @param hash `location.hash`: some put the parameters there
 */
export function mendedQuery(search: string, hash: string): string {
  // Joined as they were written: the # of an entity is no hash.
  const raw = `${search}${hash}`.replaceAll(/&(?:amp|#38|#x26);/gi, '&');
  const found = new Map<string, Set<string>>();
  for (const [name, value] of raw.split(/[?&#]+/).flatMap(pairsOf))
    found.set(name, (found.get(name) ?? new Set()).add(value));
  // Two values that differ are none: the address will complain of both.
  return new URLSearchParams([...found].map(([name, values]) => [name, [...values].join(' / ')])).toString();
}
