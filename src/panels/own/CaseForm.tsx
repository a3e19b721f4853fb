// The form for one case. Everything is kept as it is written; beside it lies the strip as it will be, and what is left to do.

import { useState } from 'preact/hooks';
import type { OwnCase } from '../../content/own-case.ts';
import { CALL_WORDS, type CaseFault, type CasePart, caseFaults, WHY_WORDS } from '../../content/own-check.ts';
import { RIDE_SEATS } from '../../content/ride-item.ts';
import { MARKS } from '../../content/types.ts';
import { t } from '../../language/index.ts';
import { isLanguage, LANGUAGES, languageRow } from '../../look/languages.ts';
import { Choices } from '../parts/Choices.tsx';
import { Page, Section } from '../parts/Page.tsx';
import { SeatTag } from '../parts/SeatTag.tsx';
import { CaseStrip } from './CaseStrip.tsx';
import { Field } from './Field.tsx';
import { caseFaultText, letterOf, partName } from './fault-words.ts';
import { LogFields } from './LogFields.tsx';
import { Phrases } from './Phrases.tsx';

interface Props {
  readonly own: OwnCase;
  onChange(own: OwnCase): void;
  onDone(): void;
}

interface Part {
  readonly own: OwnCase;
  readonly faults: readonly CaseFault[];
  change(change: Partial<OwnCase>): void;
}

function Call({ own, faults, change, onMarked }: Part & { onMarked(text: string): void }) {
  return (
    <Section title={t('own:form.call.title')} lead={t('own:form.call.lead')}>
      <Field
        id="own-call"
        label={t('own:form.call.label')}
        text={own.call}
        range={CALL_WORDS}
        rows={4}
        lang={own.language}
        faults={faults.filter(({ part }) => part === 'call')}
        onText={(call) => change({ call })}
        onMarked={onMarked}
      />
      <label class="own-hand">
        {t('own:form.language')}
        <select
          class="own-field"
          value={own.language}
          onChange={(event) => change({ language: event.currentTarget.value })}
        >
          {[...new Set<string>([...LANGUAGES, own.language])].map((tag) => (
            <option key={tag} value={tag}>
              {isLanguage(tag) ? languageRow(tag).name : tag}
            </option>
          ))}
        </select>
      </label>
    </Section>
  );
}

function Decides({ own, change }: Part) {
  return (
    <Section title={t('own:form.decides.title')}>
      <div id="own-decides">
        <Choices
          legend={t('own:form.decides.legend')}
          chosen={own.decides}
          onChoose={(decides) => change({ decides })}
          choices={MARKS.map((mark, i) => ({
            value: mark,
            label:
              mark === 'log' ? (
                t('own:form.decides.log')
              ) : (
                <>
                  <b>{letterOf(i)}</b>{' '}
                  {own.phrases[i] === '' ? (
                    <span class="fine">{t('own:form.decides.empty')}</span>
                  ) : (
                    <span lang={own.language}>{own.phrases[i]}</span>
                  )}
                </>
              ),
          }))}
        />
      </div>
    </Section>
  );
}

function Seat({ own, change }: Part) {
  return (
    <Section title={t('own:form.seat.title')}>
      <div id="own-seat">
        <Choices
          legend={t('own:form.seat.legend')}
          chosen={own.seat}
          onChoose={(seat) => change({ seat })}
          choices={RIDE_SEATS.map((seat) => ({
            value: seat,
            label: <SeatTag seat={seat} />,
            detail: t(`own:form.seat.${seat}`),
          }))}
        />
      </div>
    </Section>
  );
}

/** Where the field of a part is. */
function placeOf({ part, index }: CaseFault): string {
  const grouped: readonly CasePart[] = ['decides', 'seat'];
  if (grouped.includes(part)) return `#own-${part} input`;
  return index === null ? `#own-${part}` : `#own-${part}-${index}`;
}

/** What is left to do, each leading to its field. */
function Left({ faults }: { readonly faults: readonly CaseFault[] }) {
  if (faults.length === 0) return <p class="own-ready own-all-done">{t('own:form.ready')}</p>;
  return (
    <div class="own-left-list">
      <h3>{t('own:form.left')}</h3>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.part} ${fault.index} ${fault.kind}`}>
            <button
              type="button"
              class="own-to-field"
              onClick={() => document.querySelector<HTMLElement>(placeOf(fault))?.focus()}
            >
              {t('own:form.partFault', { part: partName(fault), fault: caseFaultText(fault) })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The screen with the form. */
export function CaseForm({ own, onChange, onDone }: Props) {
  const [marked, setMarked] = useState('');
  const faults = caseFaults(own);
  const change = (part: Partial<OwnCase>) => onChange({ ...own, ...part });
  const part = { own, faults, change };
  return (
    <Page
      kind="own"
      title={t('own:form.title')}
      head={
        <>
          <p>{t('own:form.lead')}</p>
          <div class="button-row">
            <button type="button" class="button" onClick={onDone}>
              {t('own:form.done')}
            </button>
          </div>
        </>
      }
    >
      <div class="own-pair">
        <div class="own-form">
          <Call {...part} onMarked={setMarked} />
          <Section title={t('own:form.phrases.title')} lead={t('own:form.phrases.lead')}>
            <Phrases own={own} faults={faults} marked={marked} onChange={(phrases) => change({ phrases })} />
          </Section>
          <Section title={t('own:form.log.title')} lead={t('own:form.log.lead')}>
            <LogFields own={own} faults={faults} onChange={(log) => change({ log })} />
          </Section>
          <Decides {...part} />
          <Seat {...part} />
          <Section title={t('own:form.why.title')} lead={t('own:form.why.lead')}>
            <Field
              id="own-why"
              label={t('own:form.why.label')}
              text={own.why}
              range={WHY_WORDS}
              rows={3}
              lang={own.language}
              faults={faults.filter((fault) => fault.part === 'why')}
              onText={(why) => change({ why })}
            />
          </Section>
        </div>
        <Section kind="preview" title={t('own:form.preview.title')}>
          <CaseStrip strip={own} />
          <Left faults={faults} />
          <button type="button" class="button primary wide" onClick={onDone}>
            {t('own:form.done')}
          </button>
        </Section>
      </div>
    </Page>
  );
}
