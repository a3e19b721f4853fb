// What is told of two check rides: each alone in words, both together in figures with intervals; and that no flight lies between them.

import { signal } from '@preact/signals';
import { beforeAll, describe, expect, it } from 'vitest';
import { rideItems } from '../../../../scripts/check-ride-files.ts';
import { loadTexts, setLanguage, t } from '../../../../src/language/index.ts';
import { addMatrices, measuredOf } from '../../../../src/measures/index.ts';
import { OfferRide } from '../../../../src/panels/parts/OfferRide.tsx';
import { decimal } from '../../../../src/panels/parts/say.ts';
import type { Game } from '../../../../src/panels/ports.ts';
import { Gain } from '../../../../src/panels/ride/Gain.tsx';
import { Ride as RideScreen } from '../../../../src/panels/ride/Ride.tsx';
import { Start } from '../../../../src/panels/ride/Start.tsx';
import { orderOf, resultOf, type Ride, rideFrom, withAnswer } from '../../../../src/ride/index.ts';
import { startup } from '../../../builders/flight.ts';
import { simulatedPage } from '../../../builders/simulated-page.ts';

const draw = simulatedPage();
const items = rideItems();
/** When the first ride began, a flight landed, and the second began. */
const [FIRST, BETWEEN, SECOND] = ['2026-01-01', '2026-01-02', '2026-01-03'].map(
  (day) => `${day}T12:00:00.000Z`,
) as [string, string, string];

/** A ride to its end; every so manieth item is put into the wrong seat. */
function ridden(rides: readonly Ride[], when: Ride['when'], startedAt: string, wrongEvery: number): Ride {
  const ride = rideFrom(rides, { when, code: 7, form: null, startedAt });
  return orderOf(items, ride).reduce((now, { id, seat }, i) => {
    const other = seat === 'tower' ? 'cockpit' : 'tower';
    return withAnswer(now, { item: id, seat: i % wrongEvery === 0 ? other : seat });
  }, ride);
}
const before = ridden([], 'before', FIRST, 3);
const after = ridden([before], 'after', SECOND, 7);

function gameWith(rides: readonly Ride[], landedAt: readonly string[]): Game {
  return {
    rides: { all: signal(rides), wish: signal(null), flown: signal(landedAt.length) },
    history: signal(landedAt.map((at) => ({ at }))),
    flyable: [],
    actions: signal([]),
    cardActions: signal([]),
  } as unknown as Game;
}
const text = (element: Element | null) => element?.textContent ?? '';

beforeAll(() => loadTexts('ride', 'debrief'));

describe.each(['nb', 'en'] as const)('after both rides, %s', (tag) => {
  beforeAll(() => setLanguage(tag));
  const gain = (landedAt: readonly string[]) =>
    draw(
      <Gain
        game={gameWith([before, after], landedAt)}
        before={before}
        after={after}
        items={items}
        onAnew={() => undefined}
      />,
    );

  it('each is told in words, and d′ and bias of both together with their intervals', () => {
    const [first, second, numbers] = gain([BETWEEN]).querySelectorAll('details p');
    // 13 and 17 of 20 right: some of the way, and well.
    expect(text(first ?? null)).toContain(t('debrief:roles.discernment.some'));
    expect(text(second ?? null)).toContain(t('debrief:roles.discernment.good'));
    for (const words of [first, second]) expect(text(words ?? null)).not.toMatch(/\d/);
    const { decisions, dPrime, bias } = measuredOf(
      addMatrices(resultOf(before, items).matrix, resultOf(after, items).matrix),
    );
    expect(decisions).toBe(40);
    for (const figure of [dPrime, bias]) {
      const join = tag === 'nb' ? 'til' : 'to';
      expect(text(numbers ?? null)).toContain(
        `${decimal(figure.value)} (${decimal(figure.low)} ${join} ${decimal(figure.high)})`,
      );
    }
  });

  it('says that no flight lies between them, and otherwise that the first one teaches too', () => {
    expect(text(gain([]))).toContain(t('ride:gain.notFlown'));
    // One that was flown before or after both is none between them.
    expect(text(gain(['2026-01-09T12:00:00.000Z', '2025-12-09T12:00:00.000Z']))).toContain(
      t('ride:gain.notFlown'),
    );
    const flown = text(gain([BETWEEN]));
    expect(flown).not.toContain(t('ride:gain.notFlown'));
    expect(flown).toContain(t('ride:teaches'));
  });
});

