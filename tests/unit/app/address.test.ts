// The address parameters: what is read, what is said about a value that cannot be read, and that the README lists all of them.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Address, PARAMETER_NAMES, readAddress, readsAtOnce } from '../../../src/app/address.ts';
import { mendedQuery } from '../../../src/app/damaged-address.ts';
import { PRINT_WISHES } from '../../../src/panels/parts/printables.ts';
import { visit } from '../../builders/visit.ts';

describe('address', () => {
  it('a bad value and an unknown name are told, and the default is used', () => {
    const { parameters, notices } = readAddress('?seed=nine&stop=99&weather=fog&pace=brisk');
    expect(parameters.seed).toBeNull();
    expect(parameters.pace).toBe('brisk');
    expect(notices.map((notice) => notice.kind).toSorted()).toEqual([
      'badParameter',
      'quarterLost',
      'unknownParameter',
    ]);
  });

  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const told = [...(readme.split('## Address parameters')[1] ?? '').matchAll(/^\| `(\w+)=?(.*?)` \|/gm)].map(
    ([, name = '', values = '']) => ({ name, values: values.split(String.raw`\|`) }),
  );

  it('the README lists every parameter, and none that is not there', () => {
    expect(told.map(({ name }) => name).toSorted()).toEqual(PARAMETER_NAMES.toSorted());
  });

  it('the README lists every paper that is printed', () => {
    expect(told.find(({ name }) => name === 'print')?.values.toSorted()).toEqual(PRINT_WISHES.toSorted());
  });

  it.each(told)('$name takes every value that the README gives', ({ name, values }) => {
    for (const value of values) expect(readAddress(`?${name}=${value}`).notices).toEqual([]);
  });
});

/** As the page reads the end of an address, which a browser has parsed. */
function readEnd(end: string): Address {
  const { search, hash } = new URL(`http://school.example/game/${end}`);
  return readAddress(readsAtOnce(search) && hash === '' ? search : mendedQuery(search, hash));
}

/** A class link, seed 2026 in standard pace, after what mails, chats and hands do to one. */
const READ = [
  '?seed=2026.',
  '?seed=2026,',
  '?seed=2026)',
  '?seed=2026&pace=standard.',
  '?seed="2026"',
  '?seed=%222026%22',
  '?seed=«2026»',
  '?seed=2026%20',
  '?seed=%202026',
  '?seed=2026%C2%A0',
  '?seed=2026%E2%80%8B',
  '?pace=standard&amp;seed=2026',
  '?pace=standard%26amp%3Bseed=2026',
  '?pace=standard&#38;seed=2026',
  '?PACE=Standard&SEED=2026',
  '?seed=２０２６',
  '?ｓｅｅｄ=2026',
  '#seed=2026',
  '#?seed=2026&pace=standard',
  '??seed=2026',
  '?seed=2026?pace=standard',
  '?seed=2%20026',
  '?seed=2,026',
  '?seed=2.026',
  '?seed=2+026',
  '?seed%3D2026%26pace%3Dstandard',
  '?seed=3D2026',
  '?seed==2026',
  '?seed:2026',
  '?seed=<2026>',
  '?seed=2026;pace=standard',
  '?seed=2026, pace=standard',
  '?seed=2026&seed=2026.',
  '?utm_source=mail&seed=2026.&fbclid=x1',
];
const LOST = [
  '?seed=',
  '?seed',
  '?seed=nine',
  '?seed=-2026',
  '?seed=2026x',
  '?seed=20.26',
  '?seed=4294967296',
  '?sed=2026',
  '?seeed=2026',
  '?sead=2026',
  '?see',
  '?seed=2026&seed=2027',
  '?seed=2026.See you on Monday',
];

/** Whether the note of another quarter stands at pre-flight. */
async function drawnInstead({ parameters, notices }: Address): Promise<boolean> {
  const quarterLost = notices.some(({ kind }) => kind === 'quarterLost');
  const { store, settle } = await visit({ parameters, quarterLost });
  store.startFlight({});
  await settle();
  expect(store.flight.value?.setup.seed).toBe(quarterLost ? 11 : 2026);
  return store.drawnInstead.value;
}

describe('a damaged class link', () => {
  it.each(READ)('%s leads to the class’s quarter', async (end) => {
    const address = readEnd(end);
    expect(address.notices).toEqual([]);
    expect(address.parameters).toMatchObject({ seed: 2026 });
    expect([null, 'standard']).toContain(address.parameters.pace);
    expect(await drawnInstead(address)).toBe(false);
  });

  it.each(LOST)('%s is said at pre-flight to be another quarter', async (end) => {
    const address = readEnd(end);
    expect(address.parameters.seed).toBeNull();
    expect(await drawnInstead(address)).toBe(true);
  });

  it.each([
    ['no', 'nb'],
    ['nn', 'nb'],
    ['NB', 'nb'],
    ['nb_NO', 'nb'],
    ['norsk', 'nb'],
    ['en-GB.', 'en'],
    ['English', 'en'],
  ])('lng=%s is %s', (written, language) => {
    const { parameters, notices } = readEnd(`?lng=${written}`);
    expect(parameters.lng).toBe(language);
    expect(notices).toEqual([]);
  });

  it('values of every kind are read in spite of their dress', () => {
    const { parameters, notices } = readEnd('?Text=150%25&Score=Off.&showanswers=ON&stop=“7”&Tier=Words!');
    expect(notices).toEqual([]);
    expect(parameters).toMatchObject({ text: 1.5, score: false, showAnswers: true, stop: 7, tier: 'words' });
  });

  it('what others hang onto a link is nobody’s business', () => {
    const foreign =
      '?utm_source=mail&utm_medium=e&fbclid=a&gclid=b&mc_cid=c&ref=d&page=2&v=1&weather=fog&lang=de&x';
    expect(readEnd(foreign)).toEqual(readAddress(''));
    expect(readEnd('?url=http%3A%2F%2Fx.example%2F%3Fseed%3D5')).toEqual(readAddress(''));
  });

  it('a slip in another name is told', () => {
    expect(readEnd('?pcae=brisk').notices).toEqual([{ kind: 'unknownParameter', name: 'pcae' }]);
  });
});
