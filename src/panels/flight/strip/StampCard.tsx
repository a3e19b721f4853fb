// The card of a strip to be stamped: read it, mark the deciding words, stamp in the seat where one sits.
// Offers no choice of seats: the player has to move there first, by the door or its key.

import type { Mark } from '../../../content/types.ts';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Pointed, Seat, StripView } from '../../../flight/index.ts';
import { firstName, segmentName, t } from '../../../language/index.ts';
import type { Action } from '../../ports.ts';
import { CallText, CallTitle, marksOf } from '../parts/CallText.tsx';
import { CallInBook, Claim, ClaimByBook, Settled } from '../crew/door.tsx';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { Card } from '../parts/Card.tsx';
import { Commit } from '../../parts/Commit.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { KeyHint } from '../parts/KeyHint.tsx';
import { useDraft } from '../parts/draft.ts';
import { isCallInBook } from '../parts/in-book.ts';
import { OldLogs, Remembered } from '../later/door.tsx';
import { oldLogActions, useOldLogs } from '../parts/old-logs.ts';
import { useJustCome } from '../parts/just-come.ts';
import { stripAwaitingKey } from '../parts/projector.ts';
import { stampingSeat } from '../parts/steps.ts';
import { Refused } from '../parts/Refused.tsx';
import { callsign, findingText, seatName } from '../../parts/say.ts';

/** The stamp being pressed, with the button to undo it until it is answered. */
function FallingStamp({ owner, seat }: { readonly owner: string; readonly seat: Seat }) {
  const { hand } = useCabin();
  if (hand.pressed.value?.owner !== owner) return null;
  return (
    <div class="falling">
      <span class={`big-stamp ink-${seat}`} aria-hidden="true">
        {seatName(seat)}
      </span>
      <button type="button" class="button" onClick={() => hand.undo()}>
        <Icon name="undo" />
        {t('flight:stamp.undo')}
      </button>
    </div>
  );
}

/** «Vent»: holds a strip for a week without loss, twice a flight. */
function WaitButton({ strip }: { readonly strip: StripView }) {
  const { game, hand } = useCabin();
  const { waitsLeft, crew } = useFlight();
  if (crew !== null || strip.storm || strip.stamps.length > 0) return null;
  const wait = () => {
    if (hand.send({ kind: 'wait', strip: strip.id })) game.open.value = null;
  };
  return (
    <button type="button" class="button quiet wait" disabled={waitsLeft === 0} onClick={wait}>
      <Icon name="clock" />
      {t('flight:stamp.wait')}
      <span class="pips" aria-hidden="true">
        {Array.from({ length: waitsLeft }, (_, i) => (
          <span key={i} class="pip" />
        ))}
      </span>
      <span class="unseen">
        {t('flight:stamp.waitIs')}, {t('flight:stamp.waitsLeft', { count: waitsLeft })}
      </span>
    </button>
  );
}

/** Why no stamp is possible now in a seat: it has unfinished work, or its order is used. Null where one is possible. */
function useHindrance(strip: StripView, seat: Seat) {
  const { game, hand } = useCabin();
  const state = useFlight();
  // In the projector view this stays hidden, because it would show which verdict is about to be told.
  const awaiting = stripAwaitingKey(hand.verdicts.value, state.strips);
  if (strip.storm && awaiting === null) return null;
  const busy = state.busy[seat];
  const occupied = awaiting ?? state.strips.find(({ id }) => id === busy);
  if (occupied !== undefined) {
    const go = () => {
      game.open.value = { kind: 'strip', id: occupied.id };
    };
    return (
      <p class="note">
        {t(awaiting === null ? 'flight:stamp.occupied' : 'flight:stamp.held')}{' '}
        <button type="button" class="button" onClick={go}>
          {t('flight:stamp.goTo', { callsign: callsign(occupied) })}
        </button>
      </p>
    );
  }
  return state.orders[seat] ? null : <p class="note">{t(`flight:stamp.spent.${seat}`)}</p>;
}

