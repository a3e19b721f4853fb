// Where one goes from the end of a check ride.

import { t } from '../../language/index.ts';
import type { Game } from '../ports.ts';

interface Props {
  readonly game: Game;
  /** Whether a flight is the next thing; otherwise a new ride is. */
  readonly fly: boolean;
  /** Begins a new ride; null = none is offered. */
  readonly onAnew: (() => void) | null;
  /** The page has little else, and its first button is as large as a title's. */
  readonly large?: boolean;
}

/** The buttons of a flight, of a new ride and of the title; the first of them is the one to press. */
export function RideWays({ game, fly, onAnew, large = false }: Props) {
  const primary = large ? 'button primary large' : 'button primary';
  return (
    <div class="button-row">
      {fly ? (
        <button type="button" class={primary} onClick={() => game.startFlight({})}>
          {t('ride:noted.fly')}
        </button>
      ) : null}
      {onAnew === null ? null : (
        <button type="button" class={fly ? 'button' : primary} onClick={onAnew}>
          {t('ride:start.anew')}
        </button>
      )}
      <button type="button" class="button" onClick={() => game.leave()}>
        {t('ride:start.toTitle')}
      </button>
    </div>
  );
}
