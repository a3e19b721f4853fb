// The Friday choice: one of two small improvements. It can be put aside to look around first.
// Must not say which is better.

import { useState } from 'preact/hooks';
import type { FridayChoice } from '../../flight/types.ts';
import { segmentName, t } from '../../language/index.ts';
import { useCabin } from './cabin.ts';
import { Choices } from './parts/Choices.tsx';
import { Modal } from './parts/Modal.tsx';

/** Two options, none chosen, one button. */
export function FridayDialog({ choice }: { readonly choice: FridayChoice }) {
  const { desk } = useCabin();
  const [chosen, choose] = useState<number | null>(null);
  const aside = () => {
    desk.fridayLater.value = true;
  };
  return (
    <Modal title={t('flight:friday.title')} onAside={aside}>
      <p>{t('flight:friday.lead')}</p>
      <Choices<number>
        legend={t('flight:friday.choose')}
        quiet
        chosen={chosen}
        onChoose={choose}
        choices={choice.options.map((option, i) => ({
          value: i,
          label: t(`flight:friday.${option.id}`, { segment: segmentName(option.cell) }),
          detail: t(`flight:friday.${option.id}Is`),
        }))}
      />
      <div class="two-buttons">
        <button
          type="button"
          class="button wide commit"
          disabled={chosen === null}
          onClick={() => desk.send({ kind: 'choose-friday', option: chosen === 1 ? 1 : 0 })}
        >
          {t('flight:friday.take')}
        </button>
        <button type="button" class="button wide quiet" onClick={aside}>
          {t('flight:friday.later')}
        </button>
      </div>
    </Modal>
  );
}