describe('a ride whose first one asked other items', () => {
  const page = (rides: readonly Ride[], wish: Ride['when'] | null) => {
    const game = gameWith(rides, [BETWEEN]);
    const book = { ...game.rides, wish: signal(wish), items: signal(items), fetchItems: () => undefined };
    return text(draw(<RideScreen game={{ ...game, rides: book }} content={startup} />));
  };
  const older = { ...before, items: 7 };
  beforeAll(() => loadTexts('check-ride'));

  it('is told in words by itself, without a gain', () => {
    const told = page([older, after], 'after');
    expect(told).toContain(t('ride:noted.alone'));
    expect(told).not.toContain(t('ride:otherItems.title'));
    expect(page([before, after], 'after')).not.toContain(t('ride:noted.title'));
  });

  it('is told as one of other items where it asked them itself', () => {
    expect(page([before, { ...after, items: 7 }], 'after')).toContain(t('ride:otherItems.title'));
    expect(page([older], 'before')).toContain(t('ride:otherItems.title'));
  });
});

describe.each(['nb', 'en'] as const)('before a ride, %s', (tag) => {
  beforeAll(() => setLanguage(tag));
  const start = (rides: readonly Ride[], landedAt: readonly string[]) =>
    text(draw(<Start game={gameWith(rides, landedAt)} items={items} anew={false} onGo={() => undefined} />));

  it('a second one without a flight since the first says what it will measure, and can be taken', () => {
    const told = start([before], []);
    expect(told).toContain(t('ride:start.notFlown'));
    expect(told).toContain(t('ride:start.begin'));
    expect(start([before], [BETWEEN])).not.toContain(t('ride:start.notFlown'));
    expect(start([before], [BETWEEN])).toContain(t('ride:teaches'));
  });

  it('a first one after flights says that a measure from before them is missing', () => {
    expect(start([], [BETWEEN])).toContain(t('ride:start.late'));
    expect(start([], [])).toContain(t('ride:start.first'));
  });

  it.each([
    ['before', 'firstTitle', 'anew'],
    ['after', 'secondTitle', 'anewSecond'],
  ] as const)(
    'a link to the ride %s is followed, also past one that somebody else has begun',
    (wish, title, anew) => {
      const begun: string[] = [];
      const page = (rides: readonly Ride[]) => {
        const game = gameWith(rides, []);
        const book = { ...game.rides, wish: signal(wish), begin: (when: Ride['when']) => begun.push(when) };
        return draw(
          <Start game={{ ...game, rides: book }} items={items} anew={false} onGo={() => undefined} />,
        );
      };
      const press = (drawn: HTMLElement, name: string) =>
        (
          [...drawn.querySelectorAll('button')].find((one) => text(one).startsWith(name)) ?? expect.fail(name)
        ).click();
      const empty = page([]);
      expect(text(empty)).toContain(t(`ride:start.${title}`));
      press(empty, t('ride:start.begin'));
      const strangers = page([{ ...before, answers: before.answers.slice(0, 3) }]);
      expect(text(strangers)).toContain(t('ride:start.underWay'));
      expect(text(strangers)).toContain(t('ride:start.carryOn', { at: 4, all: 20 }));
      press(strangers, t(`ride:start.${anew}`));
      expect(begun).toEqual([wish, wish]);
    },
  );

  it('of other items than the first says so instead of what it would measure, and one of them is not carried on', () => {
    const told = start([{ ...before, items: 7 }], [BETWEEN]);
    expect(told).toContain(t('ride:start.otherItems'));
    const begun = start([{ ...before, items: 7, answers: before.answers.slice(0, 3) }], []);
    expect(begun).toContain(t('ride:start.begin'));
    expect(begun).not.toContain(t('ride:start.underWay'));
  });

  it('it is offered as such', () => {
    const offer = (rides: readonly Ride[], landedAt: readonly string[]) =>
      text(draw(<OfferRide game={gameWith(rides, landedAt)} />));
    expect(offer([], [BETWEEN])).toContain(t('common:ride.late'));
    expect(offer([before], [])).toBe('');
    expect(offer([before], [BETWEEN])).toContain(t('common:ride.after'));
  });
});
