// The button of what comes next, at the foot of a card that is done with: the press that closes the card opens that.

import type { FlightView, StripView } from '../../../flight/index.ts';
import { t } from '../../../language/index.ts';
import { Commit } from '../../parts/Commit.tsx';
import { useCabin, useFlight } from './cabin.ts';
import { cardAction, useCardActions } from './card-actions.ts';
import { KeyHint } from './KeyHint.tsx';
import { type NextThing, nextThing } from './next-thing.ts';
import { turnWord } from './turn-word.ts';

/** The next thing, as words and as a deed. */
export interface Next {
  readonly label: string;
  go(): void;
}

function labelOf(thing: NextThing, state: FlightView): string {
  switch (thing.kind) {
    case 'strip':
      return t('flight:bay.nextStrip');
    case 'slip':
      return t('flight:bay.nextSlip');
    case 'check':
      return t('flight:bay.nextCheck');
    case 'seat':
      return t(`flight:door.${thing.to}`);
    case 'week':
      return turnWord(state);
  }
}

/** What comes after a strip; null where the player chooses, and on a projector, where the trainer does. */
export function useNext({ id }: Pick<StripView, 'id'>): Next | null {
  const { game, hand } = useCabin();
  const state = useFlight();
  const thing = nextThing(state, id);
  if (thing === null || game.settings.value.projector) return null;
  const go = () => {
    if (thing.kind === 'seat' || thing.kind === 'week') {
      game.open.value = null;
      hand.sheet.value = 'strips';
      const action = thing.kind === 'seat' ? 'change-seat' : 'next-week';
      game.actions
        .peek()
        .find((one) => one.id === action)
        ?.perform();
    } else {
      game.open.value = { kind: thing.kind === 'slip' ? 'slip' : 'strip', id: thing.id };
      hand.sheet.value = 'card';
    }
  };
  return { label: labelOf(thing, state), go };
}

/** The button, which Enter presses too. */
export function NextButton({ next }: { readonly next: Next }) {
  const { seat } = useFlight();
  useCardActions([cardAction(seat, 'go-on', 'flight:verdict.goOn', 'Enter', true, next.go)]);
  return (
    <Commit>
      <button type="button" class="button wide go-on" data-next="" onClick={next.go}>
        {next.label}
        <KeyHint action="go-on" />
      </button>
    </Commit>
  );
}