/** What the tower found about the strip before anybody called, if that message was received. */
function ToldBefore({ strip }: { readonly strip: StripView }) {
  const slip = useFlight().slips.find((one) => one.strip === strip.id && one.state === 'called');
  if (slip === undefined) return null;
  const told = {
    week: slip.hangsFromWeek - 1,
    segment: segmentName(slip.heard.segment),
    finding: findingText(slip.suspect, slip.cell),
  };
  return (
    <p class="note">
      {slip.known ? `${t('flight:card.knownAlready')} ` : null}
      {t('flight:card.toldBefore', told)}
    </p>
  );
}

/** How the caller fared with the call before, where that has left a line in the log. */
function CalledBefore({ strip: { before, scenario } }: { readonly strip: StripView }) {
  const { content } = useCabin();
  if (before === null) return null;
  const caller = firstName(content.scenario(scenario).caller);
  return <p class="note">{t(`flight:before.${before.helped ? 'helped' : 'neglected'}`, { caller })}</p>;
}

/** A press came before anything was marked. */
function MarkFirst() {
  return <Refused>{t('flight:stamp.markFirst')}</Refused>;
}

interface Keys {
  readonly marks: readonly Mark[];
  readonly pressed: boolean;
  readonly hindered: boolean;
  /** The keys of the earlier logs. */
  readonly others: readonly Action[];
  mark(mark: Pointed): void;
  stamp(): void;
}

/** Registers the keys of the open card; app/ listens for them. */
function useCardKeys({ marks, pressed, hindered, others, mark, stamp }: Keys): void {
  const { game, hand } = useCabin();
  const { seat } = useFlight();
  useLayoutEffect(() => {
    const action = (id: string, key: string, enabled: boolean, perform: () => void): Action => ({
      id,
      seat,
      labelKey: `common:action.${id}`,
      key,
      enabled,
      reasonKey: enabled ? null : 'common:reason.not-now',
      perform,
    });
    const keyOf = { a: 'a', b: 'b', c: 'c', log: 'd' } as const;
    game.cardActions.value = [
      ...marks.map((one) => action(`mark-${one}`, keyOf[one], !pressed, () => mark(one))),
      ...others,
      action('stamp', 'Enter', !pressed && !hindered, stamp),
      { ...action('undo', 'Backspace', pressed, hand.undo), labelKey: 'flight:stamp.undo' },
    ];
    return () => {
      game.cardActions.value = [];
    };
  });
}

