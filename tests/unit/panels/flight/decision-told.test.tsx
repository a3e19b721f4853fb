// What a decision is told to have come to, as it is drawn: the sums, the model's own figures, and the work with the good answer over it.

import type { ComponentChildren } from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  bestBySum,
  type Choice,
  cockpitTask,
  flightView,
  type Judged,
  type Work,
} from '../../../../src/flight/index.ts';
import { formatFigure, processStep, t } from '../../../../src/language/index.ts';
import { RemedyTask } from '../../../../src/panels/flight/desk/cockpit/RemedyTask.tsx';
import { CabinContext } from '../../../../src/panels/flight/parts/cabin.ts';
import { DecisionTold } from '../../../../src/panels/flight/verdict/DecisionTold.tsx';
import { verdictSentence } from '../../../../src/panels/flight/verdict/task-verdict-words.ts';
import { cockpitCabin, loadFlightTexts } from '../../../builders/cabin.ts';
import { type Flying, called, startup } from '../../../builders/flight.ts';
import { seeds } from '../../../builders/quarter.ts';
import { simulatedPage } from '../../../builders/simulated-page.ts';

const drawn = simulatedPage();
let page: HTMLElement;
beforeAll(loadFlightTexts);

/** Draws a panel of a flight. */
function draw({ state }: Flying, panel: ComponentChildren): void {
  page = drawn(<CabinContext.Provider value={cockpitCabin(state)}>{panel}</CabinContext.Provider>);
}

const stripView = ({ state }: Flying, id: string) =>
  flightView(state, 'cockpit', startup).strips.find((one) => one.id === id) ?? expect.fail();

/** Draws what is told of a strip's decision, with this much changed of it. */
function tell(flying: Flying, id: string, change: Partial<Judged> = {}): Judged {
  const judged = { ...(flying.strip(id).judged ?? expect.fail()), ...change };
  draw(flying, <DecisionTold judged={judged} strip={stripView(flying, id)} />);
  return judged;
}

const textsOf = (selector: string) =>
  Array.from(page.querySelectorAll(selector), (one) => one.textContent ?? '');

/** A strip whose known cause is met by this sort of work, which is done in another place than asked for. */
function misplaced(cockpit: 'process' | 'departments', wrong: (work: Work) => Work) {
  const { flying, id } = called({ cause: 'known', cockpit }, {}, true);
  flying.stamp(id, 'cockpit');
  const answer = flying.answer(id, 'own');
  flying.do({ kind: 'order-remedy', strip: id, answer: { ...answer, ...wrong(answer) } });
  return { flying, id };
}

describe('work in another place', () => {
  it('is drawn once more with the good answer over the player’s, and cannot be answered', () => {
    const { flying, id } = misplaced('process', ({ step = 1 }) => ({ step: (step % 5) + 1 }));
    const { place } = tell(flying, id);
    const task = cockpitTask(flying.state, id, startup);
    if (task.kind !== 'process' || place === null) expect.fail('no process');
    const name = ({ step = 0 }: Work) => processStep(task.process.id, step);
    expect(page.querySelector('fieldset.work-told')?.hasAttribute('disabled')).toBe(true);
    expect(textsOf('.work-told .choice')).toHaveLength(5);
    expect(textsOf('.work-told .choice.chosen')).toEqual([expect.stringContaining(name(place.good))]);
    expect(textsOf('.work-told .choice.under')).toEqual([expect.stringContaining(name(place.yours))]);
  });

  it('is not drawn where it was done in the good place', () => {
    const { flying, id } = misplaced('process', () => ({}));
    tell(flying, id);
    expect(page.querySelector('.work-told')).toBeNull();
  });
});

