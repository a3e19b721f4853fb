// One order a week in each seat: whatever used it, a second is refused until the week turns. Storm strips need none.

import { describe, expect, it } from 'vitest';
import { called, flight, HIDDEN, inTower } from '../../../builders/flight.ts';

/** A flight by nobody in week 8: strips with known and with hidden causes are open, and both seats are free. */
function crowded() {
  const flying = flight().reach(8);
  if (flying.state.friday !== null) flying.do({ kind: 'choose-friday', option: 0 });
  const open = flying.state.strips.filter(({ storm }) => !storm).map(({ id }) => id);
  for (const id of open) if (flying.strip(id).status === 'arrived') flying.do({ kind: 'read', strip: id });
  const by = (cause: 'known' | 'hidden') => open.filter((id) => flying.scenario(id).cause === cause);
  const [known = '', otherKnown = ''] = by('known');
  const [hidden = '', otherHidden = ''] = by('hidden');
  return { flying, known, otherKnown, hidden, otherHidden };
}

const stamp = (strip: string) => ({ kind: 'stamp', strip, mark: null }) as const;

describe('a second order for a used seat', () => {
  it('is refused in the cockpit after a remedy, and taken in the next week', () => {
    const { flying, known, otherKnown } = crowded();
    flying.stamp(known, 'cockpit').order(known);
    expect(flying.state.orders).toEqual({ cockpit: false, tower: true });
    expect(flying.try(stamp(otherKnown))).toBe('seat-spent');
    flying.turn();
    expect(flying.state.orders).toEqual({ cockpit: true, tower: true });
    expect(flying.try(stamp(otherKnown))).toBeNull();
  });

  it('is refused in the tower after a message, for a stamp as for a survey', () => {
    const { flying, hidden, otherHidden } = crowded();
    flying.stamp(hidden, 'tower').send(hidden);
    expect(flying.state.orders).toEqual({ cockpit: true, tower: false });
    expect(flying.try(stamp(otherHidden))).toBe('seat-spent');
    expect(flying.try({ kind: 'survey', cell: 0 })).toBe('seat-spent');
  });

  it('is refused in the tower after a scan that came back empty', () => {
    const { flying, known, hidden } = crowded();
    flying.stamp(known, 'tower');
    expect(flying.strip(known).job).toBeNull();
    expect(flying.try(stamp(hidden))).toBe('seat-spent');
  });

  it('is refused in the cockpit after a guess and after sending on', () => {
    for (const kind of ['guess', 'send-on'] as const) {
      const { flying, known, hidden } = crowded();
      flying.stamp(hidden, 'cockpit').do({ kind, strip: hidden });
      expect(flying.try(stamp(known))).toBe('seat-spent');
    }
  });

  it('is refused for a slip after a stamp, and for a stamp after a slip', () => {
    const { flying, known, hidden } = crowded();
    flying.stamp(hidden, 'tower').send(hidden).turn();
    const slip = flying.state.slips[0]?.id ?? '';
    const stamped = flying.branch().stamp(known, 'cockpit').order(known);
    expect(stamped.try({ kind: 'follow', slip, answer: { choice: 'own' } })).toBe('seat-spent');
    flying.follow(hidden);
    expect(flying.try(stamp(known))).toBe('seat-spent');
  });

  it('is refused for a question to the tower, where the tower’s is used', () => {
    const { flying, id } = called({ handoff: 'request' }, { flightNumber: 2 });
    // A segment in which the survey finds nothing new: otherwise it opens work that keeps the tower busy.
    const survey = (cell: number) => ({ kind: 'survey', cell }) as const;
    const calm = flying.state.quarter.cells.findIndex((_, cell) =>
      flying
        .branch()
        .sit('tower')
        .do(survey(cell))
        .state.strips.every(({ job }) => job === null),
    );
    flying.sit('tower').do(survey(calm));
    flying.stamp(id, 'cockpit');
    expect(flying.try({ kind: 'ask-tower', strip: id })).toBe('seat-spent');
  });
});

describe('the other seat', () => {
  it('keeps its own order', () => {
    const { flying, known, hidden } = crowded();
    flying.stamp(known, 'cockpit').order(known);
    expect(flying.sit('tower').try(stamp(hidden))).toBeNull();
  });

  it('is not asked for with a seat that has work open', () => {
    const { flying, id } = inTower(HIDDEN);
    const other = flying.state.strips.find((strip) => strip.id !== id && strip.status !== 'closed');
    if (other === undefined) throw new Error('nobody else has called');
    if (other.status === 'arrived') flying.do({ kind: 'read', strip: other.id });
    expect(flying.try(stamp(other.id))).toBe('seat-busy');
  });
});

describe('a storm strip', () => {
  it('takes no order, and needs none', () => {
    const { flying, known } = crowded();
    flying.reach(11);
    if (flying.state.friday !== null) flying.do({ kind: 'choose-friday', option: 0 });
    flying.stamp(known, 'cockpit').order(known);
    const storms = flying.state.strips
      .filter(({ storm, status }) => storm && status !== 'closed')
      .map(({ id }) => id);
    expect(storms).toHaveLength(1);
    for (const id of storms) flying.stamp(id, 'cockpit', null);
    expect(flying.state.orders).toEqual({ cockpit: false, tower: true });
  });
});
