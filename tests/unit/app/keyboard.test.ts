// Keys of other keyboards than ours: by what they type where that means something, else by their place.

import { describe, expect, it } from 'vitest';
import { keyMeant } from '../../../src/panels/parts/key-meant.ts';

const OURS = ['q', 'a', 'n', '1', '?', 'é'];
const meant = (key: string, code: string, shiftKey = false, ours: readonly string[] = OURS) =>
  keyMeant({ key, code, shiftKey }, (name) => ours.includes(name));

describe('what a key means', () => {
  it('a French digits row acts as digits, and what a player has chosen comes first', () => {
    expect(meant('&', 'Digit1')).toBe('1');
    expect(meant('à', 'Digit0')).toBe('0');
    expect(meant('é', 'Digit2')).toBe('é');
    expect(meant('é', 'Digit2', false, ['1'])).toBe('2');
  });

  it('with shift the digits row means its signs', () => {
    expect(meant('&', 'Digit7', true)).toBe('&');
    expect(meant('?', 'Minus', true)).toBe('?');
  });

  it('letters of another script are read by their place', () => {
    expect(meant('й', 'KeyQ')).toBe('q');
    expect(meant('Ф', 'KeyA', true)).toBe('a');
    expect(meant('١', 'Digit1')).toBe('1');
  });

  it('a Latin letter means itself wherever it stands, and signs on letter keys mean nothing', () => {
    expect(meant('a', 'KeyQ', false, ['q'])).toBe('a');
    expect(meant('Q', 'KeyA')).toBe('q');
    expect(meant(',', 'KeyM')).toBe(',');
  });

  it('dead keys and input methods mean nothing', () => {
    for (const key of ['Dead', 'Process', 'Unidentified']) expect(meant(key, 'KeyQ')).toBe(key);
  });
});
