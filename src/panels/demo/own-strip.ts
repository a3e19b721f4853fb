// A case of the room's own as a strip of the demo: somebody has written it about their firm, so it has no figures of the model.

import type { ShownCase } from '../../content/own-case.ts';
import { handWords, inkOf, t } from '../../language/index.ts';
import { cutCall } from '../parts/phrases.ts';
import type { ShownStrip } from '../parts/shown.ts';

const LETTERS = ['a', 'b', 'c'] as const;

/** The case on the wall. It has no seats, no crew and no twin: the steps that would show them are left out. */
export function ownStrip({ call, phrases, log, seat, why }: ShownCase, id: string): ShownStrip {
  const [a = '', b = '', c = ''] = phrases.map(({ text }) => text);
  return {
    id,
    name: t('demo:own'),
    headline: null,
    caller: null,
    pieces: cutCall(call, { a, b, c }).filter(({ text }) => text !== ''),
    log: log.map(({ hand, text }) => ({
      ink: inkOf({ hand, labelled: true }),
      hand: handWords(hand),
      words: text,
      author: null,
      decides: false,
    })),
    seat,
    decides: LETTERS[phrases.findIndex(({ decides }) => decides)] ?? 'log',
    because: why,
    why,
    wrong: null,
    seats: null,
    crew: null,
    twin: null,
  };
}
