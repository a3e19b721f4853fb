// The article where a verdict cites it: every verdict does, and a call of this flight stands in its sheet once.

import { signal } from '@preact/signals';
import { beforeAll, expect, it } from 'vitest';
import { type FlightState, flightView, storyName } from '../../../../src/flight/index.ts';
import { loadTexts, storyLine, t } from '../../../../src/language/index.ts';
import { type Cabin, CabinContext } from '../../../../src/panels/flight/parts/cabin.ts';
import { Reason } from '../../../../src/panels/flight/verdict/Verdict.tsx';
import { metBefore, metIn } from '../../../../src/panels/parts/article/met.ts';
import { headline } from '../../../../src/panels/parts/say.ts';
import { loadFlightTexts } from '../../../builders/cabin.ts';
import { flight, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';
import { simulatedPage } from '../../../builders/simulated-page.ts';

const draw = simulatedPage();

beforeAll(async () => {
  await loadFlightTexts();
  await loadTexts('logbook');
});

/** A flight as soon as one of its strips fits. */
function flownTo(fits: (strip: FlightState['strips'][number]) => boolean) {
  for (const seed of seeds(40)) {
    const flying = flight({ flightNumber: 3, seed }).parked();
    flying.until(({ strips, phase }) => phase === 'landed' || strips.some(fits), 'right');
    const strip = flying.state.strips.find(fits);
    if (strip !== undefined) return { state: flying.state, strip };
  }
  throw new Error('no such strip');
}

it('a verdict explained by an earlier log cites the article, as others do', () => {
  const { state, strip } = flownTo(({ stamps: [stamp] }) => stamp?.mark?.startsWith('old ') === true);
  const view = flightView(state, state.seat, startup);
  const shown = view.strips.find(({ id }) => id === strip.id) ?? expect.fail();
  const game = { flight: signal(view), settings: signal({ projector: false }) };
  const drawn = draw(
    <CabinContext.Provider value={{ game, content: startup } as unknown as Cabin}>
      <Reason strip={shown} stamp={shown.stamps[0] ?? expect.fail()} open />
    </CabinContext.Provider>,
  );
  expect(drawn.textContent).toContain(t('flight:verdict.clue.why'));
  expect(drawn.querySelectorAll('.cite')).toHaveLength(1);
});

it('a call of this flight is no call of before, also where its line names the segment', () => {
  const general = ({ scenario }: Pick<FlightState['strips'][number], 'scenario'>) =>
    storyLine(storyName(scenario, startup), t('logbook:sheet.segment'));
  const { strip: any } = flownTo((one) => one.called && !one.storm && !one.echo);
  const strip = { ...any, scenario: 'four-explanations' };
  // Its line has the segment's name, and what is stored has none.
  expect(general(strip)).not.toBe(headline(strip));
  const now = metIn([strip], startup);
  expect(now).toEqual([{ story: storyName(strip.scenario, startup), line: headline(strip) }]);
  const other = startup.scenarios.find(({ id, storm }) => !storm && id !== strip.scenario) ?? expect.fail();
  const stories = [storyName(other.id, startup), storyName(strip.scenario, startup)];
  expect(metBefore(stories, now).map(({ story }) => story)).toEqual(stories.slice(0, 1));
  expect(metBefore(stories, []).map(({ story }) => story)).toEqual(stories.toReversed());
});
