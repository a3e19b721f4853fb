// The Friday choice between two small improvements. It can be postponed, to look around first.

import type { FridayChoice } from '../../../flight/index.ts';
import { segmentName, t } from '../../../language/index.ts';
import { useCabin } from '../parts/cabin.ts';
import { OneOf } from '../../parts/OneOf.tsx';

/** Two options, none chosen at first, and one button. */
export function FridayDialog({ choice }: { readonly choice: FridayChoice }) {
  const { hand } = useCabin();
  return (
    <OneOf
      title={t('flight:friday.title')}
      legend={t('flight:friday.choose')}
      quiet
      choices={choice.options.map((option, i) => ({
        value: i,
        label: t(`flight:friday.${option.id}`, { segment: segmentName(option.cell) }),
        detail: t(`flight:friday.${option.id}Is`),
      }))}
      commit={t('flight:friday.take')}
      onCommit={(chosen) => hand.send({ kind: 'choose-friday', option: chosen === 1 ? 1 : 0 })}
      onAside={() => {
        hand.fridayLater.value = true;
      }}
    />
  );
}
