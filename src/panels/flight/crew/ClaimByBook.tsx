// Whose a strip is, where both sit at one screen: the pilot chooses unseen, then the controller does, and only then both answers are shown.
// Must not show or hint what the pilot has chosen before the controller has, nor which seat is right.

import type { ComponentChildren } from 'preact';
import { claimsTo, holderOf, otherSeat, type Seat, type StripView } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { Commit } from '../../parts/Commit.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { isCallInBook } from '../parts/in-book.ts';
import { Both, Choose, Nobody } from './Claim.tsx';

interface Props {
  readonly strip: StripView;
  /** The pilot has marked nothing yet. */
  readonly unready: boolean;
  /** What the pilot has chosen, for nobody to see; null = nothing yet. */
  readonly mine: boolean | null;
  setMine(mine: boolean | null): void;
  /** Why a seat cannot take it now; null = it can. */
  readonly hindrances: Readonly<Record<Seat, ComponentChildren>>;
  /** The pilot wanted to take it without having marked anything. */
  onUnready(): void;
  /** Whose it is has been settled. */
  onHeld(by: Seat): void;
}

function word(mine: boolean | null): string {
  return t(mine === true ? 'crew:claim.mine' : 'crew:claim.yours');
}

/** What both have said of a strip this week; nothing before that. */
function BothSaid({ strip }: { readonly strip: StripView }) {
  const { crew, week } = useFlight();
  const claims = crew === null ? undefined : claimsTo(crew, strip.id, week);
  if (claims === undefined) return null;
  return (
    <p class="claim-shown">
      {t('crew:book.shown', { cockpit: word(claims.cockpit), tower: word(claims.tower) })}
    </p>
  );
}

/** Above the stamp of a strip that somebody has: what both said, and what is to be done now. */
export function Settled({ strip, by }: { readonly strip: StripView; readonly by: Seat }) {
  return (
    <>
      <BothSaid strip={strip} />
      <p class="seat-answer">{t(`crew:book.${by}Has`)}</p>
    </>
  );
}

/** The controller's turn at the screen. */
function Controller({
  strip,
  hindrance,
  onChoose,
  onUndo,
}: {
  readonly strip: StripView;
  readonly hindrance: ComponentChildren;
  onChoose(mine: boolean): void;
  onUndo(): void;
}) {
  return (
    <>
      <div class="claim-aloud">
        <p>{t('crew:book.handOver')}</p>
        <button type="button" class="button small quiet" onClick={onUndo}>
          <Icon name="undo" />
          {t('crew:claim.undo')}
        </button>
      </div>
      <Choose
        seat="tower"
        lead={t('crew:book.ask')}
        strip={strip}
        unready={false}
        hindrance={hindrance}
        onUnready={() => undefined}
        onChoose={onChoose}
      />
    </>
  );
}

/** The foot of an open strip's card until somebody has it. */
export function ClaimByBook({ strip, unready, mine, setMine, hindrances, onUnready, onHeld }: Props) {
  const { game, hand } = useCabin();
  const flight = useFlight();
  const { crew, week } = flight;
  const claims = crew === null ? undefined : claimsTo(crew, strip.id, week);
  const holder = claims === undefined ? null : holderOf(claims);
  const settle = (pilots: boolean, controllers: boolean) => {
    if (!hand.send({ kind: 'claim', strip: strip.id, mine: pilots, by: 'cockpit' })) return;
    setMine(null);
    if (!hand.send({ kind: 'claim', strip: strip.id, mine: controllers, by: 'tower' })) return;
    game.announce(t('crew:book.shown', { cockpit: word(pilots), tower: word(controllers) }));
    if (pilots !== controllers) onHeld(pilots ? 'cockpit' : 'tower');
  };
  const keep = (keeper: Seat) => {
    if (hand.send({ kind: 'give-up', strip: strip.id, by: otherSeat(keeper) })) onHeld(keeper);
  };
  if (holder === 'nobody')
    return (
      <>
        <BothSaid strip={strip} />
        <Nobody strip={strip} />
      </>
    );
  if (holder === 'both')
    return (
      <Commit>
        <BothSaid strip={strip} />
        <Both onKept={keep} />
      </Commit>
    );
  return (
    <>
      {isCallInBook(strip, flight) || mine !== null ? null : <p class="aside">{t('crew:book.readOut')}</p>}
      <Commit>
        {mine === null ? (
          <Choose
            key="cockpit"
            seat="cockpit"
            lead={t('crew:claim.lead')}
            strip={strip}
            unready={unready}
            hindrance={hindrances.cockpit}
            onUnready={onUnready}
            onChoose={setMine}
          />
        ) : (
          <Controller
            key="tower"
            strip={strip}
            hindrance={hindrances.tower}
            onChoose={(theirs) => settle(mine, theirs)}
            onUndo={() => setMine(null)}
          />
        )}
      </Commit>
    </>
  );
}
