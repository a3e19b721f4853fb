// The turn of the week between two people: each says a code of what they have done, and keys the other's. Then both have the same week.

import type { Command } from '../../../flight/index.ts';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useCabin, useFlight } from '../parts/cabin.ts';
import { BookTurn } from './BookTurn.tsx';
import { Differ } from './Differ.tsx';
import { SayOrders } from './SayOrders.tsx';
import { turnStep } from './turn-step.ts';
import { Words } from './Words.tsx';

/** The dialog, at one of its steps. */
export function WeekTurn() {
  const { game } = useCabin();
  const { withBook } = useFlight();
  /** Orders that could not be carried out at the turn that was just made. */
  const refused = useSignal<readonly Command[]>([]);
  useEffect(
    () => () => {
      turnStep.value = 'orders';
    },
    [],
  );
  const close = () => {
    game.dialog.value = null;
  };
  if (withBook) return <BookTurn onClose={close} />;
  switch (turnStep.value) {
    case 'orders':
      return (
        <SayOrders
          onTurned={(left) => {
            refused.value = left;
            turnStep.value = 'words';
          }}
          onClose={close}
        />
      );
    case 'words':
      return <Words refused={refused.value} onClose={close} />;
    case 'differ':
      return <Differ onClose={close} />;
  }
}
