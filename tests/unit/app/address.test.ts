// The address parameters: what is read, what is said about a value that cannot be read, and that the README lists all of them.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARAMETER_NAMES, readAddress } from '../../../src/app/address.ts';

describe('address', () => {
  it('a bad value and an unknown name are told, and the default is used', () => {
    const { parameters, notices } = readAddress('?seed=nine&weather=fog&pace=brisk');
    expect(parameters.seed).toBeNull();
    expect(parameters.pace).toBe('brisk');
    expect(notices.map((notice) => notice.kind).toSorted()).toEqual(['badParameter', 'unknownParameter']);
  });

  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const told = [...(readme.split('## Address parameters')[1] ?? '').matchAll(/^\| `(\w+)=?(.*?)` \|/gm)].map(
    ([, name = '', values = '']) => ({ name, values: values.split(String.raw`\|`) }),
  );

  it('the README lists every parameter, and none that is not there', () => {
    expect(told.map(({ name }) => name).toSorted()).toEqual(PARAMETER_NAMES.toSorted());
  });

  it.each(told)('$name takes every value that the README gives', ({ name, values }) => {
    for (const value of values) expect(readAddress(`?${name}=${value}`).notices).toEqual([]);
  });
});
