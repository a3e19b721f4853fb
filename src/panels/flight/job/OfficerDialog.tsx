// The first officer's three stamps: asks which one is wrong, then tells which and why.

import type { OfficerStrip, OfficerView } from '../../../flight/index.ts';
import { t, words } from '../../../language/index.ts';
import { useCabin } from '../parts/cabin.ts';
import { useHold } from '../parts/hold.ts';
import { Modal } from '../../parts/Modal.tsx';
import { OneOf } from '../../parts/OneOf.tsx';
import { SeatTag } from '../../parts/SeatTag.tsx';
import { callsign, seatInside } from '../../parts/say.ts';

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
  useHold('other');
  return (
    <OneOf
      title={t('flight:officer.title')}
      lead={t('flight:officer.lead')}
      legend={t('flight:officer.ask')}
      choices={check.strips.map((strip, i) => ({
        value: i,
        label: <StampedStrip strip={strip} />,
        detail: words(strip.scenario, 'line', strip.facts),
      }))}
      commit={t('flight:officer.answer')}
      onCommit={(choice) => hand.send({ kind: 'find-wrong-stamp', choice })}
      onAside={() => {
        hand.officerLater.value = true;
      }}
    />
  );
}

/** Whether it was found, the strip in question, the seat it belongs to, and the reason. */
export function OfficerAnswer({ check, right }: { readonly check: OfficerView; readonly right: boolean }) {
  const { hand } = useCabin();
  const strip = check.wrong === null ? undefined : check.strips[check.wrong];
  const close = () => {
    hand.officer.value = null;
  };
  if (strip === undefined) return null;
  const seat = seatInside(strip.seat === 'tower' ? 'cockpit' : 'tower');
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
      <p>{t('flight:card.quoted', { text: words(strip.scenario, 'line', strip.facts) })}</p>
      <p>{t('flight:officer.belongs', { seat })}</p>
      <p>{words(strip.scenario, 'right', strip.facts)}</p>
      <p>{words(strip.scenario, 'why', strip.facts)}</p>
      <button type="button" class="button wide" onClick={close}>
        {t('flight:difference.goOn')}
      </button>
    </Modal>
  );
}
