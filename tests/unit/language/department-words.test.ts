// A department is called as the company of the segment calls it, and by the game's word where the company has none.

import { beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from '../../../scripts/content-files.ts';
import {
  departmentName,
  departmentOwns,
  loadLaterTexts,
  loadTexts,
  setCompany,
  setLanguage,
} from '../../../src/language/index.ts';

beforeAll(async () => {
  await loadTexts('flight');
});

const named = async (company: string, cell = 0) => {
  await setCompany(contentOf(company));
  await loadLaterTexts();
  return `${departmentName('operations', cell)}: ${departmentOwns('operations', cell)}`;
};

describe('a department', () => {
  it('has the company’s own name, or the game’s', async () => {
    await setLanguage('nb');
    expect(await named('startup')).toBe('Drift: oppstart og levering');
    expect(await named('consulting')).toBe('Leveranse: oppstart og gjennomføring av oppdrag');
    expect(await named('agency')).toBe('Produksjon: oppstart og produksjon');
    expect(departmentName('finance', 0)).toBe('Økonomi');
    await setLanguage('en');
    expect(await named('consulting')).toBe('Delivery: kick-offs and assignments');
  });

  it('goes by the segment where several companies are flown together', async () => {
    await setLanguage('nb');
    expect(await Promise.all([named('storm', 0), named('storm', 1), named('storm', 2)])).toEqual([
      expect.stringMatching(/^Drift/),
      expect.stringMatching(/^Leveranse/),
      expect.stringMatching(/^Produksjon/),
    ]);
  });
});
