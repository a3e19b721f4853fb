// The Friday choice between two small improvements. It can be postponed, to look around first; with the turn of the week it lapses.

import type { FridayChoice } from '../../../flight/index.ts';
import { segmentName, t } from '../../../language/index.ts';
import { useCabin } from '../parts/cabin.ts';
import { useDigits } from '../parts/digits.tsx';
import { Answers } from '../../parts/Answers.tsx';
import { Modal } from '../../parts/Modal.tsx';

/** Two options, either taken with one press, and a button to take neither yet. */
export function FridayDialog({ choice }: { readonly choice: FridayChoice }) {
  const { hand } = useCabin();
  const digits = useDigits(choice.options.length);
  const choose = (chosen: number) => hand.send({ kind: 'choose-friday', option: chosen === 1 ? 1 : 0 });
  const later = () => {
    hand.fridayLater.value = true;
  };
  return (
    <Modal
      kind="question"
      title={t('flight:friday.title')}
      onKey={(event) => {
        const chosen = digits.pressed(event);
        if (chosen !== null) choose(chosen);
      }}
      onClose={later}
    >
      <Answers<number>
        legend={t('flight:friday.choose')}
        quiet
        answers={choice.options.map((option, i) => ({
          value: i,
          hint: digits.hint(i),
          label: t(`flight:friday.${option.id}`, { segment: segmentName(option.cell) }),
          detail: t(`flight:friday.${option.id}Is`),
        }))}
        onAnswer={choose}
      />
      <button type="button" class="button wide quiet" onClick={later}>
        {t('flight:friday.later')}
      </button>
    </Modal>
  );
}
