// Finds codes in whatever a trainer pastes or types: a whole chat, with names, times and other text around them, as chats and people have treated
// the codes: wrapped over two lines, without their hyphens or with other signs in their place, glued to a word or to each other, spelt out.
//
// First come the codes that are read, which their checksum and their quarter's fingerprint make sure of, so that they are looked for everywhere. Then,
// in what is left, comes what only looks like a code: it has to look so much like one that no date, number or name in a chat is taken for it.

import { CODE_LENGTH } from '../codes/typed-code.ts';

const GROUP = 4;
const GROUPS = CODE_LENGTH / GROUP;

/** A run of letters and digits. */
interface Atom {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A piece of the text. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** An address has letters and digits of all kinds; whoever pastes the class link has given no code. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu;
/** Hyphens, dashes, the minus sign and the underscore, which stand for each other where a program or a person has changed them. */
const HYPHEN = '[-_‐‑‒–—―−]';
/** What may lie between two parts of one code: a few signs and spaces, at most one new line, and no empty one. */
const GAP = /^(?!.*\n[^\S\n]*\n)[^\p{L}\p{N}]{0,6}$/su;
/** A sign has two units at most. */
const LONGEST_GAP = 12;
/** A run that is longer has no code in it. */
const LONGEST_RUN = 2 * CODE_LENGTH;

function atomsOf(text: string): Atom[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: found, index }) => ({
    text: found,
    from: index,
    to: index + found.length,
  }));
}

/** The text with spaces in the place of spans. @param spans in their order */
function without(text: string, spans: readonly Span[]): string {
  let done = 0;
  const parts = spans.map(({ from, to }) => {
    const part = text.slice(done, from) + ' '.repeat(to - from);
    done = to;
    return part;
  });
  return parts.join('') + text.slice(done);
}

const digitsIn = (text: string) => text.match(/\d/g)?.length ?? 0; // no match, no digits
const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0; // no match, no letters
/** Letters and digits, as three groups of four have them. */
const isMixed = (text: string) => digitsIn(text) > 0 && lettersIn(text) > 0;
/** All its letters are capitals, or none is: a word before a code is written otherwise. */
const isOfOneCase = (text: string) => text === text.toUpperCase() || text === text.toLowerCase();
const isInCapitals = (text: string) => text === text.toUpperCase();

/** What is long is told by its length: whatever is pasted, no sign of it is looked at more than some times. */
const isGap = (between: string) => between.length <= LONGEST_GAP && GAP.test(between);

/** Sixteen letters and digits from a place on, whatever lies between them; null where too much does. */
function windowAt(atoms: readonly Atom[], first: number, skip: number, text: string): Span | null {
  const from = (atoms[first]?.from ?? 0) + skip;
  let [count, end] = [0, from];
  for (const { text: own, from: start, to } of atoms.slice(first, first + CODE_LENGTH)) {
    const begin = Math.max(start, from);
    if (begin > end && !isGap(text.slice(end, begin))) return null;
    if (own.length > LONGEST_RUN) return null;
    const taken = Math.min(to - begin, CODE_LENGTH - count);
    count += taken;
    end = begin + taken;
    if (count === CODE_LENGTH) return { from, to: end };
  }
  return null;
}

/** Where in a run a code may begin: at its beginning; before its last four, where a word is glued to it; anywhere, where a whole code fits. */
function startsIn({ text: { length } }: Atom): number[] {
  if (length > LONGEST_RUN) return [];
  if (length >= CODE_LENGTH) return Array.from({ length: length - GROUP + 1 }, (_, i) => i);
  return length > GROUP ? [0, length - GROUP] : [0];
}

/** As codes are made: capitals and digits, as one code in fifty has hardly a digit; written otherwise it has digits. */
function couldBeRead(code: string): boolean {
  return isInCapitals(code) ? lettersIn(code) > 0 : digitsIn(code) > 1 && lettersIn(code) > 0;
}

