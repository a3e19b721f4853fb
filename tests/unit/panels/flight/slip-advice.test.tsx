// What a slip advises goes with the finding that was sent, on its card and on the radio, also where another finding was heard.

import { beforeAll, describe, expect, it } from 'vitest';
import { saidAtOpening } from '../../../../src/app/radio.ts';
import { deskPlanOf, flightView, type Slip, type Suspect } from '../../../../src/flight/index.ts';
import { t, words } from '../../../../src/language/index.ts';
import { SlipCard } from '../../../../src/panels/flight/job/SlipCard.tsx';
import { CabinContext } from '../../../../src/panels/flight/parts/cabin.ts';
import { cockpitCabin, loadFlightTexts } from '../../../builders/cabin.ts';
import { type Flying, inTower, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';
import { simulatedPage } from '../../../builders/simulated-page.ts';

const draw = simulatedPage();

beforeAll(loadFlightTexts);

/** A slip with advice on it whose finding was misheard and not corrected, and lost nothing else. @param fits what was sent and what was heard */
function misheard(fits: (sent: Suspect, heard: Suspect) => boolean): { flying: Flying; slip: Slip } {
  for (const seed of seeds(60)) {
    const { flying, id } = inTower(
      { cause: 'hidden', slot: 'twin', work: 'causes' },
      { flightNumber: 2, seed },
    );
    flying.send(id, { correct: false });
    const slip = flying.state.slips.at(-1) ?? expect.fail();
    const { truth } = deskPlanOf(flying.state, flying.strip(id));
    if (slip.missing !== null || !fits(truth, slip.suspect)) continue;
    return { flying: flying.turn().sit('cockpit'), slip };
  }
  throw new Error('no such message');
}

/** The slip's card, and what the radio says when it is opened. */
function told({ state }: Flying, { id }: Slip): readonly string[] {
  const view = flightView(state, 'cockpit', startup);
  const slip = view.slips.find((one) => one.id === id) ?? expect.fail();
  const card = draw(
    <CabinContext.Provider value={cockpitCabin(state)}>
      <SlipCard slip={slip} />
    </CabinContext.Provider>,
  );
  return [card.textContent ?? '', saidAtOpening({ kind: 'slip', id }, state, startup)?.text ?? ''];
}

describe('the advice of a slip whose finding was misheard', () => {
  it.each([
    ['as «within the normal»', (sent: Suspect, heard: Suspect) => sent !== heard && heard === 'normal'],
    [
      'in place of «within the normal»',
      (sent: Suspect, heard: Suspect) => sent !== heard && sent === 'normal',
    ],
  ])('%s, is that of the finding that was sent', (_, fits) => {
    const { flying, slip } = misheard(fits);
    const { scenario, facts } = flying.strip(slip.strip);
    const own = words(scenario, 'advice.right', facts);
    const orWait = t('flight:advice.right');
    const [given, other] = slip.suspect === 'normal' ? [own, orWait] : [orWait, own];
    for (const text of told(flying, slip).map((one) => one.toLowerCase())) {
      expect(text).toContain(given.toLowerCase());
      expect(text).not.toContain(other.toLowerCase());
    }
  });
});
