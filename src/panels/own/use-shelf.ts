// The shelf of own cases, as soon as it has come.

import { useEffect, useState } from 'preact/hooks';
import { unawaited } from '../../look/unawaited.ts';
import type { Game, OwnShelf } from '../ports.ts';

export function useShelf(game: Game): OwnShelf | null {
  const [shelf, setShelf] = useState<OwnShelf | null>(null);
  useEffect(() => unawaited(game.own().then(setShelf)), [game]);
  return shelf;
}
