// The printed report has the sentence that each writes at the end: as it was written on the screen, or room to write it in by hand.

import { beforeAll, expect, it } from 'vitest';
import { debriefOf, flyByPolicy } from '../../../src/flight/index.ts';
import { loadLaterTexts, loadTexts, setCompany, setLanguage, t } from '../../../src/language/index.ts';
import { ReportSheet } from '../../../src/panels/debrief/ReportSheet.tsx';
import { setup, startup } from '../../builders/flight.ts';
import { simulatedPage } from '../../builders/simulated-page.ts';

const draw = simulatedPage();

beforeAll(async () => {
  await loadTexts('flight', 'debrief');
  await setCompany(startup);
  await loadLaterTexts();
});

it.each(['nb', 'en'] as const)('asks what will be different on Monday, %s', async (tag) => {
  await setLanguage(tag);
  const flown = setup({ seed: 2026, schedule: 'demo' });
  const debrief = debriefOf(flown, flyByPolicy(flown, startup, 'careful').commands, startup);
  const notesWith = (sentence: string) =>
    draw(<ReportSheet debrief={debrief} sentence={sentence} />).querySelector('.report-notes');
  const notes = notesWith('');
  const asked = t('debrief:sheet.monday');
  expect(asked).toMatch(tag === 'nb' ? /på mandag/ : /on Monday/);
  expect(notes?.firstElementChild?.textContent).toBe(asked);
  expect(notes?.lastElementChild?.textContent).toBe(t('debrief:sheet.notes'));
  expect(notes?.querySelector('.by-hand')).not.toBeNull();
  const written = notesWith('Jeg spør Ingrid hvorfor, før jeg bestiller noe.');
  expect(written?.children[1]?.textContent).toBe('Jeg spør Ingrid hvorfor, før jeg bestiller noe.');
  expect(written?.querySelector('.by-hand')).toBeNull();
  await setLanguage('nb');
});