/** The card of a strip that has arrived, been read, or come back. */
export function StampCard({ strip }: { readonly strip: StripView }) {
  const { game, content, hand } = useCabin();
  const flight = useFlight();
  const { seat, strips, crew, week, withBook } = flight;
  /** At one screen: what the pilot has chosen while the controller is at it. A mark would tell. */
  const [chosen, setChosen] = useDraft<boolean | null>(`claim by book ${strip.id} ${week}`, null);
  /** The seat that stamps here; null while it may not. */
  const stamping = stampingSeat(strip, flight);
  const mayStamp = stamping !== null;
  const other = seat === 'tower' ? 'cockpit' : 'tower';
  // The door is always in sight: who has once stamped over there knows what it is for.
  const beenThere = strips.some(({ stamps }) => stamps.some((stamp) => stamp.seat === other));
  const owner = `stamp ${strip.id}`;
  const [hint, setHint] = useState(false);
  const scenario = content.scenario(strip.scenario);
  const marks = marksOf(strip);
  const sameText = !scenario.storm && scenario.sameText;
  const marked = hand.marks.value[strip.id] ?? null;
  const pressed = hand.pressed.value !== null;
  const unready = marks.length > 0 && marked === null;
  const unread = useJustCome() && marks.length === 0;
  // Told before a press, not after it: where no stamp is possible, the button is not offered.
  const hindrances = {
    cockpit: useHindrance(strip, 'cockpit'),
    tower: useHindrance(strip, 'tower'),
  };
  const hindrance = hindrances[stamping ?? seat]; // before there is one, the claim of whoever sits here
  const oldLogs = useOldLogs(strip);
  const mark = (one: Pointed) => {
    setHint(false);
    // Read at the moment of the press: keys can come faster than the panel is drawn.
    const before = hand.marks.peek();
    hand.marks.value = { ...before, [strip.id]: before[strip.id] === one ? null : one };
    game.play('switch');
  };
  const sayMarkFirst = () => game.announce(t('flight:stamp.markFirst'));
  const stamp = () => {
    if (hand.pressed.peek() !== null || hindrance !== null || stamping === null || unread) return;
    const mark = hand.marks.peek()[strip.id] ?? null;
    if (marks.length > 0 && mark === null) {
      setHint(true);
      sayMarkFirst();
      return;
    }
    game.play('switch');
    game.announce(t(`flight:stamp.pressed.${stamping}`));
    const by = withBook ? { by: stamping } : {};
    hand.press(owner, { kind: 'stamp', strip: strip.id, mark, ...by });
  };
  // At one screen the card changes hands.
  const turn = stamping ?? (chosen === null ? 'pilot' : 'controller');
  const step = withBook ? `${strip.id} stamp ${turn}` : `${strip.id} stamp`;
  const others = oldLogActions(oldLogs, seat, !pressed && chosen === null, mark);
  useCardKeys({
    marks: chosen === null ? marks : [],
    pressed,
    hindered: hindrance !== null || !mayStamp,
    others,
    mark,
    stamp,
  });

  return (
    <Card title={<CallTitle strip={strip} />} step={step} aloud>
      <ToldBefore strip={strip} />
      <CalledBefore strip={strip} />
      {strip.storm && strip.remembers !== null ? <Remembered strip={strip} /> : null}
      <CallText
        strip={strip}
        marks={marks}
        marked={chosen === null ? marked : null}
        locked={pressed || chosen !== null}
        sameText={sameText}
        elsewhere={isCallInBook(strip, flight) ? <CallInBook strip={strip} /> : null}
        onMark={mark}
      />
      {oldLogs.logs.length === 0 ? null : (
        <OldLogs
          of={oldLogs}
          marked={chosen === null ? marked : null}
          locked={pressed || chosen !== null}
          onMark={mark}
        />
      )}
      {stamping !== null ? (
        <>
          <Commit>
            {withBook ? <Settled strip={strip} by={stamping} /> : null}
            {hint && marked === null ? <MarkFirst /> : null}
            <button
              type="button"
              class={unready ? 'button stamp unready' : `button stamp stamp-${stamping}`}
              aria-disabled={pressed || hindrance !== null}
              data-just-come={unread ? '' : undefined}
              onClick={stamp}
            >
              {t(`flight:stamp.here.${stamping}`)}
              <KeyHint action="stamp" />
            </button>
            {hindrance}
            {pressed ? <FallingStamp owner={owner} seat={stamping} /> : null}
          </Commit>
          {pressed ? null : (
            <>
              {beenThere || crew !== null ? null : (
                <p class="aside">
                  <KeyHint action="change-seat" /> {t(`flight:stamp.otherSeat.${other}`)}
                </p>
              )}
              <WaitButton strip={strip} />
            </>
          )}
        </>
      ) : withBook ? (
        <ClaimByBook
          strip={strip}
          unready={unready}
          mine={chosen}
          setMine={setChosen}
          hindrances={hindrances}
          onUnready={sayMarkFirst}
          onHeld={(by) => {
            // What settles it for the controller is the controller's to say.
            if (by === 'tower') hand.marks.value = { ...hand.marks.peek(), [strip.id]: null };
          }}
        />
      ) : (
        <Claim strip={strip} mark={marked} unready={unready} hindrance={hindrance} onUnready={sayMarkFirst} />
      )}
    </Card>
  );
}
