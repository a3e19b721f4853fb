// The way to the demo: a tested quarter by its name, or the one of the class link.

import { useState } from 'preact/hooks';
import { TESTED_DEMOS, type TestedDemo } from '../../classroom/index.ts';
import { t, textOf } from '../../language/index.ts';
import { Section } from '../parts/Page.tsx';
import { shortName } from '../parts/route-name.ts';
import type { DemoWish, Game } from '../ports.ts';
import { classWish } from './class-link.ts';
import { companyOf } from './ClassLink.tsx';

/** «Fjordlys: tilbudene og blomstene». */
function nameOf({ company, pairs }: TestedDemo, game: Game): string {
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
  const wish = classWish.value;
  const company = companyOf(wish, game);
  // A route of several companies has no demo: its segments have other companies' twins.
  const hasOwn = company !== undefined && company.joined === null;
  const meant: DemoWish = (chosen === OF_CLASS ? undefined : TESTED_DEMOS[Number(chosen)]) ?? {
    company: company?.id ?? null,
    seed: wish.seed,
  };
  return (
    <Section title={t('trainer:demo.title')} lead={t('trainer:demo.lead')} kind="demo">
      <div class="demo-start">
        <label>
          {t('trainer:demo.quarter')}
          <select
            class="class-field"
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {TESTED_DEMOS.map((one, i) => (
              <option key={nameOf(one, game)} value={String(i)}>
                {nameOf(one, game)}
              </option>
            ))}
            {hasOwn ? (
              <option value={OF_CLASS}>
                {t('trainer:demo.ofClass', { company: shortName(company), seed: wish.seed })}
              </option>
            ) : null}
          </select>
        </label>
        <button
          type="button"
          class="button primary"
          onClick={() => game.openDemo({ company: meant.company, seed: meant.seed })}
        >
          {t('trainer:demo.open')}
        </button>
      </div>
    </Section>
  );
}
