// A class's codes: what comes out is what went in, whatever happens to them on the way.

import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../scripts/content-files.ts';
import { MARKS } from '../../../src/content/types.ts';
import { ROOM_CHAT, roomChat } from '../../builders/room-chat.ts';
import { belongedTo } from '../../../src/classroom/answers.ts';
import { writeCode } from '../../../src/codes/typed-code.ts';
import { fnv1a } from '../../../src/quarter/fnv.ts';
import {
  type Answers,
  answersOf,
  type ClassQuarter,
  classQuarter,
  CODE_LENGTH,
  codeOf,
  codesIn,
  decode,
  findingsInCode,
  plainCode,
  randomOf,
  received,
  roomQuarter,
} from '../../../src/classroom/index.ts';
import {
  type FlightSetup,
  type FlightState,
  flyByPolicy,
  newFlight,
  otherSeat,
  type Policy,
  setupIn,
} from '../../../src/flight/index.ts';

function flown(company: string, flightNumber: number, seed: number, policy: Policy): FlightState {
  const content = contentOf(company);
  return flyByPolicy(setupIn(content, { seed, flightNumber }), content, policy).state;
}

function quarterOf(company: string, flightNumber: number, seed: number): ClassQuarter {
  const content = contentOf(company);
  return classQuarter(setupIn(content, { seed, flightNumber }), content);
}

/** Any answer that a strip can be given. */
function drawnAnswer(strip: ClassQuarter['strips'][number], draw: number): Answers[number] {
  const never = { seat: null, belonged: strip.belongs, mark: null, finding: null };
  if (draw % 5 === 0) return never;
  const seats = ['tower', 'cockpit'] as const;
  const marks = [...MARKS, 'other' as const, ...(strip.clued ? ['clue' as const] : [])];
  const mark = strip.short ? null : (marks[(draw >>> 3) % marks.length] ?? null);
  const belonged = strip.varies && (draw & 64) > 0 ? otherSeat(strip.belongs) : belongedTo(strip, mark);
  const finding = { held: (draw & 512) > 0, certainty: (draw & 1024) > 0 ? 'measured' : 'likely' } as const;
  const found = strip.found && (draw & 2048) > 0;
  return { seat: seats[(draw >>> 8) % 2] ?? 'tower', belonged, mark, finding: found ? finding : null };
}

