// Codes are found as chats and people have treated them, what is damaged is told, and nothing else in a chat is taken for a code.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rideItems } from '../../../scripts/check-ride-files.ts';
import {
  answersOf,
  classQuarter,
  codeOf,
  codesIn,
  decode,
  plainCode,
  received,
} from '../../../src/classroom/index.ts';
import { flyByPolicy } from '../../../src/flight/index.ts';
import { fnv1a } from '../../../src/quarter/fnv.ts';
import { rideCodeOf, rideFrom, withAnswer } from '../../../src/ride/index.ts';
import { takeRides } from '../../../src/panels/trainer/collected-rides.ts';
import { setup, startup } from '../../builders/flight.ts';
import { seeds } from '../../builders/quarter.ts';

const flown = setup({ seed: 3 });
const quarter = classQuarter(flown, startup);
const answers = (['careful', 'coin', 'mostly', 'som'] as const).map((policy) =>
  answersOf(flyByPolicy(flown, startup, policy).state.strips, quarter),
);
const CODES = Array.from({ length: 60 }, (_, i) => codeOf(answers[i % 4] ?? [], quarter, 17 * i));
/** Those of many quarters: each has its own signs at the beginning. */
const ALL = seeds(20).flatMap((seed) => {
  const own = setup({ seed });
  const of = classQuarter(own, startup);
  const given = answersOf(flyByPolicy(own, startup, 'mostly').state.strips, of);
  return [0, 170, 510].map((print) => ({ code: codeOf(given, of, print), quarter: of }));
});
/** As nobody has made it: its last character is another. */
const damaged = (code: string) => code.replace(/.$/, (last) => (last === '7' ? '8' : '7'));

const receiptsIn = (text: string) => received(text, quarter, new Set()).map(({ receipt }) => receipt);

/** What a chat or a person has made of a code, each within a sentence. */
const TREATED: Readonly<Record<string, (code: string) => string>> = {
  'as it is': (code) => `Kari: ${code}, hei`,
  'in small letters': (code) => `Kari: ${code.toLowerCase()} 😀`,
  'wrapped after its second group': (code) =>
    `Her er min kode ${code.slice(0, 10)}\n${code.slice(10)}\nhilsen Ola`,
  'wrapped in a quoted reply': (code) => `> kode ${code.slice(0, 10)}\n> ${code.slice(10)}`,
  'wrapped within a group': (code) => `min: ${code.slice(0, 12)}\n${code.slice(12)}`,
  'without hyphens': (code) => `min er ${plainCode(code)}.`,
  'with spaces, after a word of four letters': (code) => `min kode ${code.replaceAll('-', ' ')} takk`,
  'with spaces around the hyphens': (code) => `min: ${code.replaceAll('-', ' - ')}!`,
  'with a space after the hyphens': (code) => `min: ${code.replaceAll('-', '- ')}!`,
  'with hyphens that do not break': (code) => `min: ${code.replaceAll('-', '\u2011')}`,
  'with soft breaks': (code) => `min: ${code.replaceAll('-', '-\u200B')}`,
  'with dashes': (code) => `min: ${code.replaceAll('-', '–')}`,
  'with minus signs': (code) => `min: ${code.replaceAll('-', '−')}`,
  'with underscores': (code) => `min: ${code.replaceAll('-', '_')}`,
  'with strokes': (code) => `min: ${code.replaceAll('-', '/')}`,
  'with full stops': (code) => `min: ${code.replaceAll('-', '.')}`,
  'with commas': (code) => `min: ${code.replaceAll('-', ', ')}`,
  'in bold type': (code) => `min: *${code}* _takk_`,
  'glued to the word before it': (code) => `kode${code} takk`,
  'glued to the word after it': (code) => `kode: ${code}takk`,
  'glued to a colon': (code) => `kode:${code}`,
};

/**
 * The least share of damaged codes that is told; of the other ways nine of ten: without its hyphens a code of letters alone, or with one group of
 * letters and digits only, looks like words. Measured over forty quarters: .75, .89, and .93 to 1 of the others.
 */
const LEAST_TOLD: Readonly<Record<string, number>> = {
  'as it is': 1,
  'glued to the word after it': 0.7,
  'glued to the word before it': 0.85,
};

