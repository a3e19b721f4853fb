// The actions: every key has one action, keys can be changed and switched off, and every action has its texts.

import { describe, expect, it } from 'vitest';
import {
  actionsFor,
  DEFINITIONS,
  type Deeds,
  keyConflicts,
  REBINDABLE,
  type Situation,
  USUAL_KEYS,
} from '../../../src/app/actions.ts';
import { actionOf, belongsTo } from '../../../src/app/keyboard.ts';
import { newFlight, perform } from '../../../src/flight/index.ts';
import { DEFAULT_SETTINGS } from '../../../src/keep/records.ts';
import { keyName } from '../../../src/panels/parts/key-meant.ts';
import type { Action, Settings } from '../../../src/panels/ports.ts';
import common from '../../../locales/nb/common.json';
import { setup, startup } from '../../builders/flight.ts';

const flying = perform(newFlight(setup(), startup), { kind: 'take-off' }, startup).state ?? null;

const nothing = () => undefined;
const deeds: Deeds = {
  fly: nothing,
  resume: nothing,
  takeOff: nothing,
  toTitle: nothing,
  toDebrief: nothing,
  changeSeat: nothing,
  turnWeek: nothing,
  openStrip: nothing,
  unfoldWeek: nothing,
  openLevers: nothing,
  closeCard: nothing,
  togglePause: nothing,
  toggleHelp: nothing,
  toggleMute: nothing,
  switchLanguage: nothing,
};

function cardAction(id: string, key: string): Action {
  return { id, key, seat: null, labelKey: id, enabled: true, reasonKey: null, perform: nothing };
}

const card = [
  cardAction('mark-a', 'a'),
  cardAction('mark-b', 'b'),
  cardAction('mark-c', 'c'),
  cardAction('mark-log', 'd'),
  cardAction('stamp', 'Enter'),
];

function situation(change: Partial<Situation> = {}): Situation {
  return {
    screen: 'flight',
    dialog: null,
    flight: flying,
    settings: DEFAULT_SETTINGS,
    canResume: true,
    resumesFirst: false,
    cardOpen: true,
    cardActions: card,
    ...change,
  };
}

const withSettings = (change: Partial<Settings>) =>
  situation({ settings: { ...DEFAULT_SETTINGS, ...change } });
const keyOf = (actions: readonly Action[], id: string) => actions.find((action) => action.id === id)?.key;

