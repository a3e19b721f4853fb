// A slip says what was heard and no more: the story's own words name the true cause, so they stand only where that was measured and is known to
// be true.

import { beforeAll, describe, expect, it } from 'vitest';
import {
  ADVICE,
  deskPlanOf,
  type FlightState,
  flightView,
  rightSearch,
  type Slip,
} from '../../../../src/flight/index.ts';
import { logWords, t, words } from '../../../../src/language/index.ts';
import { SlipCard } from '../../../../src/panels/flight/job/SlipCard.tsx';
import { CabinContext } from '../../../../src/panels/flight/parts/cabin.ts';
import { legWords } from '../../../../src/panels/parts/say.ts';
import { cockpitCabin, loadFlightTexts } from '../../../builders/cabin.ts';
import { type Flying, inTower, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';
import { simulatedPage } from '../../../builders/simulated-page.ts';

const draw = simulatedPage();

beforeAll(loadFlightTexts);

type Sent = NonNullable<Parameters<Flying['send']>[1]>;

/** A message of a handoff that was sent like this, as it hangs in the cockpit with nothing lost. @param fits which of them */
function sentAs(
  how: (flying: Flying, id: string) => Sent,
  fits: (slip: Slip) => boolean = () => true,
): { flying: Flying; id: string } {
  for (const seed of seeds(40)) {
    const { flying, id } = inTower(
      { cause: 'hidden', slot: 'handoff', work: 'causes' },
      { flightNumber: 2, seed },
    );
    const { handoff } = startup.full(flying.strip(id).scenario);
    if (handoff === 'request') continue;
    flying.send(id, how(flying, id)).turn().sit('cockpit');
    const slip = flying.state.slips.find((one) => one.strip === id);
    if (slip?.missing === null && slip.leg && fits(slip)) return { flying, id };
  }
  throw new Error('no such message');
}

const wrongly = (flying: Flying, id: string, left: number): Sent => {
  const { suspects, truth } = deskPlanOf(flying.state, flying.strip(id));
  const finding = suspects.findIndex((one) => one !== truth && one !== 'normal');
  const others = suspects.flatMap((_, i) => (i === finding ? [] : [i]));
  return { finding, strike: others.slice(left - 1) };
};
const likely = (flying: Flying, id: string): Sent => ({
  strike: rightSearch(flying.state, flying.strip(id), startup).strike.slice(1),
});

/** The words of the slip's card. */
function cardOf({ id, state }: { id: string; state: FlightState }): string {
  const view = flightView(state, 'cockpit', startup);
  const slip = view.slips.find(({ strip }) => strip === id) ?? expect.fail();
  const card = draw(
    <CabinContext.Provider value={cockpitCabin(state)}>
      <SlipCard slip={slip} />
    </CabinContext.Provider>,
  );
  return card.textContent ?? '';
}

/** The story's own words that give the true cause away. */
function ownWords({ flying, id }: { flying: Flying; id: string }): readonly string[] {
  const { scenario, facts } = flying.strip(id);
  return ['leg', ...ADVICE.map((one) => `advice.${one}`)].map((field) => words(scenario, field, facts));
}

describe('the story’s own words', () => {
  it('stand on a slip that was measured and is true', () => {
    const at = sentAs(() => ({}));
    const card = cardOf({ id: at.id, state: at.flying.state });
    const [leg, advice] = ownWords(at);
    for (const one of [leg, advice]) expect(card).toContain(one);
  });

  it.each([
    ['is only likely, and true', likely],
    ['is only likely, and wrong', (flying: Flying, id: string) => wrongly(flying, id, 2)],
    ['was measured with strikes that do not hold, and is true', () => ({ open: [] })],
    ['was measured, and is wrong', (flying: Flying, id: string) => wrongly(flying, id, 1)],
  ] as const)('do not where the finding %s', (_, how) => {
    const at = sentAs(how);
    const card = cardOf({ id: at.id, state: at.flying.state });
    const own = ownWords(at);
    for (const one of own) expect(card).not.toContain(one);
    // Nor when the strip comes back and its card has the leg.
    const view = flightView(at.flying.state, 'cockpit', startup);
    const slip = view.slips.find(({ strip }) => strip === at.id);
    expect(legWords(at.flying.strip(at.id), startup, slip)).toBeNull();
  });

  it('do not where the finding was misheard and nobody corrected it', () => {
    const at = sentAs(
      () => ({ correct: false }),
      ({ heard, sent }) => sent !== undefined && sent.finding !== heard.finding,
    );
    expect(cardOf({ id: at.id, state: at.flying.state })).not.toContain(ownWords(at)[0]);
  });
});

describe('a slip that lost an element on the radio', () => {
  const at = (element: 'certainty' | 'advice') => {
    for (const seed of seeds(60)) {
      const { flying, id } = inTower(
        { cause: 'hidden', slot: 'handoff', work: 'causes' },
        { flightNumber: 2, seed },
      );
      flying.send(id).turn().sit('cockpit');
      const slip = flying.state.slips.find((one) => one.strip === id);
      if (slip?.missing === element && slip.suspect !== 'normal') return { flying, id, slip: slip.id };
    }
    throw new Error('nothing was lost');
  };

  it.each(['certainty', 'advice'] as const)(
    'says so and what can be done, until it is said again: %s',
    (element) => {
      const { flying, id, slip } = at(element);
      const lost = t(`flight:slip.lost.${element}`);
      expect(cardOf({ id, state: flying.state })).toContain(lost);
      flying.do({ kind: 'ask-again', slip });
      expect(cardOf({ id, state: flying.state })).not.toContain(lost);
    },
  );

  it('has no line of the log that says how certain it is', () => {
    const { flying, id, slip } = at('certainty');
    const line = flying.strip(id).log.at(-1) ?? expect.fail();
    expect(line).toMatchObject({ hand: 'measured', by: 'tower' });
    const before = cardOf({ id, state: flying.state }).split(logWords(line)).length;
    const logIn = (seat: 'cockpit' | 'tower') =>
      flightView(flying.state, seat, startup).strips.find((strip) => strip.id === id)?.log;
    // Nor do the strip's other cards in the cockpit.
    expect(logIn('cockpit')).not.toContainEqual(line);
    expect(logIn('tower')).toContainEqual(line);
    flying.do({ kind: 'ask-again', slip });
    expect(cardOf({ id, state: flying.state }).split(logWords(line)).length).toBe(before + 1);
    expect(logIn('cockpit')).toContainEqual(line);
  });
});
