// What the company's people had riding on the quarter, in their own words, and who had to wait in a crisis. Whoever waited remembers it.

import type { Content } from '../../content/index.ts';
import { at } from '../../quarter/at.ts';
import type { Crisis, Debrief, SettledHope } from '../../flight/index.ts';
import { personText, firstName, hasPersonText, personName, segmentName, t } from '../../language/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { Section } from '../parts/Page.tsx';
import { weekCostText } from '../parts/say.ts';
import './at-stake.css';

interface Waited {
  readonly crisis: Crisis;
  readonly person: string;
}

/** The crises that somebody answered, each with whoever had called about the matter that waited. */
function waitedIn({ crises = [], entries }: Debrief, content: Content): Waited[] {
  return crises.flatMap((crisis) => {
    if (crisis.waits === null) return [];
    const { strip: id } = at(crisis.matters, crisis.waits);
    const entry = entries.find(({ strip }) => strip.id === id);
    return entry === undefined ? [] : [{ crisis, person: content.scenario(entry.strip.scenario).caller }];
  });
}

/** What whoever had to wait says after the landing. */
const WAITED = (name: string) => `waited.${name}`;

/** A person's line before take-off and the one after, with what they remember. */
function Settled({ hope, remembers }: { readonly hope: SettledHope; readonly remembers: boolean }) {
  const { person, segment, week, met } = hope;
  // The company of today may have given somebody else something to hope for.
  if (!hasPersonText(person, (name) => `hopes.${name}.line`)) return null;
  const filled = segment === 'all' ? {} : { segment: segmentName(segment) };
  const after = personText(person, (name) => `hopes.${name}.${met ? 'met' : 'missed'}`, filled);
  const memory = remembers ? ` ${personText(person, WAITED)}` : '';
  return (
    <li class={met ? 'at-stake met' : 'at-stake missed'}>
      <Icon name={met ? 'check' : 'close'} />
      <div>
        <h3>{personName(person)}</h3>
        <p>
          {t('debrief:hopes.before', { words: personText(person, (name) => `hopes.${name}.line`, filled) })}
        </p>
        <p>{t('debrief:hopes.after', { week, words: `${after}${memory}` })}</p>
      </div>
    </li>
  );
}

/** A crisis: who went first, who waited, and what that was worth. */
function Told({ waited: { crisis, person }, said }: { readonly waited: Waited; readonly said: boolean }) {
  const { week, matters, waits, judged } = crisis;
  const [one, other] = matters.map(({ cell }) => segmentName(cell));
  const names = { first: (waits === 0 ? other : one) ?? '', second: (waits === 0 ? one : other) ?? '' };
  const costs = judged === null ? null : waits === 0 ? judged.costs.toReversed() : judged.costs;
  return (
    <li class="at-stake">
      <Icon name="clock" />
      <div>
        <p>
          {t('debrief:hopes.crisis', {
            ...names,
            week,
            worth: judged === null ? '' : t(`debrief:hopes.${judged.worth}`),
          })}{' '}
          {costs === null
            ? null
            : t('debrief:hopes.costs', {
                ...names,
                firstCost: weekCostText(at(costs, 0)),
                secondCost: weekCostText(at(costs, 1)),
              })}
        </p>
        {said && hasPersonText(person, WAITED) ? (
          <p>{t('debrief:hopes.said', { who: firstName(person), words: personText(person, WAITED) })}</p>
        ) : null}
      </div>
    </li>
  );
}

/** True when there is anything to tell. */
export function isAtStake({ hopes = [], crises = [] }: Debrief): boolean {
  return hopes.length > 0 || crises.some(({ waits }) => waits !== null);
}

/** The section; it has no points and no judgement of its own. */
export function AtStake({ debrief, content }: { readonly debrief: Debrief; readonly content: Content }) {
  if (!isAtStake(debrief)) return null;
  const { hopes = [] } = debrief;
  const waited = waitedIn(debrief, content);
  const hoping = new Set(hopes.map(({ person }) => person));
  return (
    <Section title={t('debrief:hopes.title')} lead={t('debrief:hopes.lead')} id="hopes">
      <ul class="at-stakes">
        {hopes.map((hope) => (
          <Settled
            key={hope.person}
            hope={hope}
            remembers={waited.some(({ person }) => person === hope.person)}
          />
        ))}
        {waited.map((one) => (
          <Told key={one.crisis.week} waited={one} said={!hoping.has(one.person)} />
        ))}
      </ul>
    </Section>
  );
}