describe('keys', () => {
  it.each([
    ['the title', situation({ screen: 'title' })],
    ['the title over a flight in the air', situation({ screen: 'title', resumesFirst: true })],
    ['pre-flight', situation({ screen: 'pre-flight' })],
    ['the flight with a card open', situation()],
    ['the flight with nothing open', situation({ cardOpen: false, cardActions: [] })],
    ['a dialog', situation({ dialog: 'pause' })],
    ['the landing', situation({ flight: flying && { ...flying, phase: 'landed' } })],
    ['the debrief', situation({ screen: 'debrief' })],
  ])('no two actions share one in %s', (_, where) => {
    expect(keyConflicts(actionsFor(where, deeds))).toEqual([]);
  });

  it('digits and Escape of the frame yield to a card that uses them', () => {
    const cardActions = [cardAction('option-1', '1'), cardAction('back-to-call', 'Escape')];
    const actions = actionsFor(situation({ cardActions }), deeds);
    expect(keyConflicts(actions)).toEqual([]);
    expect(keyOf(actions, 'option-1')).toBe('1');
    expect(keyOf(actions, 'strip-1')).toBeNull();
    expect(keyOf(actions, 'strip-2')).toBe('2');
  });

  it('Tab is never one', () => {
    expect(DEFINITIONS.map(({ key }) => key)).not.toContain('Tab');
  });

  it('a changed key holds for frame and card', () => {
    const keys = { 'change-seat': 'x', 'mark-a': 'v', 'mark-log': 'k' };
    const actions = actionsFor(withSettings({ keys }), deeds);
    expect(Object.keys(keys).map((id) => keyOf(actions, id))).toEqual(['x', 'v', 'k']);
    expect(keyConflicts(actions)).toEqual([]);
  });

  it('switched off, only Enter and Escape are left', () => {
    const keys = actionsFor(withSettings({ singleKeys: false }), deeds).map(({ key }) => key);
    expect(new Set(keys)).toEqual(new Set([null, 'Enter', 'Escape']));
  });

  it('what can be changed is a single character, and no two begin alike', () => {
    for (const id of REBINDABLE) expect(USUAL_KEYS[id]).toMatch(/^.$/);
    const keys = REBINDABLE.map((id) => USUAL_KEYS[id]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('every single letter of frame and card can be changed', () => {
    const actions = [situation(), situation({ screen: 'title' })].flatMap((at) => actionsFor(at, deeds));
    const letters = actions.filter(({ key }) => key !== null && /^[^\d]$/.test(key)).map(({ id }) => id);
    expect(new Set(letters)).toEqual(new Set(REBINDABLE));
  });

  it('a change onto a key in use is a conflict that is found', () => {
    const actions = actionsFor(withSettings({ keys: { 'next-week': 'd' } }), deeds);
    expect(keyConflicts(actions)).toEqual([['mark-log', 'next-week']]);
  });

  it('Space pauses a flight, and nothing else', () => {
    let pauses = 0;
    const counting = { ...deeds, togglePause: () => (pauses += 1) };
    for (const at of [situation(), situation({ screen: 'title' }), situation({ screen: 'debrief' })])
      actionOf(actionsFor(at, counting), 'Space')?.perform();
    expect(pauses).toBe(1);
    expect(actionOf(actionsFor(withSettings({ singleKeys: false }), deeds), 'Space')).toBeNull();
  });

  it.each([
    ['a text field', ['input:not'], ['Enter', 'Space', 'p']],
    ['a button', ['button, a[href]'], ['Enter', 'Space']],
    ['a choice, which Enter sends off,', ['input:is', 'button, a[href]'], ['Space']],
    ['a list that scrolls', ['[tabindex="0"]'], ['Space']],
    ['the heading', ['h1'], []],
  ])('%s keeps its own keys', (_, selectors, own) => {
    const target = {
      closest: (wanted: string) => (selectors.some((one) => wanted.includes(one)) ? target : null),
    } as unknown as Element;
    expect(['Enter', 'Space', 'p'].filter((key) => belongsTo(target, key))).toEqual(own);
    expect(belongsTo(null, 'Space')).toBe(false);
    // What was pressed by mouse leaves Enter to what is marked with it.
    expect(['Enter', 'Space', 'p'].filter((key) => belongsTo(target, key, target))).toEqual(
      own.filter((key) => key !== 'Enter' || selectors.includes('input:not')),
    );
  });

  it('are named in lower case, whatever Shift says', () => {
    expect(keyName('Q')).toBe('q');
    expect(keyName(' ')).toBe('Space');
    expect(keyName('Escape')).toBe('Escape');
  });

  it('a key finds its action, an enabled one first', () => {
    const off = { ...cardAction('off', 'z'), enabled: false, reasonKey: 'common:reason.not-now' };
    expect(actionOf([off, cardAction('on', 'z')], 'z')?.id).toBe('on');
    expect(actionOf([off], 'z')?.id).toBe('off');
    expect(actionOf([off], 'y')).toBeNull();
  });
});

describe('what can be done', () => {
  it('the words of every action and reason are there', () => {
    const names = new Set(Object.keys(common.action));
    for (const id of [...DEFINITIONS.map((definition) => definition.id), ...REBINDABLE]) {
      expect(names).toContain(id);
    }
    const reasons = new Set(Object.keys(common.reason).map((name) => `common:reason.${name}`));
    const given = actionsFor(situation({ cardOpen: false }), deeds).flatMap(
      ({ reasonKey }) => reasonKey ?? [],
    );
    expect(given.length).toBeGreaterThan(0);
    for (const reason of given) expect(reasons).toContain(reason);
  });

  it('a strip that is not there cannot be opened, and the reason is given', () => {
    const actions = actionsFor(situation(), deeds);
    expect(actions.find(({ id }) => id === 'strip-1')?.enabled).toBe(true);
    expect(actions.find(({ id }) => id === 'strip-9')).toMatchObject({
      enabled: false,
      reasonKey: 'common:reason.nothing-open',
    });
  });

  it('in a dialog nothing of the flight behind it can be done', () => {
    const ids = actionsFor(situation({ dialog: 'settings' }), deeds).map(({ id }) => id);
    expect(ids).not.toContain('change-seat');
    expect(ids).not.toContain('next-week');
    expect(ids).not.toContain('stamp');
  });
});
