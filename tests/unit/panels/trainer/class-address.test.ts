// The address on the wall: where others reach the game, short where the host gives it at such a path, and the same flight in either form.

import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../../src/app/address.ts';
import { queryOf, shortened } from '../../../../src/panels/parts/short-address.ts';
import { classAddress } from '../../../../src/panels/trainer/class-address.ts';
import { type ClassWish, classQuery, wishFrom } from '../../../../src/panels/trainer/class-link.ts';

const USUAL = wishFrom(null);
const ROOM = 'http://192.168.1.20:5713/';

const addressFrom = (page: string, room: string | null, wish = USUAL) => {
  const url = new URL(page);
  return classAddress(wish, url, room);
};

describe('the address of the class link', () => {
  it('is the room’s, and short, also for the trainer who opened the game as localhost', () => {
    const address = { text: 'http://192.168.1.20:5713/2026', unreachable: null };
    expect(addressFrom('http://localhost:5713/', ROOM)).toEqual(address);
    expect(addressFrom('http://127.0.0.1:5713/2026', ROOM)).toEqual(address);
    expect(addressFrom('http://192.168.1.20:5713/41', ROOM)).toEqual(address);
  });

  it('is the one the page came by, where that is another of the machine’s that others reach', () => {
    expect(addressFrom('http://10.0.0.7:5713/', ROOM).text).toBe('http://10.0.0.7:5713/2026');
  });

  it('is long on a host of which nobody knows that it gives the game at a number', () => {
    const { text, unreachable } = addressFrom('https://school.example/game/', null);
    expect(text).toBe('https://school.example/game/?seed=2026&pace=standard&school=1');
    expect(unreachable).toBeNull();
  });

  it('says why nobody else gets there', () => {
    expect(addressFrom('http://127.0.0.1:5713/', null).unreachable).toBe('loopback');
    const file = addressFrom('file:///kurs/klarert.html?lng=nb', null);
    expect(file).toEqual({
      text: 'file:///kurs/klarert.html?seed=2026&pace=standard&school=1',
      unreachable: 'file',
    });
  });
});

describe('a short address', () => {
  const wishes: readonly ClassWish[] = [
    USUAL,
    { ...USUAL, seed: 0 },
    { ...USUAL, seed: 4_294_967_295, pace: 'relaxed', language: 'en' },
    { ...USUAL, school: false, points: false, text: 2, stop: 7 },
    { ...USUAL, company: 'agency', flight: 3, pace: 'brisk' },
  ];

  it.each(wishes)('asks for the same flight as the long one: %o', (wish) => {
    const query = classQuery(wish);
    const short = new URL(shortened(ROOM, query));
    expect(short.pathname).toBe(`/${wish.seed}`);
    const read = readAddress(queryOf(short.pathname, short.search));
    expect(read.notices).toEqual([]);
    expect(read).toEqual(readAddress(query));
  });

  it('yields to what its query says', () => {
    const { parameters } = readAddress(queryOf('/2026', '?seed=7&pace=relaxed'));
    expect(parameters).toMatchObject({ seed: 7, pace: 'relaxed', school: true });
  });

  it('is read with what a sentence has put after it', () => {
    for (const path of ['/2026.', '/2026,', '/2026).'])
      expect(readAddress(queryOf(path, '')).parameters.seed).toBe(2026);
  });

  it.each(['/', '/game/', '/index.html', '/2026/', '/q2026', '/12345678901'])('is not %s', (path) => {
    expect(queryOf(path, '?lng=en')).toBe('?lng=en');
  });

  it('with a number that no quarter has is complained of as any other', () => {
    expect(readAddress(queryOf('/9999999999', '')).notices).toEqual([
      { kind: 'quarterLost', value: '9999999999' },
    ]);
  });
});
