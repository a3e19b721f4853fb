// How a demo begins and how it ends: the room joins, and at the end sees all its votes and the one rule.

import type { ComponentProps } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Ballot, type DemoState } from '../../classroom/index.ts';
import { t } from '../../language/index.ts';
import { Icon } from '../parts/Icon.tsx';
import { QrCode } from '../parts/QrCode.tsx';
import { SeatTag } from '../parts/SeatTag.tsx';
import { reached } from '../parts/reach.ts';
import { addressOf } from '../trainer/class-address.ts';
import { classWish } from '../trainer/class-link.ts';
import { AddressParts } from '../trainer/ClassLink.tsx';
import { Untested } from '../trainer/Untested.tsx';
import type { ShownStrip } from '../parts/shown.ts';
import { Bar } from './Votes.tsx';
import type { Wall } from './wall.ts';

function Heading({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1} class="wall-title">
      {children}
    </h1>
  );
}

/** The class link, large. */
function Way({ text }: { readonly text: string }) {
  return (
    <div class="wall-way">
      <QrCode text={text} label={t('demo:join.qr', { address: text })} />
      <p>{t('demo:join.link')}</p>
      <p class="wall-address" translate={false}>
        <AddressParts text={text} />
      </p>
    </div>
  );
}

/** The card that a phone becomes: whoever votes without one has a hand. */
function CardWay() {
  const { text } = reached('?vote=on');
  return (
    <div class="wall-way wall-card">
      <QrCode text={text} label={t('demo:join.qr', { address: text })} />
      <div>
        <p>{t('demo:join.card')}</p>
        <p class="wall-card-address" translate={false}>
          <AddressParts text={text} />
        </p>
      </div>
    </div>
  );
}

/** Both ways in. Where only this machine gets there, nobody is sent anywhere: what the trainer can do about it stands in the notes. */
function Ways() {
  const { text, unreachable } = addressOf(classWish.value);
  if (unreachable !== null) return null;
  return (
    <div class="wall-ways">
      <Way text={text} />
      <CardWay />
    </div>
  );
}

interface JoinProps {
  readonly wall: Wall;
  /** How many strips come. */
  readonly strips: number;
  readonly quarter: ComponentProps<typeof Untested>['quarter'];
}

/** The room joins: what comes, the two seats, the address, and how many there are. */
export function Join({ wall, strips, quarter }: JoinProps) {
  const { people, votes } = wall.state.value;
  const begun = votes.some(({ first }) => first.length > 0);
  return (
    <div class="wall-join">
      <div class="wall-join-words">
        <Heading>{t('demo:join.title')}</Heading>
        <p class="wall-lead">{t('demo:join.lead', { strips })}</p>
        <Untested quarter={quarter} />
        <ul class="wall-roles">
          {(['cockpit', 'tower'] as const).map((seat) => (
            <li key={seat}>
              <SeatTag seat={seat} />
              <span>{t(`demo:join.${seat}`)}</span>
            </li>
          ))}
        </ul>
        <div class="wall-room">
          <button
            type="button"
            class="button square"
            data-repeats
            aria-label={t('demo:join.fewer')}
            onClick={() => wall.perform({ kind: 'people', by: -1 })}
          >
            <Icon name="less" />
          </button>
          <p>{t('demo:join.room', { count: people })}</p>
          <button
            type="button"
            class="button square"
            data-repeats
            aria-label={t('demo:join.more')}
            onClick={() => wall.perform({ kind: 'people', by: 1 })}
          >
            <Icon name="more" />
          </button>
          {begun ? (
            <button type="button" class="button" onClick={() => wall.perform({ kind: 'anew' })}>
              {t('demo:join.anew')}
            </button>
          ) : null}
        </div>
      </div>
      <Ways />
    </div>
  );
}

interface EndProps {
  readonly state: DemoState;
  readonly strips: readonly ShownStrip[];
}

/** All votes, the rule, and a question to take along. */
export function End({ state, strips }: EndProps) {
  const talked = state.votes.some(({ second }) => second.length > 0);
  const voted = (ballot: Ballot) => (
    <td>{ballot.length === 0 ? '–' : <Bar ballot={ballot} label={null} short />}</td>
  );
  return (
    <div class="wall-end">
      <Heading>{t('demo:end.title')}</Heading>
      <table class="wall-table">
        <thead>
          <tr>
            <th scope="col">{t('demo:end.strip')}</th>
            <th scope="col">{t('demo:end.voted')}</th>
            {talked ? <th scope="col">{t('demo:end.then')}</th> : null}
            <th scope="col">{t('demo:end.seat')}</th>
          </tr>
        </thead>
        <tbody>
          {strips.map(({ id, name, headline, seat }, at) => (
            <tr key={id}>
              <th scope="row">
                <span class="callsign">{name}</span> {headline}
              </th>
              {voted(state.votes[at]?.first ?? [])}
              {talked ? voted(state.votes[at]?.second ?? []) : null}
              <td>
                <SeatTag seat={seat} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="wall-rule">{t('demo:end.rule')}</p>
      <p class="wall-lead">{t('demo:end.ask')}</p>
    </div>
  );
}
