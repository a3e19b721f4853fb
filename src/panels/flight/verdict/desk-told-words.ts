// What a verdict tells of the tower's desk, in words: the alibi of each false suspect, strikes that do not hold, and the address.

import type { Address, Card, DeskTold, Slice, Symptom } from '../../../flight/index.ts';
import { formatFigure, groupName, suspectName, t } from '../../../language/index.ts';
import { countsSinceOnset } from '../../parts/record/counts.ts';

/** The desk to which the words belong. */
export interface DeskPlace {
  readonly cell: number;
  readonly slice: Slice;
  readonly symptom: Symptom;
  readonly onsetWeek: number;
}

type Innocent = DeskTold['innocents'][number];

/** True where a record looked as bad as the true one and yet is innocent. */
export function isLoud({ why }: Pick<Innocent, 'why'>): boolean {
  return why !== 'quiet' && why !== 'history';
}

/** Why a suspect is innocent, in one sentence. @param cards those told of */
export function innocentText(
  { suspect, why, card }: Innocent,
  cards: readonly Card[],
  place: DeskPlace,
): string {
  const measure = cards[card]?.measures.find(({ counts }) => counts === suspect);
  const cases = measure === undefined ? 0 : countsSinceOnset(measure, place).cases;
  return t(`flight:desk.told.why.${why}`, {
    suspect: suspectName(suspect, place.cell),
    group: groupName(place.slice.dimension, place.slice.group, place.cell),
    cases: formatFigure(cases, 'count'),
  });
}

/** The suspects that were struck out although none of the opened cards clears them. */
export function strikesThatFail({ strikes }: Pick<DeskTold, 'strikes'>, cell: number): readonly string[] {
  return strikes
    .filter(({ holds }) => !holds)
    .map(({ suspect }) => t('flight:desk.told.strikeFails', { suspect: suspectName(suspect, cell) }));
}

/** Whether the address was right, and why. @param to whom the message was for */
export function addressText(right: boolean, to: Address): string {
  const rightTo = right ? to : to === 'cockpit' ? 'caller' : 'cockpit';
  const judged = t(right ? 'flight:desk.told.address.right' : 'flight:desk.told.address.wrong');
  return `${judged} ${t(`flight:desk.told.to.${rightTo}`)}`;
}
