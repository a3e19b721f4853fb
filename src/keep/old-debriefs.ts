// Debriefs of flights from before strips had logs, before the cockpit decided between remedies and the tower judged them, or before engines
// had green arcs, brought into the present shape.
// What cannot be said in it is left out.

import { isShape, type Shape } from './shape.ts';

/** Lines of the score that have another name now: passing a strip on has become the address of its message. */
const RENAMED: Readonly<Record<string, string>> = {
  'handed-over-right': 'address-right',
  'handed-over-wrong': 'address-wrong',
};

/** Every object of a list, changed; anything else stays as it is. */
function eachOf(list: unknown, change: (one: Shape) => Shape): unknown {
  return Array.isArray(list) ? list.map((one: unknown) => (isShape(one) ? change(one) : one)) : list;
}

function scored(line: Shape): Shape {
  const { event } = line;
  return typeof event === 'string' && event in RENAMED ? { ...line, event: RENAMED[event] } : line;
}

/** A lamp that lit for a known cause was marked where the log is marked now. */
function stamped(stamp: Shape): Shape {
  return stamp['mark'] === 'lamp' ? { ...stamp, mark: 'log' } : stamp;
}

function stampedIn(event: Shape): Shape {
  return isShape(event['stamp']) ? { ...event, stamp: stamped(event['stamp']) } : event;
}

function strip(old: Shape): Shape {
  return { ...old, log: [], searched: null, stamps: eachOf(old['stamps'], stamped) };
}

/** Messages named a figure and its value; which suspect that was cannot be told. */
function entry(old: Shape): Shape {
  const { strip: about, stamp, knownThen, events, scores } = old;
  const { lamp: _lamp, ...known } = isShape(knownThen) ? knownThen : {};
  return {
    ...old,
    strip: isShape(about) ? strip(about) : about,
    stamp: isShape(stamp) ? stamped(stamp) : stamp,
    knownThen: { ...known, log: [] },
    said: [],
    events: eachOf(events, (one) =>
      isShape(one['event']) ? { ...one, event: stampedIn(one['event']) } : one,
    ),
    scores: eachOf(scores, scored),
  };
}

/** A debrief of version 1 in the shape of version 2. */
export function withLogs(old: unknown): unknown {
  if (!isShape(old)) return old;
  const { entries, score, scores } = old;
  return {
    ...old,
    entries: eachOf(entries, entry),
    score: eachOf(score, scored),
    scores: isShape(scores)
      ? Object.fromEntries(Object.entries(scores).map(([group, sums]) => [group, eachOf(sums, scored)]))
      : scores,
  };
}

/** A check said only whether a remedy held, and a caller whether the matter was gone. */
function judged(event: Shape): Shape {
  const { held, ...rest } = event;
  switch (event['kind']) {
    case 'effect-checked':
      return { ...rest, said: 'works', truth: held === true ? 'works' : 'fails', again: null };
    case 'effect-told':
    case 'caller-returned':
      return { ...rest, outcome: held === true ? 'mended' : 'eased' };
    default:
      return event;
  }
}

/** Of what the cockpit ordered only guesses can be told: the remedies of then have no name of today. */
function decided(old: Shape): Shape {
  const { strip: about, remedies, events } = old;
  const guesses = Array.isArray(remedies)
    ? remedies.filter((one: unknown) => isShape(one) && one['blind'] === true)
    : [];
  return {
    ...old,
    strip: isShape(about) ? { ...about, remedy: null, judged: null, check: null, escalated: null } : about,
    events: eachOf(events, (one) => (isShape(one['event']) ? { ...one, event: judged(one['event']) } : one)),
    remedies: eachOf(guesses, ({ week, cost }) => ({
      week,
      choice: 'guess',
      about: null,
      cost,
      lands: null,
      judged: null,
    })),
  };
}

/** A debrief of version 2 in the shape of version 3. */
export function withDecisions(old: unknown): unknown {
  return isShape(old) ? { ...old, entries: eachOf(old['entries'], decided) } : old;
}

/** An engine showed open cases in per cent of the capacity, and enquiries, without an arc; above 115 was too much. */
function withoutArcs(engine: Shape): Shape {
  const { enquiries, ...rest } = engine;
  const line = { figure: 'leads', value: enquiries, green: null, stand: null };
  return {
    ...rest,
    usual: 100,
    green: null,
    stand: Number(engine['load']) > 115 ? 'high' : 'within',
    lines: [line],
  };
}

/** A debrief of version 3 in the shape of version 4. */
export function withDials(old: unknown): unknown {
  if (!isShape(old)) return old;
  const entries = eachOf(old['entries'], (one) => {
    const { knownThen } = one;
    if (!isShape(knownThen) || !isShape(knownThen['engine'])) return one;
    return { ...one, knownThen: { ...knownThen, engine: withoutArcs(knownThen['engine']) } };
  });
  return { ...old, entries };
}
