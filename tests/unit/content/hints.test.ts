// What is said of a stamp is read before the tower's desk is done: it must not tell what the tower is to find.

import { describe, expect, it } from 'vitest';
import { Checker } from '../../../src/content/check/checker.ts';
import { checkHints } from '../../../src/content/check/hints.ts';
import { Words } from '../../../src/content/check/words.ts';
import { readTexts } from '../../../src/content/text-file.ts';
import { startup } from '../../builders/flight.ts';

const FOUND = {
  'forecast-lean': {
    suspect: 'Tilbudene tar for lang tid',
    cause: 'tilbud som venter på godkjenning, men telles som nesten solgt',
  },
  'ask-vector': {
    suspect: 'Selgerne rekker ikke alt',
    cause: 'selger på halv tid, kundeliste i full størrelse',
  },
  'enquiry-form': { suspect: 'Folk når ikke fram', cause: 'et skjema som henger seg på mobil' },
} as const;

/** The words that tell what the tower is to find, with the field that has them. */
function hintsIn(
  id: keyof typeof FOUND,
  texts: { readonly call?: string; readonly why?: string; readonly wrong?: string; readonly leg?: string },
): string[] {
  const { suspect, cause } = FOUND[id];
  const scenario = startup.full(id);
  const tree = { [id]: { cause, ...texts }, suspects: { [scenario.kind]: suspect } };
  const checker = new Checker();
  checkHints(checker, scenario, new Words('nb', readTexts('texts.json', JSON.stringify(tree))));
  return checker.problems.map(({ message }) => message.split(' tells ')[0] ?? '');
}

describe('what is said of the seat of a call with a hidden cause', () => {
  it('does not name what the tower is to find, be it the suspect or the story’s own cause', () => {
    expect(
      hintsIn('forecast-lean', { why: 'Så tar cockpiten tak i steget der tilbudene blir liggende.' }),
    ).toEqual(['“tilbudene”']);
    expect(hintsIn('forecast-lean', { wrong: 'Det er godkjenningene som må gå fortere.' })).toEqual([
      '“godkjenningene”',
    ]);
  });

  it('says why the seat is right', () => {
    expect(
      hintsIn('forecast-lean', {
        why: 'Her forklarer ingen linje i loggen avviket. Så vet cockpiten hva den skal ta tak i, og Tor får en prognose.',
      }),
    ).toEqual([]);
  });

  it('may say what the caller has said', () => {
    const why = 'Ingen vet om det er tilbudene det står på.';
    expect(hintsIn('forecast-lean', { why, call: 'Vi sendte sju tilbud. Hvor ble de av?' })).toEqual([]);
  });

  it('holds for a request, which lies on the tower’s desk, but not for what is passed on once it is found', () => {
    expect(
      hintsIn('ask-vector', { leg: 'Cockpiten spør: Hvorfor har hver selger full kundeliste?' }),
    ).toEqual(['“full”, “kundeliste”']);
    expect(hintsIn('forecast-lean', { leg: 'Tårnet melder: Tilbudene venter på godkjenning.' })).toEqual([]);
  });

  it('leaves a known cause alone, for there is nothing to look for', () => {
    expect(hintsIn('enquiry-form', { why: 'Skjemaet henger seg, og ingen har rettet det.' })).toEqual([]);
  });
});
