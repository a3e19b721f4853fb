// After two strips that looked alike: what differed? Then the principle.
// Must not come before both verdicts have been read.

import { useState } from 'preact/hooks';
import type { FlightState } from '../../flight/types.ts';
import { t } from '../../language/index.ts';
import { useCabin } from './cabin.ts';
import { Choices } from './parts/Choices.tsx';
import { Modal } from './parts/Modal.tsx';
import { callsign, headline } from './say.ts';

/** The three differences by the number that the rule book gives them; their order on screen is the state's. */
const DIFFERENCES = ['known', 'size', 'caller'] as const;

/** The question; the rule book keeps the answer. */
export function DifferenceDialog({
  difference,
  state,
}: {
  readonly difference: NonNullable<FlightState['difference']>;
  readonly state: FlightState;
}) {
  const { desk } = useCabin();
  const [chosen, choose] = useState<number | null>(null);
  const pair = [difference.first, difference.second].flatMap(
    (id) => state.strips.find((strip) => strip.id === id) ?? [],
  );
  return (
    <Modal title={t('flight:difference.title')}>
      <ul class="pair">
        {pair.map((strip) => (
          <li key={strip.id} class="strip still">
            <span class="callsign">{callsign(strip)}</span>
            <span class="strip-headline">{headline(strip)}</span>
          </li>
        ))}
      </ul>
      <Choices<number>
        legend={t('flight:difference.ask')}
        chosen={chosen}
        onChoose={choose}
        choices={difference.order.map((number) => ({
          value: number,
          label: t(`flight:difference.${DIFFERENCES[number] ?? 'known'}`),
        }))}
      />
      <button
        type="button"
        class="button wide commit"
        disabled={chosen === null}
        onClick={() => chosen !== null && desk.send({ kind: 'name-difference', choice: chosen })}
      >
        {t('flight:difference.answer')}
      </button>
    </Modal>
  );
}

/** Right or not, and the principle in two lines. */
export function PrincipleDialog({ right }: { readonly right: boolean }) {
  const { desk } = useCabin();
  const close = () => {
    desk.difference.value = null;
  };
  return (
    <Modal title={right ? t('flight:difference.right') : t('flight:difference.wrong')} onAside={close}>
      <p>{t('flight:difference.principle')}</p>
      <p>{t('flight:difference.tower')}</p>
      <p>{t('flight:difference.cockpit')}</p>
      <button type="button" class="button wide" onClick={close}>
        {t('flight:difference.goOn')}
      </button>
    </Modal>
  );
}
