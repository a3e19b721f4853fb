// A strip that waits for its stamp: read, mark the deciding words, stamp in the seat where one sits.
// Must not offer a choice of seats; the seat is changed first, by the door or its key.

import { useEffect, useState } from 'preact/hooks';
import type { Mark, Strip } from '../../flight/types.ts';
import { t } from '../../language/index.ts';
import type { Action } from '../ports.ts';
import { CallerLine, CallText, marksOf } from './CallText.tsx';
import { useCabin, useFlight } from './cabin.ts';
import { Card } from './parts/Card.tsx';
import { useHold } from './parts/hold.ts';
import { Icon } from './parts/Icon.tsx';
import { KeyHint } from './parts/KeyHint.tsx';
import { callOf, callsign, headline, seatName } from './say.ts';

/** Words read per second when a strip is opened for the first time; the clock stands that long. */
const READING_PACE = 2.5;

/** The stamp falling, with the way back until it is answered. */
function FallingStamp({ owner }: { readonly owner: string }) {
  const { desk } = useCabin();
  const { seat } = useFlight();
  if (desk.pressed.value?.owner !== owner) return null;
  return (
    <div class="falling">
      <span class={`big-stamp ink-${seat}`} aria-hidden="true">
        {seatName(seat)}
      </span>
      <button type="button" class="button" onClick={() => desk.undo()}>
        <Icon name="undo" />
        {t('flight:stamp.undo')}
      </button>
    </div>
  );
}

interface Parts {
  readonly strip: Strip;
  readonly marks: readonly Mark[];
  readonly marked: Mark | null;
  readonly busy: boolean;
  mark(mark: Mark): void;
  stamp(): void;
}

/** What the keys do while this card lies open; app/ listens. */
function useCardKeys({ marks, busy, mark, stamp }: Parts): void {
  const { game, desk } = useCabin();
  const { seat } = useFlight();
  useEffect(() => {
    const action = (id: string, key: string, perform: () => void, enabled = !busy): Action => ({
      id,
      seat,
      labelKey: `common:action.${id}`,
      key,
      enabled,
      reasonKey: enabled ? null : 'common:reason.not-now',
      perform,
    });
    const keyOf = { a: 'a', b: 'b', c: 'c', lamp: 'd' } as const;
    game.cardActions.value = [
      ...marks.map((one) => action(`mark-${one}`, keyOf[one], () => mark(one))),
      action('stamp', 'Enter', stamp),
      { ...action('undo', 'Backspace', () => desk.undo(), busy), labelKey: 'flight:stamp.undo' },
    ];
    return () => {
      game.cardActions.value = [];
    };
  });
}

/** The card of an arrived, read or returned strip. */
export function StampCard({ strip }: { readonly strip: Strip }) {
  const { game, content, desk } = useCabin();
  const state = useFlight();
  const { seat } = state;
  const other = seat === 'tower' ? 'cockpit' : 'tower';
  const owner = `stamp ${strip.id}`;
  const [first] = useState(() => strip.status === 'arrived');
  const [hint, setHint] = useState(false);
  useHold('reading', first, callOf(strip).split(' ').length / READING_PACE);
  useEffect(() => {
    if (strip.status === 'arrived') desk.send({ kind: 'read', strip: strip.id });
  }, [strip.id, strip.status, desk]);

  const marks = marksOf(strip, content.scenario(strip.scenario).sameText);
  const marked = desk.marks.value[strip.id] ?? null;
  const later = strip.status === 'returned' && strip.availableWeek > state.week;
  const busy = desk.pressed.value !== null || later;
  const mark = (one: Mark) => {
    setHint(false);
    desk.marks.value = { ...desk.marks.value, [strip.id]: marked === one ? null : one };
    game.play('switch');
  };
  const stamp = () => {
    if (busy) return;
    if (marks.length > 0 && marked === null) {
      setHint(true);
      game.announce(t('flight:stamp.markFirst'));
      return;
    }
    game.play('stamp');
    game.announce(t(`flight:stamp.pressed.${seat}`));
    desk.press(owner, { kind: 'stamp', strip: strip.id, mark: marked });
  };
  useCardKeys({ strip, marks, marked, busy, mark, stamp });

  return (
    <Card title={callsign(strip)} step={`${strip.id} stamp`}>
      <CallerLine strip={strip} />
      {strip.leg > 0 ? <p class="leg">{headline(strip)}</p> : null}
      <CallText strip={strip} marks={marks} marked={marked} locked={busy} onMark={mark} />
      {later ? (
        <p class="note">{t('flight:next.returnedLater', { week: strip.availableWeek })}</p>
      ) : (
        <>
          <button type="button" class={`button stamp stamp-${seat}`} aria-disabled={busy} onClick={stamp}>
            {t(`flight:stamp.here.${seat}`)}
            <KeyHint action="stamp" />
          </button>
          {hint ? (
            <p class="refused">
              <Icon name="warning" />
              {t('flight:stamp.markFirst')}
            </p>
          ) : null}
          <FallingStamp owner={owner} />
          <p class="aside">
            {t(`flight:stamp.otherSeat.${other}`)} <KeyHint action="change-seat" />
          </p>
          {strip.storm || strip.stamps.length > 0 ? null : (
            <button
              type="button"
              class="button quiet wait"
              disabled={state.waitsLeft === 0}
              onClick={() => {
                if (desk.send({ kind: 'wait', strip: strip.id })) game.open.value = null;
              }}
            >
              <Icon name="clock" />
              {t('flight:stamp.wait', { week: state.week + 1 })}
              <span class="aside">{t('flight:stamp.waitsLeft', { count: state.waitsLeft })}</span>
            </button>
          )}
        </>
      )}
    </Card>
  );
}
