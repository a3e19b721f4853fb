// Whose a strip is: each says it in silence on their own page, then both aloud at once, and each keys what the other said.
// Must not show or hint what the other has said before it is keyed, nor which seat is right.

import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import {
  claimsTo,
  type Holder,
  holderOf,
  otherSeat,
  type Pointed,
  type Seat,
  type StripView,
} from '../../../flight/index.ts';
import { formatFigure, t } from '../../../language/index.ts';
import { Commit } from '../../parts/Commit.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { useDraft } from '../parts/draft.ts';
import { HeardForm } from './HeardForm.tsx';

interface Props {
  readonly strip: StripView;
  readonly mark: Pointed | null;
  /** What settles it has to be marked before the strip can be taken. */
  readonly unready: boolean;
  /** Why this seat cannot take it now; null = it can. */
  readonly hindrance: ComponentChildren;
  /** Somebody wanted to take it without having marked anything. */
  onUnready(): void;
}

interface ChooseProps extends Omit<Props, 'mark'> {
  /** Who chooses. */
  readonly seat: Seat;
  readonly lead: string;
  onChoose(mine: boolean): void;
}

/** The two sides of a silent choice, each with what it means. */
export function Choose({ seat, lead, strip, unready, hindrance, onUnready, onChoose }: ChooseProps) {
  const take = () => (unready ? onUnready() : onChoose(true));
  return (
    <>
      <p class="claim-lead">{lead}</p>
      <div class="claim-sides">
        <button
          type="button"
          class={unready ? 'button claim-side unready' : `button claim-side claim-${seat}`}
          disabled={hindrance !== null}
          onClick={take}
        >
          <strong class="claim-word">{t('crew:claim.mine')}</strong>
          <span>{t(`crew:claim.mineIs.${seat}`)}</span>
        </button>
        <button
          type="button"
          class={`button claim-side claim-${otherSeat(seat)}`}
          onClick={() => onChoose(false)}
        >
          <strong class="claim-word">{t('crew:claim.yours')}</strong>
          <span>{t(`crew:claim.yoursIs.${otherSeat(seat)}`)}</span>
        </button>
      </div>
      {unready && !strip.storm ? <p class="fine">{t('crew:claim.markFirst')}</p> : null}
      {hindrance}
    </>
  );
}

/** One's own word, to be said aloud, and the other's, to be keyed. */
function Aloud({ mine, onSaid, onUndo }: { mine: boolean; onSaid(theirs: boolean): void; onUndo(): void }) {
  const { seat } = useFlight();
  const other = otherSeat(seat);
  return (
    <>
      <div class="claim-aloud">
        <span class={`big-stamp ink-${mine ? seat : other}`}>
          {t(mine ? 'crew:claim.mine' : 'crew:claim.yours')}
        </span>
        <p>{t('crew:claim.aloud')}</p>
        <button type="button" class="button small quiet" onClick={onUndo}>
          <Icon name="undo" />
          {t('crew:claim.undo')}
        </button>
      </div>
      <p class="claim-lead">{t(`crew:claim.said.${other}`)}</p>
      <div class="claim-sides">
        <button type="button" class="button claim-side" onClick={() => onSaid(true)}>
          <strong class="claim-word">{t('crew:claim.mine')}</strong>
        </button>
        <button type="button" class="button claim-side" onClick={() => onSaid(false)}>
          <strong class="claim-word">{t('crew:claim.yours')}</strong>
        </button>
      </div>
    </>
  );
}

/** Double work: the two agree on who keeps it. */
export function Both({ onKept }: { onKept(keeper: 'cockpit' | 'tower'): void }) {
  return (
    <>
      <div class="claim-told">
        <h3>{t('crew:claim.both.title')}</h3>
        <p>{t('crew:claim.both.text')}</p>
      </div>
      <div class="claim-sides">
        {(['cockpit', 'tower'] as const).map((keeper) => (
          <button
            key={keeper}
            type="button"
            class={`button claim-side claim-${keeper}`}
            onClick={() => onKept(keeper)}
          >
            {t(`crew:claim.keeps.${keeper}`)}
          </button>
        ))}
      </div>
    </>
  );
}

/** A week lost, and what it costs. */
export function Nobody({ strip }: { readonly strip: StripView }) {
  const { game } = useCabin();
  const cost = useMemo(
    () => (strip.storm ? null : game.waitingCost(strip.id)),
    [game, strip.id, strip.storm],
  );
  return (
    <div class="claim-told">
      <h3>{t('crew:claim.nobody.title')}</h3>
      <p>
        {strip.storm ? t('crew:claim.nobody.short') : t('crew:claim.nobody.text')}{' '}
        {cost === null || cost <= 0
          ? null
          : t('crew:claim.nobody.cost', { cost: formatFigure(cost, 'money') })}
      </p>
    </div>
  );
}

/** It is the other's this week; the pilot takes the tower's message here. */
function Others({ strip, gaveUp }: { readonly strip: StripView; readonly gaveUp: boolean }) {
  const { seat } = useFlight();
  const other = otherSeat(seat);
  return (
    <>
      <p class="seat-answer">{gaveUp ? t('crew:claim.gaveUp') : t(`crew:claim.other.${other}`)}</p>
      {seat === 'cockpit' && !strip.storm ? <HeardForm strip={strip} /> : null}
    </>
  );
}

/** The foot of an open strip's card in a flight of two. */
export function Claim(props: Props) {
  const { strip, mark } = props;
  const { hand } = useCabin();
  const { seat, crew, week } = useFlight();
  const [mine, setMine] = useDraft<boolean | null>(`claim ${strip.id} ${week}`, null);
  const claims = crew === null ? undefined : claimsTo(crew, strip.id, week);
  const holder: Holder | null = claims === undefined ? null : holderOf(claims);
  const other = otherSeat(seat);
  const stamp = () => hand.send({ kind: 'stamp', strip: strip.id, mark: strip.storm ? null : mark });
  const settle = (own: boolean, theirs: boolean) => {
    if (!hand.send({ kind: 'claim', strip: strip.id, mine: own, by: seat })) return;
    setMine(null);
    hand.send({ kind: 'claim', strip: strip.id, mine: theirs, by: other });
    if (own && !theirs) stamp();
  };
  const keep = (keeper: 'cockpit' | 'tower') => {
    if (hand.send({ kind: 'give-up', strip: strip.id, by: otherSeat(keeper) }) && keeper === seat) stamp();
  };
  // What only the tower has found in this week the other page does not have yet.
  if (strip.early && strip.arrivedWeek === week) return <p class="note">{t('crew:claim.early')}</p>;
  if (holder === 'nobody') return <Nobody strip={strip} />;
  if (holder === other) return <Others strip={strip} gaveUp={claims?.gaveUp === seat} />;
  return (
    <Commit>
      {holder === 'both' ? (
        <Both onKept={keep} />
      ) : mine === null ? (
        <Choose {...props} seat={seat} lead={t('crew:claim.lead')} onChoose={setMine} />
      ) : (
        <Aloud mine={mine} onSaid={(theirs) => settle(mine, theirs)} onUndo={() => setMine(null)} />
      )}
    </Commit>
  );
}
