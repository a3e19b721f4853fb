// The first officer's three stamps: asks which one is wrong, then tells which and why.

import type { OfficerStrip, OfficerView, Seat } from '../../../flight/index.ts';
import { hasWords, t, words } from '../../../language/index.ts';
import { useCabin } from '../parts/cabin.ts';
import { useDigits } from '../parts/digits.tsx';
import { useHold } from '../parts/hold.ts';
import { Modal } from '../../parts/Modal.tsx';
import { OneOf } from '../../parts/OneOf.tsx';
import { SeatTag } from '../../parts/SeatTag.tsx';
import { callsign, seatInside, shortLine } from '../../parts/say.ts';

function StampedStrip({ strip }: { readonly strip: OfficerStrip }) {
  return (
    <>
      <span class="callsign">{callsign(strip)}</span> <SeatTag seat={strip.seat} />
    </>
  );
}

/** Three strips with the seat each was stamped in. The question can be postponed, to look around first. */
export function OfficerDialog({ check }: { readonly check: OfficerView }) {
  const { hand } = useCabin();
  const digits = useDigits(check.strips.length);
  useHold('other');
  return (
    <OneOf
      title={t('flight:officer.title')}
      lead={t('flight:officer.lead')}
      legend={t('flight:officer.ask')}
      choices={check.strips.map((strip, i) => ({
        value: i,
        hint: digits.hint(i),
        label: <StampedStrip strip={strip} />,
        detail: shortLine(strip),
      }))}
      commit={t('flight:officer.answer')}
      chosenBy={(event) => digits.pressed(event)}
      onCommit={(choice) => hand.send({ kind: 'find-wrong-stamp', choice })}
      onAside={() => {
        hand.officerLater.value = true;
      }}
    />
  );
}

/** The story's own reason, or the general rule's where the story was told in one line: its own speaks of words that were not shown. */
function Reason({ strip, belongs }: { readonly strip: OfficerStrip; readonly belongs: Seat }) {
  if (!hasWords(strip.scenario, 'line')) return <p>{t(`flight:verdict.rule.${belongs}`)}</p>;
  return (
    <>
      <p>{words(strip.scenario, 'right', strip.facts)}</p>
      <p>{words(strip.scenario, 'why', strip.facts)}</p>
    </>
  );
}

/** Whether it was found, the strip in question, the seat it belongs to, and the reason. */
export function OfficerAnswer({ check, right }: { readonly check: OfficerView; readonly right: boolean }) {
  const { hand } = useCabin();
  useHold('other');
  const strip = check.wrong === null ? undefined : check.strips[check.wrong];
  const close = () => {
    hand.officer.value = null;
  };
  if (strip === undefined) return null;
  const belongs = strip.seat === 'tower' ? 'cockpit' : 'tower';
  const seat = seatInside(belongs);
  return (
    <Modal
      kind="question"
      title={right ? t('flight:officer.right') : t('flight:officer.wrong')}
      focus="inside"
      onClose={close}
    >
      <p>
        <StampedStrip strip={strip} />
      </p>
      <p>{t('flight:card.quoted', { text: shortLine(strip) })}</p>
      <p>{t('flight:officer.belongs', { seat })}</p>
      <Reason strip={strip} belongs={belongs} />
      <button type="button" class="button wide" onClick={close}>
        {t('flight:difference.goOn')}
      </button>
    </Modal>
  );
}