function answersIn(code: string, quarter: ClassQuarter): Answers {
  const read = decode(code, quarter);
  if (read.kind !== 'answers') throw new Error(`${code} is ${read.kind}`);
  return read.answers;
}

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a class code', () => {
  it('holds the seats, marks and findings of every flight of every company', () => {
    for (const company of ['startup', 'consulting', 'agency', 'storm'])
      for (const flightNumber of company === 'storm' ? [4] : [1, 2, 3, 4]) {
        const content = contentOf(company);
        const quarter = quarterOf(company, flightNumber, 5);
        const found = quarter.strips.filter((strip) => strip.found);
        expect(found.length).toBeGreaterThan(3);
        expect(findingsInCode(quarter), `${company} ${flightNumber}`).toEqual(found.map(({ id }) => id));
        for (const answers of [
          answersOf(flown(company, flightNumber, 5, 'careful').strips, quarter),
          answersOf(newFlight(quarter.setup, content).strips, quarter),
        ]) {
          const code = codeOf(answers, quarter, 777);
          expect(plainCode(code)).toHaveLength(CODE_LENGTH);
          expect(answersIn(code, quarter), `${company} ${flightNumber}`).toEqual(answers);
        }
      }
  });

  it('holds any answers that can be given, also of the longest flight', () => {
    for (const [company, flightNumber] of [
      ['startup', 2],
      ['storm', 4],
    ] as const) {
      const quarter = quarterOf(company, flightNumber, 5);
      for (let person = 0; person < 200; person += 1) {
        const answers = quarter.strips.map((strip, i) => drawnAnswer(strip, fnv1a(`${person} ${i}`)));
        expect(answersIn(codeOf(answers, quarter, person), quarter)).toEqual(answers);
      }
    }
  });

  it('of an earlier edition, or that held other things, is told from a damaged one', () => {
    const quarter = quarterOf('storm', 4, 5);
    const answers = answersOf(flown('storm', 4, 5, 'careful').strips, quarter);
    for (const earlier of [1, 2, 3, 4]) {
      const before = { ...quarter, setup: { ...quarter.setup, rules: quarter.setup.rules - earlier } };
      expect(decode(codeOf(answers, before, 7), quarter)).toEqual({ kind: 'foreign' });
    }
    // As codes were written before they held every finding.
    expect(decode(writeCode(123_456_789n, 'flight', quarter.setup.rules), quarter)).toEqual({
      kind: 'foreign',
    });
  });

  it('names nobody and no time: equal flights differ in ten bits only, and these follow from the flight', () => {
    const quarter = quarterOf('startup', 1, 3);
    const answers = answersOf(flown('startup', 1, 3, 'mostly').strips, quarter);
    expect(codeOf(answers, quarter, 4)).not.toBe(codeOf(answers, quarter, 5));
    expect(randomOf('one')).toBe(randomOf('one'));
    expect(new Set(Array.from({ length: 24 }, (_, i) => randomOf(`flight ${i}`))).size).toBeGreaterThan(20);
  });

  it('notices every single changed character, and every pair of neighbours that has changed places', () => {
    const quarter = quarterOf('startup', 1, 3);
    const code = plainCode(codeOf(answersOf(flown('startup', 1, 3, 'coin').strips, quarter), quarter, 99));
    for (let i = 0; i < CODE_LENGTH; i += 1) {
      for (const letter of LETTERS) {
        if (letter === code[i]) continue;
        expect(decode(code.slice(0, i) + letter + code.slice(i + 1), quarter).kind).toBe('damaged');
      }
      const swapped = code.slice(0, i) + (code[i + 1] ?? '') + (code[i] ?? '') + code.slice(i + 2);
      if (i + 1 < CODE_LENGTH && swapped !== code) expect(decode(swapped, quarter).kind).toBe('damaged');
    }
  });

  it('is marked as of two where two flew it, at two pages or with the book, and goes into the same room', () => {
    const content = contentOf('startup');
    const alone = setupIn(content, { seed: 3, flightNumber: 1 });
    const room = roomQuarter(alone, content);
    const { strips } = flown('startup', 1, 3, 'mostly');
    const codeIn = (setup: FlightSetup) => {
      const quarter = classQuarter(setup, content);
      return codeOf(answersOf(strips, quarter), quarter, 9);
    };
    const two: FlightSetup = { ...alone, crew: true };
    const book: FlightSetup = { ...alone, paper: true, crew: 'paper' };
    const codes = [alone, two, book].map(codeIn);
    expect(codes.map((code) => decode(code, room))).toEqual(
      [false, true, true].map((of) => ({
        kind: 'answers',
        answers: answersOf(strips, room),
        random: 9,
        two: of,
      })),
    );
    expect(received(codes.join(' '), room, new Set()).map((one) => one.two)).toEqual([false, true, true]);
    // Whoever collects what was flown with the book is given the others too.
    const paper = roomQuarter({ ...alone, paper: true }, content);
    expect(codes.map((code) => decode(code, paper).kind)).toEqual(['answers', 'answers', 'answers']);
    // A single changed letter is found in each.
    for (const code of codes.map(plainCode))
      for (const letter of LETTERS)
        if (letter !== code[7])
          expect(decode(code.slice(0, 7) + letter + code.slice(8), room).kind).toBe('damaged');
  });

  it('of two with a book is of another quarter where the book holds other work', () => {
    const content = contentOf('startup');
    const alone = setupIn(content, { seed: 3, flightNumber: 3 });
    const book: FlightSetup = { ...alone, paper: true, crew: 'paper' };
    const own = classQuarter(book, content);
    const code = codeOf(answersOf(newFlight(book, content).strips, own), own, 1);
    expect(decode(code, roomQuarter(alone, content))).toEqual({ kind: 'otherQuarter' });
    expect(decode(code, roomQuarter({ ...alone, paper: true }, content))).toMatchObject({ two: true });
    // The room takes it in all the same, and keeps it apart.
    const room = roomQuarter(alone, content);
    const plain = classQuarter(alone, content);
    const other = codeOf(answersOf(newFlight(alone, content).strips, plain), plain, 2);
    const taken = received(`${code} ${other} ${code}`, room, new Set());
    expect(taken.map(({ receipt, quarter }) => [receipt, quarter?.setup.paper ?? false])).toEqual([
      ['taken', true],
      ['taken', false],
      ['double', false],
    ]);
    expect(taken[0]?.answers).toHaveLength(own.strips.length);
    expect(roomQuarter(setupIn(content, { seed: 3, flightNumber: 1 }), content).apart).toBeNull();
  });

  it('is told from one of another quarter, flight or length', () => {
    const quarter = quarterOf('startup', 1, 3);
    const other = quarterOf('startup', 1, 4);
    const code = codeOf(answersOf(flown('startup', 1, 4, 'coin').strips, other), other, 99);
    expect(decode(code, quarter)).toEqual({ kind: 'otherQuarter' });
    expect(decode(code, quarterOf('startup', 2, 4)).kind).toBe('otherQuarter');
    expect(decode(code.slice(0, -1), quarter)).toEqual({ kind: 'damaged' });
    expect(decode('', quarter)).toEqual({ kind: 'damaged' });
    expect(decode('UUUU-UUUU-UUUU-UUUU', quarter)).toEqual({ kind: 'damaged' });
  });

  it('is read in small letters, without hyphens, and with letters mistaken for digits', () => {
    const quarter = quarterOf('startup', 1, 3);
    const answers = answersOf(flown('startup', 1, 3, 'careful').strips, quarter);
    const codes = Array.from({ length: 40 }, (_, i) => codeOf(answers, quarter, i));
    for (const code of codes) {
      const mistaken = code.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ').toLowerCase();
      expect(answersIn(mistaken, quarter)).toEqual(answers);
    }
  });
});

