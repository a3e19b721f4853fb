// The verdict on a message that was misheard and let through names the read-back, whatever the work was and whichever element was misheard.

import { beforeAll, describe, expect, it } from 'vitest';
import {
  deskPlanOf,
  type FlightState,
  type Message,
  type MessageElement,
  rightSearch,
  type Strip,
  taskVerdictOf,
} from '../../../../src/flight/index.ts';
import { loadTexts, setCompany, setLanguage } from '../../../../src/language/index.ts';
import { verdictSentence } from '../../../../src/panels/flight/verdict/task-verdict-words.ts';
import { type Flying, flight, inAdvisingTower, inTower, startup } from '../../../builders/flight.ts';

const verdictOn = (flying: Flying, id: string) => taskVerdictOf(flying.state, flying.strip(id), startup);

/** The state in which the first officer has misheard this element of the message, and no other. */
function withMisheard(
  state: FlightState,
  id: string,
  element: MessageElement,
  finding = (deskPlanOf(state, { id }).suspects.indexOf(deskPlanOf(state, { id }).truth) + 1) % 2,
): FlightState {
  const strips = state.strips.map((strip): Strip => {
    const { job } = strip;
    if (strip.id !== id || job === null || job.message === null) return strip;
    const { message } = job;
    const other: Message = {
      segment: (message.segment + 1) % state.quarter.cells.length,
      finding,
      certainty: message.certainty === 'measured' ? 'likely' : 'measured',
      advice: message.advice === 'right' ? 'other1' : 'right',
    };
    const heard = { ...message, [element]: other[element] };
    return {
      ...strip,
      job: { ...job, stage: 'read-back', readBack: { heard, faulty: element, corrections: 0 } },
    };
  });
  return { ...state, strips };
}

beforeAll(async () => {
  await loadTexts('flight');
  await setCompany(startup);
});

describe('the verdict on a message that was misheard', () => {
  it('a whole report whose «measured» was heard as «likely» and let through: the reason is the read-back, not the work', async () => {
    await setLanguage('nb');
    const flying = flight({ seed: 77, flightNumber: 2 }).parked();
    const { id, callWeek } = flying.state.planned.find(({ number }) => number === 69) ?? expect.fail();
    flying.reach(callWeek).stamp(id, 'tower').find(id).say(id, { correct: false });
    expect(flying.strip(id).searched?.answer?.kind).toBe('report');
    const verdict = verdictOn(flying, id) ?? expect.fail();
    expect(verdict).toMatchObject({ code: 'message-misread', element: 'measured' });
    const said = verdictSentence(verdict, flying.strip(id), startup);
    expect(said).toContain('«målt» ble hørt som «trolig»');
    expect(said).not.toContain('anslag');
  });

  it.each(['causes', 'report', 'forecast', 'alarm'] as const)(
    'a read-back that was not corrected is the reason told, whichever element: %s',
    (work) => {
      const flightNumber = { causes: 2, report: 2, forecast: 3, alarm: 4 }[work];
      for (const element of ['segment', 'finding', 'certainty', 'advice'] as const) {
        const { flying, id } = inTower({ cause: 'hidden', work }, { flightNumber });
        flying.find(id).do({
          kind: 'send-message',
          strip: id,
          advice: 'right',
          to: flying.scenario(id).storm ? 'caller' : 'cockpit',
        });
        const sent = flying.strip(id).job?.message?.certainty;
        flying.state = withMisheard(flying.state, id, element);
        flying.do({ kind: 'confirm-read-back', strip: id });
        const verdict = verdictOn(flying, id);
        if (element === 'segment' || element === 'finding')
          expect(verdict).toMatchObject({ code: 'message-misheard', element });
        else
          expect(verdict).toMatchObject({
            code: 'message-misread',
            element: element === 'certainty' ? sent : 'advice',
          });
      }
    },
  );

  it('a wrong finding that was misheard as the true one is told so', () => {
    const { flying, id } = inAdvisingTower();
    const { suspects } = deskPlanOf(flying.state, flying.strip(id));
    const { finding: right } = rightSearch(flying.state, flying.strip(id), startup);
    const finding = suspects.findIndex((_, i) => i !== right);
    const strike = suspects.map((_, i) => i).filter((i) => i !== finding);
    flying
      .find(id, { strike, finding })
      .do({ kind: 'send-message', strip: id, advice: 'right', to: 'cockpit' });
    flying.state = withMisheard(flying.state, id, 'finding', right);
    flying.do({ kind: 'confirm-read-back', strip: id });
    expect(flying.state.slips.at(-1)?.knowledge).toBeGreaterThan(0.5);
    expect(verdictOn(flying, id)).toMatchObject({ code: 'finding-wrong', byChance: true });
  });
});
