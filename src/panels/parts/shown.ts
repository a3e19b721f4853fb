// A strip of the demo as the wall shows it: everything in words. A case without figures of the model fits too; it has no seats and no crew.

import { type Crew, type DemoStrip } from '../../classroom/index.ts';
import type { Content, Mark } from '../../content/types.ts';
import type { Seat } from '../../flight/index.ts';
import {
  firstName,
  handWords,
  hasWords,
  inkOf,
  logAuthor,
  logWords,
  personName,
  words,
} from '../../language/index.ts';
import { cutCall, type Piece } from './phrases.ts';
import { callOf, callsign, headline } from './say.ts';
import { tellingLine } from './verdict-words.ts';

/** A line of its log. */
export interface ShownLine {
  readonly ink: ReturnType<typeof inkOf>;
  /** The label of its hand; null where it has none. */
  readonly hand: string | null;
  readonly words: string;
  readonly author: string | null;
  /** It tells why. */
  readonly decides: boolean;
}

/** What became of it. */
export interface ShownCrew extends Crew {
  readonly cell: number;
  /** The caller's own words, and who that is; null where the caller noticed nothing. */
  readonly said: { readonly who: string; readonly words: string } | null;
}

export interface ShownStrip {
  readonly id: string;
  readonly name: string;
  readonly headline: string | null;
  readonly caller: string | null;
  readonly pieces: readonly Piece[];
  readonly log: readonly ShownLine[];
  readonly seat: Seat;
  readonly decides: Mark;
  /** Why it belongs there, in a sentence; the same at length; and what is said to whoever would have it elsewhere. */
  readonly because: string;
  readonly why: string;
  readonly wrong: string | null;
  /** What each seat sees of its segment; null without figures of the model. */
  readonly seats: Pick<DemoStrip, 'engine' | 'lamp' | 'sector' | 'weather' | 'crew'> | null;
  readonly crew: ShownCrew | null;
  /** The name of its twin, once that has been shown before it. */
  readonly twin: string | null;
}

/** A strip in words, in the language shown. @param all the demo's strips, in their order */
export function shownOf(one: DemoStrip, all: readonly DemoStrip[], content: Content): ShownStrip {
  const { strip, seat, decides, engine, lamp, sector, weather, crew } = one;
  const say = (field: string) => words(strip.scenario, field, strip.facts);
  const { caller } = content.full(strip.scenario);
  const telling = tellingLine(strip, content);
  const twin = all.find(({ strip: other }) => other.id === one.twin);
  const noticed = crew.outcome === 'mended' && hasWords(strip.scenario, 'effect');
  return {
    id: strip.id,
    name: callsign(strip),
    headline: headline(strip),
    caller: personName(caller),
    pieces: cutCall(callOf(strip), { a: say('a'), b: say('b'), c: say('c') }),
    log: strip.log.map((line) => ({
      ink: inkOf(line),
      hand: line.labelled ? handWords(line.hand) : null,
      words: logWords(line),
      author: logAuthor(line),
      decides: decides === 'log' && line === telling,
    })),
    seat,
    decides,
    because: say('right'),
    why: say('why'),
    wrong: say('wrong'),
    seats: { engine, lamp, sector, weather, crew },
    crew: {
      ...crew,
      cell: strip.cell,
      said: noticed ? { who: firstName(caller), words: say('effect') } : null,
    },
    twin: twin !== undefined && all.indexOf(twin) < all.indexOf(one) ? callsign(twin.strip) : null,
  };
}