describe('collecting', () => {
  const quarter = quarterOf('startup', 1, 3);
  const policies: readonly Policy[] = ['careful', 'coin', 'mostly', 'lazy', 'som'];
  const all = policies.map((policy) => answersOf(flown('startup', 1, 3, policy).strips, quarter));

  it('picks the codes out of a chat', () => {
    const [a, b, c] = all.map((answers, i) => codeOf(answers, quarter, i + 1));
    if (a === undefined || b === undefined || c === undefined) throw new Error('three codes');
    const chat = [
      '[29.11.2026, 10:35:12] Kari: her er min: ' + a + ' 😀',
      'Ola Nordmann 10:36  ' + b.replaceAll('-', '') + '.',
      'Tlf. 2234 5678 9012 3456, ring meg i dag klokken fire',
      'https://example.org/klarert/2026 – samarbeidspartner, dere skal vite dette',
      '«' + c.toLowerCase() + '»',
      'den 2026-11-29-1035 kl. 10.35.12',
    ].join('\n');
    expect(received(chat, quarter, new Set()).map(({ receipt }) => receipt)).toEqual([
      'taken',
      'taken',
      'taken',
    ]);
    expect(received(chat, quarter, new Set()).map(({ text }) => text)).toEqual([
      a,
      b.replaceAll('-', ''),
      c.toLowerCase(),
    ]);
  });

  it('takes every code that is made, also the few with hardly a digit, from a chat and typed alone in small letters', () => {
    // Any answers that can be given. A code begins with its quarter, so it is one whose first characters are letters.
    const anyAnswer = ({ short, belongs }: ClassQuarter['strips'][number], draw: number) => ({
      seat: draw % 2 === 0 ? ('tower' as const) : ('cockpit' as const),
      belonged: belongs,
      mark: short ? null : (MARKS[(draw >>> 3) % MARKS.length] ?? null),
      finding: null,
    });
    const codeIn = (own: ClassQuarter, i: number) =>
      codeOf(
        own.strips.map((strip, k) => anyAnswer(strip, fnv1a(`${i} ${k}`))),
        own,
        i,
      );
    const lettered = Array.from({ length: 40 }, (_, i) => quarterOf('startup', 1, i + 1)).find((own) =>
      /^[A-Z]{4}/.test(codeIn(own, 1)),
    );
    const codes = Array.from({ length: 600 }, (_, i) => codeIn(lettered ?? quarter, i));
    expect(codes.some((code) => (code.match(/\d/g)?.length ?? 0) < 2)).toBe(true);
    const unread = () => false;
    expect(codesIn(codes.map((code) => `Kari: ${code}.`).join('\n'), unread)).toEqual(codes);
    const typed = codes.map((code) => code.replaceAll('-', ' ').toLowerCase());
    expect(typed.flatMap((code) => codesIn(code, unread))).toEqual(typed);
  });

  it('tells 300 codes with doubles, damage and other quarters apart', () => {
    const { text } = roomChat(quarter.setup);
    const receipts = received(text, quarter, new Set()).map(({ receipt }) => receipt);
    const count = (kind: string) => receipts.filter((receipt) => receipt === kind).length;
    expect(receipts).toHaveLength(300);
    for (const [kind, many] of Object.entries(ROOM_CHAT)) expect(count(kind), kind).toBe(many);
  });

  it('tries some places a code of such a chat, and no more', () => {
    // What a code takes to be tried is the same everywhere, so that their number is what the time of a chat follows from.
    const { text } = roomChat(quarter.setup);
    let tried = 0;
    const found = codesIn(text, (code) => {
      tried += 1;
      return decode(code, quarter).kind === 'answers';
    });
    expect(found).toHaveLength(300);
    // Twelve for each: from the time, the name and the word before it.
    expect(tried).toBeLessThan(15 * 300);
    expect(tried).toBeLessThan(text.length / 5);
  });

  it('takes no misread code for one of another edition, whichever character was misread or exchanged', () => {
    const code = plainCode(codeOf(all[0] ?? [], quarter, 5));
    const letters = Array.from(code);
    const misread = letters.flatMap((_, at) =>
      Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ').map((letter) => letters.with(at, letter).join('')),
    );
    const exchanged = letters.map((letter, at) =>
      letters
        .with(at, letters[at + 1] ?? letter)
        .with(Math.min(at + 1, 15), letter)
        .join(''),
    );
    const wrong = [...misread, ...exchanged].filter((one) => one !== code);
    expect(wrong.length).toBeGreaterThan(16 * 31);
    expect(new Set(wrong.map((one) => decode(one, quarter).kind))).toEqual(new Set(['damaged']));
  });

  it('knows a code that was taken with an earlier text', () => {
    const code = codeOf(all[0] ?? [], quarter, 1);
    expect(received(code, quarter, new Set([plainCode(code)]))[0]?.receipt).toBe('double');
  });
});