describe('a code in a chat', () => {
  it.each(Object.entries(TREATED))('is read %s', (_, treat) => {
    for (const code of CODES) expect(receiptsIn(treat(code)), code).toEqual(['taken']);
  });

  it('is read where it is spelt out, and where two are written as one', () => {
    for (const [i, code] of CODES.entries()) {
      expect(receiptsIn(`min er ${Array.from(plainCode(code)).join(' ')} hei`)).toEqual(['taken']);
      const next = CODES[(i + 1) % CODES.length] ?? '';
      expect(receiptsIn(code + next)).toEqual(['taken', 'taken']);
      expect(receiptsIn(plainCode(code) + plainCode(next))).toEqual(['taken', 'taken']);
      expect(receiptsIn(`${code}/${next}`)).toEqual(['taken', 'taken']);
    }
  });

  it.each(Object.entries(TREATED))('is told of where it is damaged, %s', (name, treat) => {
    const told = ALL.filter(({ code, quarter: own }) => {
      const receipts = received(treat(damaged(code)), own, new Set()).map(({ receipt }) => receipt);
      return receipts.length > 0 && receipts.every((receipt) => receipt === 'damaged');
    });
    expect(told.length).toBeGreaterThanOrEqual((LEAST_TOLD[name] ?? 0.9) * ALL.length);
  });

  it('is told of where it has lost a group, or a character, or got one', () => {
    for (const code of CODES) {
      expect(receiptsIn(`min: ${code.slice(0, -1)}.`)).toEqual(['damaged']);
      expect(receiptsIn(`min: ${code.slice(0, 7)}${code.slice(8)}.`)).toEqual(['damaged']);
      expect(receiptsIn(`min: ${code.slice(0, 7)}A${code.slice(7)}.`)).toEqual(['damaged']);
    }
    const isTold = (text: string, of: typeof quarter) =>
      received(text, of, new Set())
        .map(({ receipt }) => receipt)
        .join() === 'damaged';
    const groups = ALL.filter(({ code, quarter: own }) => isTold(`min: ${code.slice(0, 14)}`, own));
    expect(groups.length).toBeGreaterThan(0.8 * ALL.length);
    const pieces = ALL.filter(({ code, quarter: own }) => isTold(`min: ${plainCode(code).slice(1)}`, own));
    expect(pieces.length).toBeGreaterThan(0.9 * ALL.length);
  });

  it('with any one sign changed for another is hardly ever lost in silence, or taken for another’s', () => {
    const signs = Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabxyzØåé .,;:/_–!?*');
    const SOME = 6;
    let [tried, silent, mistaken] = [0, 0, 0];
    for (const [i, { code, quarter: of }] of ALL.entries()) {
      const own = received(code, of, new Set())[0]?.answers;
      for (let at = 0; at < code.length; at += 1)
        for (let k = 0; k < SOME; k += 1) {
          const sign = signs[(i + 7 * at + 11 * k) % signs.length] ?? '';
          const all = received(`Kari: ${code.slice(0, at)}${sign}${code.slice(at + 1)} hei`, of, new Set());
          if (all.length === 0) silent += 1;
          const taken = all.filter(({ receipt }) => receipt === 'taken');
          mistaken += taken.filter((one) => JSON.stringify(one.answers) !== JSON.stringify(own)).length;
          tried += 1;
        }
    }
    expect(tried).toBe(ALL.length * 19 * SOME);
    // A code with hardly a digit, of which a hyphen became a letter, looks like words.
    expect(silent + mistaken).toBeLessThanOrEqual(tried / 1000);
  });
});

describe('what is no code', () => {
  const CHAT = [
    '[29.11.2026, 10:35:12] Kari Nordmann: Møtet er 29.11.2026 kl. 10.35–12.00, rom B4-12, 2. etg.',
    '2026-11-29T10:35:12.345Z · 29/11-2026 · 2026-11-29-1035 · uke 48–49',
    'Tlf. 2234 5678 9012 3456, +47 22 34 56 78, kontonr. 1234 56 78901, org.nr. 923 609 016',
    'IBAN NO93 8601 1117 947, NO9386011117947, faktura INV-2026-0042, ordre SO-2026-1187-B',
    'https://example.org/klarert/2026?seed=2026&key=K4P2-9XAB-C3DE-GH5K-7MNP og http://192.168.1.20:5713/4711',
    'Teams-møte ID 345 678 901 234, passord x7Kd9Q; meet abc-defg-hij; bil EK 12345, fly SK4711',
    '550e8400-e29b-41d4-a716-446655440000, 9f86d081884c7d65, d41d8cd98f00b204e9800998ecf8427e',
    'ISO-9001, COVID-19, RFC-2119, B2B-SaaS, H1-H2, Q3-Q4, A4-B5, 3D-TV, 4K-TV, MP3-MP4',
    'dere skal 2026 rom2, kode rom1 rom2 rom3; ring meg i dag klokken fire; TAKK SKAL DERE HA ALLE SAMMEN',
    'Oslo – Bergen – 1030 – 1200; Oslo - Berg - 1030 - 1200; ta-det-med-ro; for-10-av-20; F-16-flyet',
    'samarbeidspartner, samarbeidspartnere2, produksjonslinje 12345, 1234567890123456, 12 345 678,90 kr',
  ];
  const files = (tag: string) =>
    readdirSync(`locales/${tag}`)
      .filter((name) => name.endsWith('.json'))
      .map((name) => readFileSync(`locales/${tag}/${name}`, 'utf8'));

  it('is not taken for one: dates, numbers, addresses, and all that the game says', () => {
    for (const line of CHAT) expect(received(line, quarter, new Set()), line).toEqual([]);
    expect(received(CHAT.join('\n'), quarter, new Set())).toEqual([]);
    const texts = [...files('nb'), ...files('en')];
    expect(texts.join('').length).toBeGreaterThan(300_000);
    // Only what is shown to trainers as an example of one.
    const found = texts.flatMap((text) => received(text, quarter, new Set()));
    expect(found.map(({ text, receipt }) => [text, receipt])).toEqual([
      ['7K3M-2Q9X-A0BC-D4EF', 'damaged'],
      ['7K3M-2Q9X-A0BC-D4EF', 'damaged'],
    ]);
  });

  it('hides no code among it', () => {
    const chat = CHAT.flatMap((line, i) => [line, `${CODES[i]} ${line.slice(0, 20)}`]).join('\n');
    expect(receiptsIn(chat)).toEqual(CHAT.map(() => 'taken'));
  });

  it('is a code of a check ride to those who collect flights only, and is read where rides are', () => {
    const items = rideItems();
    const rides = Array.from({ length: 8 }, (_, i) => {
      const begun = rideFrom([], {
        when: 'before',
        code: 4_000_000_000 + i,
        form: null,
        startedAt: '2026-11-30T08:00:00.000Z',
      });
      const own = items.filter(({ form }) => form === begun.form);
      const ridden = own.reduce((so, { id, seat }) => withAnswer(so, { item: id, seat }), begun);
      return rideCodeOf(ridden, items) ?? expect.fail();
    });
    const wrapped = rides.map((code) => `min: ${code.slice(0, 10)}\n${code.slice(10)}`).join('\n\n');
    expect(takeRides(`${wrapped}\n${CODES[0]}`, [], items)).toMatchObject({
      codes: rides.map(plainCode),
      added: 8,
    });
    expect(receiptsIn(takeRides(`${wrapped}\n\n${CODES[0]}`, [], items).rest)).toEqual(['taken']);
  });
});

