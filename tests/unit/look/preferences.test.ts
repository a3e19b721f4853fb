// For pictures of which size a measurement holds.

import { describe, expect, it } from 'vitest';
import { openEnvelope } from '../../../src/keep/envelope.ts';
import { seal } from '../../../src/keep/envelope.ts';
import { DEFAULT_SETTINGS } from '../../../src/keep/records.ts';
import { isOutgrown } from '../../../src/look/preferences.ts';

describe('a measured tier', () => {
  it('that was full holds for smaller pictures, one that was light for larger', () => {
    const holds = (tier: 'full' | 'light') =>
      [200, 900, 1000, 1400, 1600, 8000].filter((pixels) => !isOutgrown({ tier, pixels: 1000 }, pixels));
    expect(holds('full')).toEqual([200, 900, 1000, 1400]);
    expect(holds('light')).toEqual([900, 1000, 1400, 1600, 8000]);
  });

  it('was kept without the size of its picture before, and is then left as it is', () => {
    const { measured, ...old } = { ...DEFAULT_SETTINGS, tier: 'light' };
    expect(measured).toBeNull();
    const { version, ...rest } = JSON.parse(seal('settings', old, 1)) as { version: number };
    const opened = openEnvelope('settings', JSON.stringify({ ...rest, version: version - 1 }));
    expect(opened).toMatchObject({ state: 'good', value: { tier: 'light', measured: null } });
  });
});
