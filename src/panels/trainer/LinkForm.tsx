// The form for the class link: what the class is to fly, and the address in large type.

import { useState } from 'preact/hooks';
import { language, t } from '../../language/index.ts';
import { isLanguage, LANGUAGES, languageRow } from '../../look/languages.ts';
import { shortName } from '../parts/route-name.ts';
import { Section } from '../parts/Page.tsx';
import type { Game, Settings } from '../ports.ts';
import {
  changeWish,
  classWish,
  FLIGHTS,
  minutesOf,
  PACES,
  readSeed,
  readTime,
  STOP_EARLY,
  TEXTS,
  writeTime,
} from './class-link.ts';
import { Address } from './Address.tsx';
import { companyOf, flightName } from './ClassLink.tsx';
import { minutesNow } from './LandingClock.tsx';
import { BookSwitch } from './BookSwitch.tsx';

function Tick({ label, on, onChange }: { label: string; on: boolean; onChange(on: boolean): void }) {
  return (
    <label class="toggle-line">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

function SeedField() {
  const { seed } = classWish.value;
  const [text, setText] = useState(String(seed));
  const bad = readSeed(text) === null;
  const type = (value: string) => {
    setText(value);
    const read = readSeed(value);
    if (read !== null) changeWish({ seed: read });
  };
  const another = () => {
    const [drawn = 1] = crypto.getRandomValues(new Uint32Array(1));
    type(String(drawn % 10_000));
  };
  return (
    <div class="seed-field">
      <label for="class-seed">{t('trainer:link.seed')}</label>
      <input
        id="class-seed"
        class="class-field"
        inputMode="numeric"
        value={text}
        aria-invalid={bad}
        aria-describedby={bad ? 'class-seed-bad' : undefined}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <button type="button" class="button small" onClick={another}>
        {t('trainer:link.newSeed')}
      </button>
      {bad ? (
        <p id="class-seed-bad" class="class-field-bad">
          {t('trainer:link.seedBad')}
        </p>
      ) : null}
    </div>
  );
}

/** What the class flies: a company, and the number of the flight with what is new in it. */
function Flown({ game }: { readonly game: Game }) {
  const wish = classWish.value;
  const company = companyOf(wish, game);
  const choose = (id: string) => {
    const next = game.flyable.find((one) => one.id === id);
    changeWish({
      company: id === game.flyable[0]?.id ? null : id,
      // A route of several companies has flights of one kind only.
      ...(next?.joined == null ? {} : { flight: 1 }),
    });
    game.prepareCompany(id);
  };
  return (
    <>
      <label>
        {t('trainer:link.company')}
        <select
          class="class-field"
          value={company?.id}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {game.flyable.map((one) => (
            <option key={one.id} value={one.id}>
              {shortName(one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('trainer:link.flight')}
        <select
          class="class-field"
          value={String(wish.flight)}
          disabled={company?.joined != null}
          onChange={(event) => changeWish({ flight: Number(event.currentTarget.value) })}
        >
          {company?.joined == null ? (
            FLIGHTS.map((flight) => (
              <option key={flight} value={String(flight)}>
                {flightName(flight)}
              </option>
            ))
          ) : (
            <option value="1">{t('trainer:link.flightJoined')}</option>
          )}
        </select>
      </label>
    </>
  );
}

function Selects({ game }: { readonly game: Game }) {
  const wish = classWish.value;
  return (
    <div class="selects">
      <Flown game={game} />
      <label>
        {t('trainer:link.pace')}
        <select
          class="class-field"
          value={wish.pace}
          onChange={(event) => changeWish({ pace: event.currentTarget.value as Settings['pace'] })}
        >
          {PACES.map((pace) => (
            <option key={pace} value={pace}>
              {t(`common:pace.${pace}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('trainer:link.language')}
        <select
          class="class-field"
          value={wish.language ?? 'own'}
          onChange={(event) => {
            const { value } = event.currentTarget;
            changeWish({ language: isLanguage(value) ? value : null });
          }}
        >
          <option value="own">{t('trainer:link.languageOwn')}</option>
          {LANGUAGES.map((tag) => (
            <option key={tag} value={tag}>
              {languageRow(tag).name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('trainer:link.text')}
        <select
          class="class-field"
          value={String(wish.text)}
          onChange={(event) =>
            changeWish({ text: TEXTS.find((size) => String(size) === event.currentTarget.value) ?? 1 })
          }
        >
          {TEXTS.map((size) => (
            <option key={size} value={String(size)}>
              {t('trainer:link.percent', { percent: size * 100 })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** When all land; a time that has passed today is said to lead nowhere. */
function LandField() {
  const { land } = classWish.value;
  const passed = land !== null && land <= minutesNow();
  return (
    <div class="land-field">
      <label for="class-land">{t('trainer:link.land')}</label>
      <input
        id="class-land"
        class="class-field"
        type="time"
        value={writeTime(land)}
        aria-invalid={passed}
        aria-describedby={passed ? 'class-land-passed' : undefined}
        onInput={(event) => changeWish({ land: readTime(event.currentTarget.value) })}
      />
      <span class="fine">{t('trainer:link.landLead')}</span>
      {passed ? (
        <p id="class-land-passed" class="class-field-bad">
          {t('trainer:link.landPassed')}
        </p>
      ) : null}
    </div>
  );
}

/** The form and its address. */
export function LinkForm({ game }: { readonly game: Game }) {
  const wish = classWish.value;
  void language.value;
  return (
    <Section title={t('trainer:link.title')} kind="link">
      <SeedField />
      <Selects game={game} />
      <div class="toggle-lines">
        <Tick
          label={t('trainer:link.school')}
          on={wish.school}
          onChange={(school) => changeWish({ school })}
        />
        <Tick
          label={t('trainer:link.points')}
          on={wish.points}
          onChange={(points) => changeWish({ points })}
        />
        <Tick
          label={t('trainer:link.stop', { week: wish.stop ?? STOP_EARLY })}
          on={wish.stop !== null}
          onChange={(on) => changeWish({ stop: on ? STOP_EARLY : null })}
        />
        <BookSwitch />
      </div>
      <LandField />
      <p>{t('trainer:link.time', minutesOf(wish))}</p>
      <Address game={game} />
    </Section>
  );
}
