// How long a case of one's own takes, counted as a flight is: words that are read, presses, pages that are new, and what is typed. From the page of
// one's own cases to the case that is ready, then to the wall, out as a file, and in again on another machine. What to write is not thought of here.

import type { Language } from '../src/content/check/words.ts';
import { phraseProposals } from '../src/content/own-check.ts';
import { countWords } from '../src/content/wording.ts';
import { OWN_CASES } from '../tests/builders/own-case.ts';
import { game, type Parts, seconds, sum, textAt } from './seconds-texts.ts';

/** Characters typed in a second: forty words of five a minute, by one who types every day but does not touch-type. */
const TYPED = (40 * 5) / 60;

/** Every key that is pressed without writing, Tab too; the browser test presses as many. */
export const OWN_PRESSES = { begin: 2, form: 23, demo: 29, save: 1, open: 3 } as const;

/** The seconds of a first case, by what they are spent on. */
export function ownSeconds(language: Language): Parts {
  const own = game(language, 'own');
  const [common, demo] = [game(language, 'common'), game(language, 'demo')];
  const words = (texts: typeof own, ...paths: readonly string[]) =>
    sum(paths, (path) => countWords(textAt(texts, path)));
  const form = (...paths: readonly string[]) => words(own, ...paths.map((path) => `form.${path}`));
  const { call, phrases, log, why } = OWN_CASES[language];
  const written = [call, ...log.map(({ text }) => text), why];
  const [chosen, typed] = [sum(phrases, countWords), sum(written, countWords)];
  const open = ['title', 'lead', 'choose', 'drop', 'example', 'exampleLead'].map((path) => `open.${path}`);
  const first = words(own, 'title', 'lead', 'privacy', 'write', 'back', 'list.title', 'list.none', ...open);
  // The hint of a number of words stands at three fields, and each field of a phrase has its letter.
  const asked =
    form('title', 'lead', 'done', 'language', 'call.title', 'call.lead', 'call.label') +
    form('phrases.title', 'phrases.lead', 'phrases.proposals', 'log.title', 'log.lead') +
    form('log.add', 'log.hand', 'log.label', 'decides.title', 'decides.legend', 'decides.log') +
    form('seat.title', 'seat.legend', 'seat.tower', 'seat.cockpit', 'why.title', 'why.lead', 'why.label') +
    form('preview.title', 'ready') +
    3 * form('words') +
    3 * form('phrases.label') +
    words(own, 'list.remove') +
    words(common, 'seat.tower', 'seat.cockpit');
  const offered = sum(phraseProposals(call, language), countWords);
  // The three that were chosen are read once more where one of them is to decide.
  const shown = offered + chosen;
  return {
    begin: seconds(first, OWN_PRESSES.begin, 1),
    'form read': seconds(asked + shown, 0, 1),
    'form pressed': seconds(0, OWN_PRESSES.form),
    typed: sum(written, ({ length }) => length) / TYPED,
    // Read through once as the room will see it.
    'strip read': seconds(typed, 0),
    'to the wall': seconds(words(demo, 'join.title', 'own'), OWN_PRESSES.demo),
    save: seconds(
      words(own, 'list.ready', 'list.edit', 'list.save', 'list.remove', 'list.saved'),
      OWN_PRESSES.save,
    ),
    'open elsewhere': seconds(
      words(own, ...open, 'open.holds_one', 'open.keep_one', 'open.kept'),
      OWN_PRESSES.open,
    ),
  };
}

/** What it takes until the case is ready. */
export const MADE = ['begin', 'form read', 'form pressed', 'typed', 'strip read'] as const;
