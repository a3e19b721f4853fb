// What a room is told of itself as one: sentences that their intervals bear, and folded below them d′ and bias as numbers.

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

/** The two sentences of a room that stamped so, and the numbers that are folded, each with what it is. */
function told(answers: Matrix): { readonly sentences: string[]; readonly numbers: string[] } {
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
  const texts = (of: string) => [...page.querySelectorAll(of)].map((one) => one.textContent?.trim() ?? '');
  expect(page.querySelector('details[open]')).toBeNull();
  return { sentences: texts('.room-apart, .room-bias'), numbers: texts('details p') };
}

describe('the room as one', () => {
  // 24 people with 12 choices each. z(.693) = .505 and z(.155) = −1.015, errors .109 and .126.
  const ROOM = matrix(100, 44, 22, 122);

  it('has d′ and bias as numbers with their intervals, in Norwegian', async () => {
    await setLanguage('nb');
    const { sentences, numbers } = told(ROOM);
    expect(sentences).toEqual([
      'Rommet skiller setene bedre enn ren gjetting.',
      expect.stringMatching(/^Rommet heller mot cockpiten: /),
    ]);
    expect(numbers).toEqual([
      'Treffsikkerheten d′ er 1,5 (1,2 til 1,9); 0 er gjetting, 3 er nesten feilfritt.',
      expect.stringMatching(/^Skjevheten c er 0,3 \(0,1 til 0,4\); under 0/),
      expect.stringMatching(/^Regnet av 288 valg\./),
    ]);
  });

  it('and in English', async () => {
    await setLanguage('en');
    const [apart, bias] = told(ROOM).numbers;
    expect(apart).toContain('d′ is 1.5 (1.2 to 1.9)');
    expect(bias).toContain('c is 0.3 (0.1 to 0.4)');
  });

  it('is said to lean only where the interval does, and to be worse than guessing where it is', async () => {
    await setLanguage('nb');
    expect(told(matrix(70, 74, 72, 72)).sentences).toEqual([
      expect.stringMatching(/^Svarene er ikke klart bedre/),
      expect.stringMatching(/^Rommet heller ikke klart/),
    ]);
    const tower = told(matrix(122, 22, 44, 100));
    expect(tower.sentences[1]).toMatch(/^Rommet heller mot tårnet: /);
    expect(tower.numbers[1]).toContain('c er −0,3');
    const worse = told(matrix(30, 114, 100, 44));
    expect(worse.sentences[0]).toMatch(/^Svarene er dårligere /);
    expect(worse.numbers[0]).toContain('d′ er −1,3');
    expect(told(matrix(144, 0, 0, 144)).sentences[1]).toBe('Ingen stemplet feil.');
  });

  it('is told in sentences alone where the choices are few', async () => {
    await setLanguage('nb');
    const { sentences, numbers } = told(matrix(14, 1, 2, 13));
    expect(numbers).toEqual([]);
    expect(sentences.join(' ')).not.toMatch(/d′|\d/);
  });
});