describe('the sums of a decision', () => {
  it('stand beside the model’s own figures where these put another choice first, and only there', () => {
    const { flying, id } = misplaced('process', () => ({}));
    const alike = tell(flying, id, { differs: false });
    expect(textsOf('.sum-line')).toHaveLength(alike.weighed.length);
    expect(page.textContent).not.toContain(t('flight:decision.differs'));
    tell(flying, id, { differs: true });
    expect(textsOf('.sum-line')).toHaveLength(2 * alike.weighed.length);
    expect(page.textContent).toContain(t('flight:decision.differs'));
  });

  it('say that only this quarter counts where it was best to leave the matter, and only there', () => {
    const { flying, id } = misplaced('process', () => ({}));
    const only = t('flight:decision.quarterOnly');
    const told = (change: Partial<Judged>) => {
      tell(flying, id, change);
      return textsOf('.aside').includes(only);
    };
    expect([
      told({ best: 'leave' }),
      told({ best: 'own' }),
      told({ best: 'leave', counted: 0, untrue: true }),
    ]).toEqual([true, false, false]);
  });

  it('are what is called best; where the model puts another first, that is said of it', () => {
    const { flying, id } = misplaced('process', () => ({}));
    const { weighed } = tell(flying, id);
    const first = bestBySum({ weighed }) ?? expect.fail();
    const other = weighed.find(({ choice }) => choice !== first)?.choice ?? expect.fail();
    const tags = (best: Choice, of: Choice) => {
      tell(flying, id, { best });
      const row = page.querySelectorAll('.sum-row')[weighed.findIndex(({ choice }) => choice === of)];
      return Array.from(row?.querySelectorAll('.sum-tag') ?? [], (tag) => tag.textContent);
    };
    const [best, played] = [`· ${t('flight:decision.best')} `, `· ${t('flight:decision.bestPlayed')} `];
    expect(tags(first, first)).toContain(best);
    expect(tags(other, first)).toContain(best);
    expect(tags(other, other)).toContain(played);
    expect(tags(other, other)).not.toContain(best);
  });

  it('done right are not told that another choice was a little better', () => {
    const { flying, id } = misplaced('process', () => ({}));
    const judged = tell(flying, id);
    const first = bestBySum(judged) ?? expect.fail();
    const best = judged.weighed.find(({ choice }) => choice !== first)?.choice ?? expect.fail();
    const words = (change: Partial<Judged>) =>
      verdictSentence(
        {
          code: 'decision',
          judged: { ...judged, worth: 'wise', expectedWorth: 'wise', best, ...change },
          astray: null,
        },
        stripView(flying, id),
        startup,
      );
    expect(words({ choice: first })).toBe(t('flight:taskVerdict.decision.bySum'));
    expect(words({ choice: first, best: first })).toBe(t('flight:taskVerdict.decision.best'));
    const third =
      judged.weighed.find(({ choice }) => choice !== first && choice !== best)?.choice ?? expect.fail();
    expect(words({ choice: third })).not.toBe(t('flight:taskVerdict.decision.bySum'));
  });

  it('say of what the fuel did not cover that it could not be had', () => {
    const { flying, id } = misplaced('process', () => ({}));
    const { weighed } = tell(flying, id);
    const uncovered = t('flight:decision.uncovered');
    expect(page.textContent).not.toContain(uncovered);
    tell(flying, id, { weighed: weighed.map((one, i) => ({ ...one, affordable: i > 0 })) });
    expect(textsOf('.sum-tag').filter((tag) => tag.includes(uncovered))).toHaveLength(1);
  });
});

describe('two together', () => {
  it('are told one after the other, with what both take', () => {
    const { flying, id } = misplaced('process', () => ({}));
    const pair = {
      choice: 'carry+own',
      price: 60_000,
      hours: 5000,
      share: 0.8,
      weeks: 7.5,
      second: { share: 0.5, weeks: 6 },
      net: 79_000,
      expected: 79_000,
      affordable: true,
    } as const;
    tell(flying, id, { counted: 200_000, weeksLeft: 10, differs: false, weighed: [pair] });
    // .8 × 7.5 ÷ 10 and .5 × 6 ÷ 10 of the rest: 1 − .4 × .7 = .72, and .72 × 200 000 − 65 000 = 79 000.
    expect(textsOf('.sum-line').map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Det første berger 60 %. Av resten berger egne folk 30 %. Sammen 72 %: 200 000 kr × 72 % − 65 000 kr = 79 000 kr',
    ]);
  });
});

describe('a decision on what is known to be untrue', () => {
  it('says that nothing of what was at stake counts', () => {
    const { flying, id } = misplaced('process', () => ({}));
    const { stake } = tell(flying, id, { counted: 0, untrue: true });
    const untrue = t('flight:decision.untrue', { stake: formatFigure(stake, 'money') });
    expect(textsOf('.aside')).toContain(untrue);
    tell(flying, id, { counted: 0 });
    expect(textsOf('.aside')).not.toContain(untrue);
  });
});

describe('a decision on a slip that lost how certain it is', () => {
  /** A measured finding of a handoff that was decided on, with or without asking again. */
  const decided = (ask: boolean) => {
    for (const seed of seeds(60)) {
      const { flying, id } = called({ cause: 'hidden', slot: 'handoff', work: 'causes' }, { seed }, true);
      flying.stamp(id, 'tower').send(id).turn();
      const slip = flying.state.slips.find((one) => one.strip === id);
      if (slip?.missing === 'certainty') return { flying: flying.follow(id, ask), id };
    }
    throw new Error('nothing was lost');
  };

  it('was told as likely, and says that this is because it was not heard', () => {
    const { flying, id } = decided(false);
    const { stake, counted } = tell(flying, id);
    expect(counted).toBeCloseTo((stake * 2) / 3);
    const [unheard, likely] = (['unheard', 'likely'] as const).map((one) =>
      t(`flight:decision.${one}`, { stake: formatFigure(stake, 'money') }),
    );
    expect(textsOf('.aside')).toContain(unheard);
    expect(textsOf('.aside')).not.toContain(likely);
  });

  it('counts in full once it was said again', () => {
    const { flying, id } = decided(true);
    const { stake, counted } = tell(flying, id);
    expect(counted).toBe(stake);
  });
});

describe('how sure the cockpit is', () => {
  const shown = () => textsOf('.task .aside').filter((text) => text.includes('To tredeler av'));

  it('stands on the desk where nobody has measured the cause, also where either seat can have the call', () => {
    const { flying, id } = called({ defensible: true, cause: 'hidden' }, { flightNumber: 3 });
    flying.stamp(id, 'cockpit');
    draw(flying, <RemedyTask id={id} strip={stripView(flying, id)} slip={null} />);
    expect(shown()).toHaveLength(1);
  });

  it('does not where it is known', () => {
    const { flying, id } = called({ cause: 'known', slot: 'single' });
    flying.stamp(id, 'cockpit');
    draw(flying, <RemedyTask id={id} strip={stripView(flying, id)} slip={null} />);
    expect(shown()).toEqual([]);
  });
});