/** The codes that can be read. @param isOne reads one, and knows that it is one */
function readable(text: string, isOne: (code: string) => boolean): Span[] {
  const atoms = atomsOf(text);
  const found: Span[] = [];
  for (const [first, atom] of atoms.entries())
    for (const skip of startsIn(atom)) {
      const at = atom.from + skip;
      if (at < (found.at(-1)?.to ?? 0)) continue; // nothing found, nothing before it
      const span = windowAt(atoms, first, skip, text);
      if (span === null) continue;
      const code = text.slice(span.from, span.to);
      if (couldBeRead(code) && isOne(code)) found.push(span);
    }
  return found;
}

/** Four groups between hyphens; groups of three or five letters have lost one, or got one too many. */
const GROUPED = new RegExp(
  `(?<![\\p{L}\\p{N}-])[\\p{L}\\p{N}]{2,6}(?:${HYPHEN}[\\p{L}\\p{N}]{2,6}){3}(?![\\p{L}\\p{N}-])`,
  'gu',
);
/** As the debrief shows it. One code in fifty has so few digits that only this tells it from words. */
const AS_MADE = new RegExp(`^[0-9A-Z]{4}(?:${HYPHEN}[0-9A-Z]{4}){3}$`, 'u');

/** Ordinary words have no digits among their letters, dates and telephone numbers no letters, and neither is as long in four groups. */
function groupedIn(text: string): Span[] {
  return [...text.matchAll(GROUPED)]
    .filter(({ 0: code }) => {
      if (AS_MADE.test(code)) return lettersIn(code) > 0;
      const groups = atomsOf(code).map((one) => one.text);
      return (
        Math.abs(groups.join('').length - CODE_LENGTH) <= 2 && groups.some(isMixed) && digitsIn(code) > 1
      );
    })
    .map(({ 0: code, index }) => ({ from: index, to: index + code.length }));
}

/** A digit before a letter, as no word with a number after it has. */
const isLikeNoWord = (text: string) => /\d\p{L}/u.test(text);

/** The same sign between all groups; where a line was broken it may be missing. */
function areAlike(gaps: readonly string[]): boolean {
  const signs = gaps.map((gap) => gap.replaceAll(/[\s>\p{Cf}]/gu, '')).filter((sign) => sign !== '');
  return signs.length !== 1 && new Set(signs).size <= 1;
}

/** Four groups of four with any signs between them, of which two at least are like no word and no number. */
function fourByFourIn(text: string): Span[] {
  const atoms = atomsOf(text);
  const found: Span[] = [];
  for (let i = 0; i + GROUPS <= atoms.length; i += 1) {
    const groups = atoms.slice(i, i + GROUPS);
    const [first, last] = [groups[0], groups.at(-1)];
    if (first === undefined || last === undefined || first.from < (found.at(-1)?.to ?? 0)) continue; // nothing found, nothing before it
    const gaps = groups.slice(1).map(({ from }, k) => text.slice(groups[k]?.to, from));
    const code = text.slice(first.from, last.to);
    const isJoined = groups.every(({ text: own }) => own.length === GROUP) && gaps.every(isGap);
    if (!isJoined || !isOfOneCase(code) || !areAlike(gaps)) continue;
    const mixed = groups.filter((one) => isMixed(one.text));
    if (mixed.length > 1 && mixed.some((one) => isLikeNoWord(one.text)))
      found.push({ from: first.from, to: last.to });
  }
  return found;
}

const HAS_HYPHEN = new RegExp(HYPHEN, 'u');
/** What may lie between two parts of a damaged code: not what parts the members of a list. */
const NARROW = new RegExp(`^(?:[^\\s\\p{L}\\p{N}]{1,2}| ?${HYPHEN} ?| |\\n(?:> ?)?)$`, 'u');
/** As many runs as a code has at most when a sign within a group was changed and a line broken. */
const MOST_RUNS = 7;

/** True for about as many signs as a code has, all but one of its letters capitals, a digit among them: a hyphen may have become a letter. Points in time have a letter or two. */
function isAboutACode(runs: readonly string[]): boolean {
  if (runs.some(({ length }) => length > LONGEST_RUN)) return false;
  const code = runs.join('');
  const small = code.match(/\p{Ll}/gu)?.length ?? 0; // no match, no small letters
  const isLong = Math.abs(code.length - CODE_LENGTH) <= 2;
  return isLong && small <= 1 && lettersIn(code) >= GROUP && runs.some(isMixed);
}

