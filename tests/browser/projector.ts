// A stamp in the projector view, where seat and verdict wait for the trainer's key.

import type { Page } from '@playwright/test';
import { FLIGHT_STATES } from './flight-states.ts';
import { mouse } from './hands.ts';
import { Pilot } from './pilot.ts';
import { resumeIn } from './saves.ts';

/** Stamps, and presses the trainer's key `shown` times. */
export async function stampForProjector(page: Page, shown: 0 | 1): Promise<void> {
  const { moment, stamp } = FLIGHT_STATES['verdict wrong in cockpit']();
  if (stamp === null) throw new Error('no stamp');
  await resumeIn(page, { flight: moment, settings: { projector: true, tier: 'words' } }, 'lng=nb');
  await new Pilot(page, mouse()).press(stamp);
  await page.locator(`.dock [data-step="${stamp.strip} verdict 0"]`).waitFor();
  if (shown === 0) return;
  await page.keyboard.press('Enter');
  await page.locator(`.dock [data-step="${stamp.strip} verdict 1"]`).waitFor();
}
