// The pairs of words by which two strips that look alike are compared: the deciding ones, and others that decide nothing.
// Must not tell which pair decides, so each names its source in the same manner, and where the log decides it is in a second row too.

import type { LogLine, StripView } from '../../../flight/index.ts';
import type { Content, FullScenario } from '../../../content/types.ts';

/** The part of a strip that its contrasts depend on. */
type Told = Pick<StripView, 'scenario' | 'cell' | 'log'>;

/** Of one strip: words of its call, a line of its log or who wrote it, that the log is empty, or who called. */
export type Side =
  | { readonly of: 'call'; readonly phrase: 'a' | 'b' | 'c' }
  | { readonly of: 'log' | 'writer'; readonly line: LogLine }
  | { readonly of: 'empty' | 'caller' };

/** The line of the log that is shown: the one that tells the cause, or where none does so the first. */
type Telling = (strip: Told) => LogLine | null;

function others(scenario: FullScenario): readonly Side[] {
  return (['a', 'b', 'c'] as const)
    .filter((phrase) => phrase !== scenario.decides)
    .map((phrase) => ({ of: 'call', phrase }));
}

/** All sides of one strip, by the number of the contrast. */
function sidesOf(strip: Told, content: Content, telling: Telling): readonly Side[] {
  const scenario = content.full(strip.scenario);
  const { decides } = scenario;
  const phrases = others(scenario);
  if (decides !== 'log') return [{ of: 'call', phrase: decides }, ...phrases];
  const line = telling(strip) ?? strip.log[0] ?? null; // an empty log
  if (line === null) return [{ of: 'empty' }, ...phrases];
  const another = strip.log.find((one) => one !== line);
  const beside: Side = another === undefined ? { of: 'writer', line } : { of: 'log', line: another };
  return [{ of: 'log', line }, beside, ...phrases.slice(0, 1)];
}

/**
 * What stands of both strips for contrast 0, 1 or 2.
 * @param number as counted in the rule book: 0 decides
 */
export function contrastOf(
  pair: readonly [Told, Told],
  number: number,
  content: Content,
  telling: Telling,
): readonly [Side, Side] {
  const side = (strip: Told): Side => {
    const said = sidesOf(strip, content, telling)[number];
    // With the same words in both calls there is nothing in them to contrast.
    const same = said?.of === 'call' && content.full(strip.scenario).sameText;
    return said === undefined || same ? { of: 'caller' } : said;
  };
  return [side(pair[0]), side(pair[1])];
}
