// The rules' version covers the companies' figures too: a log flown with other figures is another flight.

import { expect, it } from 'vitest';
import { companyIds, modelOf } from '../../../../scripts/content-files.ts';
import { RULES_VERSION, stateHash } from '../../../../src/flight/index.ts';

/** The figures of each company's model under a version of the rules. Never change a line: add the next version. */
const FIGURES: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: { agency: 'fa4501d65d7d087f', consulting: '92f8fc6c86c30ef1', startup: 'f30d65e1a3c6f1fe' },
  2: { agency: 'fa4501d65d7d087f', consulting: '92f8fc6c86c30ef1', startup: 'f30d65e1a3c6f1fe' },
  3: { agency: '1fc870aab5e83725', consulting: '7e6641baf135b221', startup: '0a99144ccb3fdaa1' },
  4: {
    agency: 'be1e7608fab6db2b',
    consulting: '0d08c1a2904e6613',
    startup: '0a99144ccb3fdaa1',
    storm: '4f8c4f12fe6ac05b',
  },
  // The same figures; what is drawn for a flight is new.
  5: {
    agency: 'be1e7608fab6db2b',
    consulting: '0d08c1a2904e6613',
    startup: '0a99144ccb3fdaa1',
    storm: '4f8c4f12fe6ac05b',
  },
  // The same figures; of several plans of the storm route the evenest is flown.
  6: {
    agency: 'be1e7608fab6db2b',
    consulting: '0d08c1a2904e6613',
    startup: '0a99144ccb3fdaa1',
    storm: '4f8c4f12fe6ac05b',
  },
  // The same figures; one's own people do one thing at a time, the expected landing is explained by how the deals came out, and a flight
  // that practises draws its stories by their kinds too.
  7: {
    agency: 'be1e7608fab6db2b',
    consulting: '0d08c1a2904e6613',
    startup: '0a99144ccb3fdaa1',
    storm: '4f8c4f12fe6ac05b',
  },
  // The same figures; two remedies can be ordered together, the cockpit can ask the tower for more, and what a wise decision may lose goes by
  // the plan.
  8: {
    agency: 'be1e7608fab6db2b',
    consulting: '0d08c1a2904e6613',
    startup: '0a99144ccb3fdaa1',
    storm: '4f8c4f12fe6ac05b',
  },
  // The same figures; a slip that is known not to hold is wisely left, a go or no-go has one's own people too, and in a first flight messages
  // carry no advice, every second one is read back, and twins are compared by two pairs of words.
  9: {
    agency: 'be1e7608fab6db2b',
    consulting: '0d08c1a2904e6613',
    startup: '0a99144ccb3fdaa1',
    storm: '4f8c4f12fe6ac05b',
  },
  // The same figures; effort is moved between segments by what each can spare and has room for, on the map nobody who gets customers may end
  // above the band, a decision by hand comes for certain in the flight in which it wakes, and a seat that can be defended can be so whatever
  // words were marked. A Friday choice lapses with the week, a slip keeps what was sent where it was misheard, and who rings again in week 8 goes
  // by whether anybody was ever helped.
  10: {
    agency: 'be1e7608fab6db2b',
    consulting: '0d08c1a2904e6613',
    startup: '0a99144ccb3fdaa1',
    storm: '4f8c4f12fe6ac05b',
  },
  // The same figures; a sales target is set in kroner, by a segment's own record; a finding says whether it was proved, and the log holds no
  // judgement of a remedy that was said in error.
  11: {
    agency: 'be1e7608fab6db2b',
    consulting: '0d08c1a2904e6613',
    startup: '0a99144ccb3fdaa1',
    storm: '4f8c4f12fe6ac05b',
  },
  // The same figures; records go wrong in six cases of ten at most, and an alarm's limits lie where they rise.
  12: {
    agency: 'be1e7608fab6db2b',
    consulting: '0d08c1a2904e6613',
    startup: '0a99144ccb3fdaa1',
    storm: '4f8c4f12fe6ac05b',
  },
};

it('is raised when the figures of a company’s model change', () => {
  const now = Object.fromEntries(companyIds().map((id) => [id, stateHash(modelOf(id))]));
  expect(now, 'raise RULES_VERSION in src/flight/rules/version.ts and add these figures here').toEqual(
    FIGURES[RULES_VERSION],
  );
});
