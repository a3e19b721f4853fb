// How the room has voted: a bar of two sides, and beside it the bar from before the talk. While hands are counted only their number shows.

import { type Ballot, countOf, type DemoState, handsIn, isVoting, votesNow } from '../../classroom/index.ts';
import type { Seat } from '../../flight/index.ts';
import { t } from '../../language/index.ts';

interface BarProps {
  readonly ballot: Ballot;
  /** «before» or «after»; null where there is only one. */
  readonly label: string | null;
  /** Numbers alone, where the seats are plain from what stands beside it. */
  readonly short?: boolean;
}

/** One vote. */
export function Bar({ ballot, label, short = false }: BarProps) {
  const count = countOf(ballot);
  const sides = (['tower', 'cockpit'] as const satisfies readonly Seat[]).filter((seat) => count[seat] > 0);
  return (
    <div class={label === null ? 'wall-vote-line' : 'wall-vote-line named'}>
      {label === null ? null : <span class="wall-vote-label">{label}</span>}
      {count.tower + count.cockpit === 0 ? (
        <p class="wall-bar wall-bar-empty">{t('demo:vote.empty')}</p>
      ) : (
        <p class="wall-bar" role="img" aria-label={t('demo:vote.bar', count)}>
          {sides.map((seat) => (
            <span key={seat} class={`wall-side wall-side-${seat}`} style={{ flexGrow: count[seat] }}>
              {short ? count[seat] : t(`demo:vote.${seat}`, { count: count[seat] })}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** The votes as far as the step has come. */
export function Votes({ state }: { readonly state: DemoState }) {
  const { first, second } = votesNow(state);
  const { step, people } = state;
  const both = step !== 'convince' && step !== 'again' && second.length > 0;
  const tally = isVoting(state) ? handsIn(step === 'vote' ? first : second) : null;
  return (
    <div class="wall-votes">
      {step === 'vote' ? null : (
        <Bar ballot={first} label={both || step === 'again' ? t('demo:vote.before') : null} />
      )}
      {both ? <Bar ballot={second} label={t('demo:vote.after')} /> : null}
      {tally === null ? null : <p class="wall-tally">{t('demo:vote.counted', { count: tally, people })}</p>}
    </div>
  );
}