it('what only looks like one is read by nobody: a chat of made-up groups', () => {
  const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const group = (seed: string) =>
    Array.from({ length: 4 }, (_, i) => LETTERS[fnv1a(`${seed} ${i}`) % 32]).join('');
  const made = Array.from({ length: 2000 }, (_, i) => [0, 1, 2, 3].map((k) => group(`${i} ${k}`)).join('-'));
  expect(receiptsIn(made.join('\n'))).not.toContain('taken');
  expect(codesIn(made.join('\n'), () => false)).toHaveLength(2000);
});

describe('however long a text is', () => {
  /** An unbounded repetition is at the end of a pattern: with anything after it a long run is gone through from each of its signs. */
  const isLinear = ({ source }: RegExp) => !/[+*]\??./.test(source.replaceAll(/\\.|\[[^\]]*\]/g, '_'));

  /** Finds the codes of a text: how many signs are handed to patterns, how many codes are tried, and which patterns are not for long texts. */
  function workOf(text: string) {
    const { exec } = RegExp.prototype;
    let [handed, tried] = [0, 0];
    const wrong = new Set<string>();
    const counted: Pick<RegExp, 'exec'> = {
      exec(this: RegExp, own) {
        // One that looks for all goes on where it has come to.
        const { lastIndex: from, global } = this;
        const found = exec.call(this, own);
        handed += (global && found !== null ? this.lastIndex : own.length) - from;
        if (own.length > 1000 && !isLinear(this)) wrong.add(this.source);
        return found;
      },
    };
    Object.assign(RegExp.prototype, counted);
    try {
      const found = codesIn(text, (code) => {
        tried += 1;
        return decode(code, quarter).kind === 'answers';
      });
      return { found, handed, tried, wrong: [...wrong] };
    } finally {
      Object.assign(RegExp.prototype, { exec });
    }
  }

  const LONG = 320_000;
  /** Of what takes more steps a sign. */
  const SOME = 16_000;
  const [code = ''] = CODES;
  it.each([
    ['one unbroken run', 'x'.repeat(LONG)],
    ['one run of digits and letters', 'X7'.repeat(LONG / 2)],
    ['nothing but hyphens', '-'.repeat(LONG)],
    ['nothing but empty lines', ' \n'.repeat(LONG / 2)],
    ['runs between many signs', `A7B2${'!'.repeat(LONG / 64)}`.repeat(64)],
    ['groups without end', 'A7B2-'.repeat(SOME / 5)],
    ['runs of about a code', `${'x7'.repeat(15)} `.repeat(SOME / 32)],
    ['an address without end', `https://x/${'a'.repeat(LONG)}`],
  ])('it is gone through in so many steps as it has signs: %s', (_, text) => {
    const { found, handed, tried, wrong } = workOf(`${code} . ${text} . ${CODES[1]}`);
    expect([found[0], found.at(-1)]).toEqual([code, CODES[1]]);
    expect(wrong).toEqual([]);
    expect(tried).toBeLessThanOrEqual(text.length);
    expect(handed).toBeLessThan(100 * text.length);
  });
});
