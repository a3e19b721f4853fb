// Simulated learners who fly what the game advises.

import { expect, it } from 'vitest';
import { contentOf } from '../../../scripts/content-files.ts';
import { unseenAsAdvised } from '../../../scripts/learner-report.ts';
import { seeds } from '../../builders/quarter.ts';

it('no row stays unseen by a learner of any skill who flies twelve flights as they are advised', () => {
  const all = ['startup', 'consulting', 'agency'].map(contentOf);
  // Four of each skill.
  for (const seed of seeds(20)) expect(unseenAsAdvised(all, seed, 12), String(seed)).toEqual([]);
});