/** What has two of its hyphens left, whatever else was changed or broken. */
function nearIn(text: string): Span[] {
  const atoms = atomsOf(text);
  const found: Span[] = [];
  for (const [i, first] of atoms.entries()) {
    if (first.from < (found.at(-1)?.to ?? 0)) continue; // nothing found, nothing before it
    for (let count = Math.min(MOST_RUNS, atoms.length - i); count > 1; count -= 1) {
      const runs = atoms.slice(i, i + count);
      const gaps = runs.slice(1).map(({ from }, k) => text.slice(runs[k]?.to, from));
      if (!gaps.every((gap) => gap.length <= LONGEST_GAP && NARROW.test(gap))) continue;
      const hyphens = gaps.filter((gap) => HAS_HYPHEN.test(gap)).length;
      if (hyphens < 2 || !isAboutACode(runs.map((one) => one.text))) continue;
      found.push({ from: first.from, to: runs.at(-1)?.to ?? first.to });
      break;
    }
  }
  return found;
}

/** Two groups of a code at least, in capitals, and nothing among them that is too long for one. */
function isOfACode(groups: readonly string[]): boolean {
  const like = groups.filter((group) => group.length === GROUP && isInCapitals(group) && isMixed(group));
  return like.length > 1 && groups.every((group) => group.length <= 2 * GROUP + 2);
}

const BETWEEN = new RegExp(`^ ?${HYPHEN} ?$`, 'u');

/** What is written with hyphens, in capitals, and has lost a group or got others. */
function brokenIn(text: string): Span[] {
  const chains: Atom[][] = [];
  let end = 0;
  for (const atom of atomsOf(text)) {
    const between = text.slice(end, atom.from);
    const isNext = between.length <= 3 && BETWEEN.test(between);
    const chain = isNext ? chains.at(-1) : undefined;
    if (chain === undefined) chains.push([atom]);
    else chain.push(atom);
    end = atom.to;
  }
  return chains
    .filter((chain) => chain.length > 1 && isOfACode(chain.map((one) => one.text)))
    .map((chain) => ({ from: chain[0]?.from ?? 0, to: chain.at(-1)?.to ?? 0 })); // each has two at least
}

/** In one piece, with a character too many or too few. */
function pieceIn(text: string): Span[] {
  return atomsOf(text).filter(
    ({ text: own }) =>
      Math.abs(own.length - CODE_LENGTH) <= 2 &&
      isOfOneCase(own) &&
      digitsIn(own) > 1 &&
      lettersIn(own) > GROUP,
  );
}

/** A text that is nothing but four groups, as somebody typed them: taken for a code whatever it looks like. */
const TYPED = /^[0-9A-Za-z]{4}(?:[- ]?[0-9A-Za-z]{4}){3}$/;

/** What only looks like a code. */
function lookalikes(text: string): Span[] {
  const trimmed = text.trim();
  if (TYPED.test(trimmed) && lettersIn(trimmed) > 0) {
    const from = text.indexOf(trimmed);
    return [{ from, to: from + trimmed.length }];
  }
  let left = text;
  return [groupedIn, fourByFourIn, nearIn, brokenIn, pieceIn].flatMap((look) => {
    const found = look(left);
    left = without(left, found);
    return found;
  });
}

/**
 * The codes in a text, and what looks like one, in its order and as they stand there.
 * @param isOne reads a code, and knows that it is one: a checksum alone is not enough, because as many places are tried as a text has words
 */
export function codesIn(text: string, isOne: (code: string) => boolean): string[] {
  const places = without(
    text,
    [...text.matchAll(ADDRESS)].map(({ 0: address, index }) => ({
      from: index,
      to: index + address.length,
    })),
  );
  const read = readable(places, isOne);
  return [...read, ...lookalikes(without(places, read))]
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to }) => text.slice(from, to));
}
