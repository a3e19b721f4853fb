// A short strip: its words speak of no marking, and a press that was meant for what lay there before does not stamp it.

import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { act } from 'preact/test-utils';
import { type DebriefEntry, flightView, type StripView } from '../../../../src/flight/index.ts';
import { loadTexts, setCompany, setLanguage, t } from '../../../../src/language/index.ts';
import { worthText } from '../../../../src/panels/debrief/phrasing.ts';
import { type Cabin, CabinContext } from '../../../../src/panels/flight/parts/cabin.ts';
import { useJustCome } from '../../../../src/panels/flight/parts/just-come.ts';
import { nextStep } from '../../../../src/panels/flight/parts/steps.ts';
import { flight, startup } from '../../../builders/flight.ts';
import { simulatedPage } from '../../../builders/simulated-page.ts';

const drawn = simulatedPage();

beforeAll(async () => {
  await setLanguage('nb');
  await loadTexts('flight', 'debrief');
  await setCompany(startup);
});

function short(): { readonly strip: StripView; readonly week: number } {
  const { state } = flight()
    .parked()
    .until(({ strips }) => strips.some(({ storm, status }) => storm && status === 'read'), 'right');
  const strip = flightView(state, state.seat, startup).strips.find(
    ({ storm, status }) => storm && status === 'read',
  );
  return { strip: strip ?? expect.fail(), week: state.week };
}

describe('the words of a short strip', () => {
  it('ask for no mark', () => {
    const { strip, week } = short();
    expect(nextStep(strip, week)).toBe(t('flight:next.stampShort'));
    expect(nextStep({ ...strip, storm: false }, week)).toBe(t('flight:next.stamp'));
  });

  it('tell a missed one from a right one in the flight recorder', () => {
    const { strip } = short();
    const told = (seat: 'right' | 'wrong' | null) =>
      worthText({ strip, stamp: seat === null ? null : { verdict: { seat } } } as unknown as DebriefEntry);
    expect(told('wrong')).toBe(told(null));
    expect(told('right')).not.toBe(told(null));
  });
});

describe('a card that has just come', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is for a second at the usual speed, and sooner in a fast test', () => {
    function Told() {
      return <p>{useJustCome() ? 'come' : 'there'}</p>;
    }
    for (const [answerDelay, ms] of [
      [1500, 1000],
      [15, 10],
    ] as const) {
      const cabin = { game: { answerDelay } } as unknown as Cabin;
      let page: HTMLElement | null = null;
      const told = (after: number) => {
        void act(() => {
          vi.advanceTimersByTime(after);
        });
        return page?.textContent;
      };
      void act(() => {
        page = drawn(
          <CabinContext.Provider key={answerDelay} value={cabin}>
            <Told />
          </CabinContext.Provider>,
        );
      });
      expect(told(ms - 1)).toBe('come');
      expect(told(2)).toBe('there');
    }
  });
});
