// The elements of a message in words: segment, finding, certainty, advice.

import type { Message, MessageElement, StripView, Suspect } from '../../../flight/index.ts';
import { segmentName, t } from '../../../language/index.ts';
import { type AdvisedOn, adviceText, findingText } from '../../parts/say.ts';

/** An element of a message; `text` is null where it was left out or not heard. */
export interface SpokenElement {
  readonly id: MessageElement;
  readonly text: string | null;
}

/**
 * The four elements, in the order in which they are said.
 * @param suspect the finding that `message` names by its number
 * @param advisedOn what the advice was given on: read back, one element is misheard and no other changes with it
 */
export function elementsOf(
  strip: Pick<StripView, 'scenario' | 'cell' | 'facts'>,
  { segment, certainty, advice }: Omit<Message, 'finding'>,
  suspect: Suspect | undefined,
  advisedOn: AdvisedOn,
): readonly SpokenElement[] {
  return [
    { id: 'segment', text: segmentName(segment) },
    { id: 'finding', text: suspect === undefined ? null : findingText(suspect, strip.cell) },
    { id: 'certainty', text: t(`flight:certainty.${certainty}`) },
    { id: 'advice', text: advice === null ? null : adviceText(strip, advice, advisedOn) },
  ];
}
