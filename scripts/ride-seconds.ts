// How long a check ride takes, counted as a flight is: words that are read, presses, and what is seen for the first time. From its first page,
// which says how long it takes, to the page after the last item.

import type { Language } from '../src/content/check/words.ts';
import { countWords } from '../src/content/wording.ts';
import type { RideForm } from '../src/content/ride-item.ts';
import { rideFiles, rideItems } from './check-ride-files.ts';
import { game, type Parts, seconds, textAt } from './seconds-texts.ts';

/** Beside each item: whose it is. */
const COMPANY = 1;

/** The seconds of a first ride, by its pages. */
export function rideSeconds(language: Language, form: RideForm): Parts {
  const [ride, common, debrief] = ['ride', 'common', 'debrief'].map((part) => game(language, part));
  const items = JSON.parse(rideFiles().texts[language]) as Readonly<Record<string, string>>;
  const own = rideItems().filter((item) => item.form === form);
  const words = (texts: typeof ride, ...paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + countWords(textAt(texts ?? {}, path)), 0); // a file that is missing has no text at the path, which throws
  const asked =
    words(ride, 'item.progress', 'item.question') +
    words(common, 'seat.cockpit', 'seat.cockpitRole', 'seat.tower', 'seat.towerRole');
  const situations = own.reduce((sum, { id }) => sum + countWords(items[id] ?? '') + COMPANY, 0); // the check finds a missing one
  const first = ['title', 'start.lead', 'start.firstTitle', 'start.first', 'start.how', 'start.kept'];
  return {
    start: seconds(words(ride, ...first, 'teaches', 'start.begin'), 1, 1),
    items: seconds(asked + situations, own.length, 1),
    noted: seconds(
      words(ride, 'noted.title', 'noted.first', 'noted.inWords', 'noted.fly') +
        words(debrief, 'roles.discernment.good', 'roles.bias.even'),
      1,
      1,
    ),
  };
}
