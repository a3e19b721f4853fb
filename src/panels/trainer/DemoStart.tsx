// The way to the demo: a tested quarter by its name, or the untested one of the class link, of which is said what that means.

import { useState } from 'preact/hooks';
import { isTestedDemo, TESTED_DEMOS, type TestedDemo } from '../../classroom/index.ts';
import { t, textOf } from '../../language/index.ts';
import { Section } from '../parts/Page.tsx';
import { shortName } from '../parts/route-name.ts';
import type { DemoWish, Game } from '../ports.ts';
import { classWish } from './class-link.ts';
import { companyOf } from './ClassLink.tsx';
import { OwnInDemo } from './OwnInDemo.tsx';
import { useOwnWindow } from './OwnWindow.tsx';
import { Untested } from './Untested.tsx';

/** «Fjordlys: tilbudene og blomstene». */
export function nameOfDemo({ company, pairs }: TestedDemo, game: Game): string {
  const found = game.flyable.find(({ id }) => id === company);
  const [first, second] = pairs.map((pair) => textOf(`trainer:demo.pair.${pair}`));
  return t('trainer:demo.named', {
    company: found === undefined ? company : shortName(found),
    first: first ?? '',
    second: second ?? '',
  });
}

/** Its value for the quarter of the class link. */
const OF_CLASS = 'class';

/** The section of the trainer's page. */
export function DemoStart({ game }: { readonly game: Game }) {
  const [chosen, setChosen] = useState('0');
  const [own, setOwn] = useState<DemoWish['own']>(game.demo.peek().own);
  const wish = classWish.value;
  const company = companyOf(wish, game);
  const { open, refusal } = useOwnWindow(game);
  // A route of several companies has no demo: its segments have other companies' twins.
  const untested =
    company !== undefined &&
    company.joined === null &&
    !isTestedDemo({ company: company.id, seed: wish.seed })
      ? { company: company.id, seed: wish.seed }
      : null;
  // What was chosen may be offered no longer: another quarter is set, or it is a tested one.
  const isOwn = chosen === OF_CLASS && untested !== null;
  const at = isOwn ? OF_CLASS : chosen === OF_CLASS ? '0' : chosen;
  const meant = isOwn ? untested : TESTED_DEMOS[Number(at)];
  return (
    <Section title={t('trainer:demo.title')} lead={t('trainer:demo.lead')} kind="demo">
      <div class="demo-start">
        <label>
          {t('trainer:demo.quarter')}
          <select class="class-field" value={at} onChange={(event) => setChosen(event.currentTarget.value)}>
            <optgroup label={t('trainer:demo.tested')}>
              {TESTED_DEMOS.map((one, i) => (
                <option key={nameOfDemo(one, game)} value={String(i)}>
                  {nameOfDemo(one, game)}
                </option>
              ))}
            </optgroup>
            {untested === null || company === undefined ? null : (
              <optgroup label={t('trainer:demo.untested')}>
                <option value={OF_CLASS}>
                  {t('trainer:demo.ofClass', { company: shortName(company), seed: wish.seed })}
                </option>
              </optgroup>
            )}
          </select>
        </label>
        <OwnInDemo game={game} own={own} onChange={setOwn} />
        <button
          type="button"
          class="button primary"
          onClick={() => {
            if (meant !== undefined)
              game.openDemo({ company: meant.company, seed: meant.seed, ...(own !== undefined && { own }) });
          }}
        >
          {t('trainer:demo.open')}
        </button>
        {isOwn || meant === undefined ? null : (
          <button
            type="button"
            class="button"
            onClick={() => open('demo', { company: meant.company, seed: meant.seed })}
          >
            {t('trainer:demo.key')}
          </button>
        )}
      </div>
      {refusal}
      {isOwn ? <Untested quarter={untested} /> : null}
    </Section>
  );
}
