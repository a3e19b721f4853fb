// The Friday choice between two small improvements. It can be postponed, to look around first.

import type { FridayChoice } from '../../../flight/index.ts';
import { segmentName, t } from '../../../language/index.ts';
import { useCabin } from '../parts/cabin.ts';
import { Answers } from '../../parts/Answers.tsx';
import { Modal } from '../../parts/Modal.tsx';

/** Two options, either taken with one press, and a button to take neither yet. */
export function FridayDialog({ choice }: { readonly choice: FridayChoice }) {
  const { hand } = useCabin();
  const later = () => {
    hand.fridayLater.value = true;
  };
  return (
    <Modal kind="question" title={t('flight:friday.title')} onClose={later}>
      <Answers<number>
        legend={t('flight:friday.choose')}
        quiet
        answers={choice.options.map((option, i) => ({
          value: i,
          label: t(`flight:friday.${option.id}`, { segment: segmentName(option.cell) }),
          detail: t(`flight:friday.${option.id}Is`),
        }))}
        onAnswer={(chosen) => hand.send({ kind: 'choose-friday', option: chosen === 1 ? 1 : 0 })}
      />
      <button type="button" class="button wide quiet" onClick={later}>
        {t('flight:friday.later')}
      </button>
    </Modal>
  );
}
