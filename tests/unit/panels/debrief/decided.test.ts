// What a debrief says of a decision.

import { beforeAll, expect, it } from 'vitest';
import { loadTexts, setCompany, setLanguage } from '../../../../src/language/index.ts';
import { gradeText } from '../../../../src/panels/debrief/phrasing.ts';
import { called, startup } from '../../../builders/flight.ts';

beforeAll(async () => {
  await setLanguage('nb');
  await Promise.all([loadTexts('debrief'), loadTexts('flight')]);
  await setCompany(startup);
});

it('of work in another place says that and names no better remedy, since none would have worked there', () => {
  const { flying, id } = called({ cause: 'known', cockpit: 'process' }, {}, true);
  flying.stamp(id, 'cockpit');
  const { step = 1, ...answer } = flying.answer(id, 'own');
  flying.do({ kind: 'order-remedy', strip: id, answer: { ...answer, step: (step % 5) + 1 } });
  const strip = flying.strip(id);
  const judged = strip.judged ?? expect.fail();
  expect(gradeText(judged, strip)).toBe('Dyrt: Arbeidet ble gjort et annet sted enn der det virker.');
  expect(gradeText({ ...judged, place: null, best: 'cure' }, strip)).toMatch(
    /^Dyrt, .+ ville trolig gitt mye mer\.$/,
  );
});
