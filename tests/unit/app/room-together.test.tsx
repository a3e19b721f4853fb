// What a room is told of itself as one: a sentence that its interval bears, and d′ and bias as numbers with their intervals.

import { beforeAll, describe, expect, it } from 'vitest';
import { loadTexts, setLanguage } from '../../../src/language/index.ts';
import { type Matrix, sensitivityOf } from '../../../src/measures/index.ts';
import { RoomTogether } from '../../../src/panels/trainer/RoomTogether.tsx';
import { simulatedPage } from '../../builders/simulated-page.ts';

const draw = simulatedPage();

beforeAll(() => loadTexts('trainer'));

const matrix = (tt: number, tc: number, ct: number, cc: number): Matrix => ({
  towerTower: tt,
  towerCockpit: tc,
  cockpitTower: ct,
  cockpitCockpit: cc,
});

/** The two sentences of a room that stamped so. */
function told(answers: Matrix): string[] {
  const sensitivity = sensitivityOf(answers);
  const none = { all: 0, held: 0 };
  const findings = { strips: { counted: 0, all: 0 }, measured: none, likely: none };
  const page = draw(
    <RoomTogether
      told={{
        matrix: answers,
        sensitivity: sensitivity.decisions < 40 ? null : sensitivity,
        findings,
      }}
    />,
  );
  return [...page.querySelectorAll('.room-dprime, .room-bias')].map((one) => one.textContent?.trim() ?? '');
}

describe('the room as one', () => {
  // 24 people with 12 choices each. z(.693) = .505 and z(.155) = −1.015, errors .109 and .126.
  const ROOM = matrix(100, 44, 22, 122);

  it('has d′ and bias as numbers with their intervals, in Norwegian', async () => {
    await setLanguage('nb');
    const [apart, bias] = told(ROOM);
    expect(apart).toBe(
      'Rommet skiller setene bedre enn ren gjetting. Treffsikkerheten d′ er 1,5 (1,2 til 1,9); 0 er gjetting, 3 er nesten feilfritt.',
    );
    expect(bias).toMatch(/^Rommet heller mot cockpiten: .+ Skjevheten c er 0,3 \(0,1 til 0,4\); under 0/);
  });

  it('and in English', async () => {
    await setLanguage('en');
    const [apart, bias] = told(ROOM);
    expect(apart).toContain('d′ is 1.5 (1.2 to 1.9)');
    expect(bias).toContain('c is 0.3 (0.1 to 0.4)');
  });

  it('is said to lean only where the interval does, and to be worse than guessing where it is', async () => {
    await setLanguage('nb');
    expect(told(matrix(70, 74, 72, 72))).toEqual([
      expect.stringMatching(/^Svarene er ikke klart bedre/),
      expect.stringMatching(/^Rommet heller ikke klart/),
    ]);
    expect(told(matrix(122, 22, 44, 100))[1]).toMatch(/^Rommet heller mot tårnet: .+ c er −0,3/);
    expect(told(matrix(30, 114, 100, 44))[0]).toMatch(/^Svarene er dårligere .+ d′ er −1,3/);
    expect(told(matrix(144, 0, 0, 144))[1]).toMatch(/^Ingen stemplet feil\. /);
  });

  it('is told in sentences alone where the choices are few', async () => {
    await setLanguage('nb');
    expect(told(matrix(14, 1, 2, 13)).join(' ')).not.toMatch(/d′|\d/);
  });
});
